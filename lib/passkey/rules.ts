/** For whom passkeys are made: the name that browsers compare, and the one address from which they may be used. */
export type Site = { id: string; origin: string };

/**
 * The site behind the address people use, null where browsers know no passkeys: they ask for a name, not a number, and
 * for encryption anywhere but on one's own machine (WebAuthn, 5.1.3 and 5.1.4).
 */
export function siteOf(address: string): Site | null {
  const { hostname, origin, protocol } = new URL(address);
  const isNumber = /^[\d.]+$|:/.test(hostname);
  const safe = protocol === "https:" || hostname === "localhost" || hostname.endsWith(".localhost");
  return isNumber || !safe ? null : { id: hostname, origin };
}
