import "server-only";
import type { CookiesOptions } from "next-auth";

/**
 * The cookies of signing in, all bound to this host alone where the address is encrypted (`__Host-`, ASVS 3.3.1 to 3.3.4).
 * No other cookie may begin with the name of the session's: next-auth would take it for a part of the session.
 */
export function authCookies(secure: boolean): Partial<CookiesOptions> {
  const cookie = (name: string) => ({
    name: secure ? `__Host-${name}` : name,
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  });
  return {
    sessionToken: cookie("klarfall.session"),
    callbackUrl: cookie("klarfall-signin.callback"),
    csrfToken: cookie("klarfall-signin.csrf"),
    pkceCodeVerifier: cookie("klarfall-signin.pkce"),
    state: cookie("klarfall-signin.state"),
    nonce: cookie("klarfall-signin.nonce"),
  };
}
