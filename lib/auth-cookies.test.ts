import { describe, expect, it } from "vitest";
import { authCookies } from "./auth-cookies";

const all = (secure: boolean) => Object.values(authCookies(secure));

describe("the cookies of signing in", () => {
  it("they are bound to this host, to encryption and to the server where the address is encrypted", () => {
    expect(all(true)).toHaveLength(6);
    for (const { name, options } of all(true)) {
      expect(name).toMatch(/^__Host-klarfall/);
      expect(options).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
    }
  });

  it("they work on one machine without encryption, and none is taken for a part of the session", () => {
    const [session, ...others] = all(false).map(({ name }) => name);
    expect(session).toBe("klarfall.session");
    expect(others.filter((name) => name.startsWith(String(session)))).toEqual([]);
    expect(all(false).every(({ options }) => options.httpOnly === true && options.secure === false)).toBe(
      true,
    );
  });
});
