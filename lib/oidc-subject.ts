/**
 * The subject that a sign-in service vouches for, null where another issuer speaks: the library believes whatever issuer
 * the service's own description names, so the one that was configured is compared here (ASVS 10.5.3). The last slash is
 * no difference: services write it either way.
 */
export function subjectOf(claims: unknown, issuer: string): string | null {
  if (typeof claims !== "object" || claims === null || !("iss" in claims) || !("sub" in claims)) return null;
  const { iss, sub } = claims;
  if (typeof iss !== "string" || typeof sub !== "string" || sub === "") return null;
  return bare(iss) === bare(issuer) ? sub : null;
}

const bare = (address: string): string => address.replace(/\/$/, "");
