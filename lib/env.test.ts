import { describe, expect, it } from "vitest";
import { env, parseEnv } from "./env";

const good = {
  DATABASE_URL: "postgres://klarfall@127.0.0.1/klarfall",
  KLARFALL_SECRET: "0123456789012345678901234567890123456789",
};

describe("parseEnv", () => {
  it("it needs only a database and a secret", () => {
    expect(parseEnv(good)).toMatchObject({
      ok: true,
      env: { KLARFALL_UNDO_SECONDS: 15, KLARFALL_LAND: "NW" },
    });
  });

  it.each([
    ["DATABASE_URL", undefined],
    ["DATABASE_URL", ""],
    ["DATABASE_URL", "mysql://127.0.0.1/klarfall"],
    ["KLARFALL_SECRET", undefined],
    ["KLARFALL_SECRET", "short"],
    ["KLARFALL_URL", "klarfall.stadt.example"],
    ["KLARFALL_URL", "localhost:3000"],
    ["KLARFALL_URL", "javascript:alert(1)"],
    ["KLARFALL_LAND", "XX"],
    ["KLARFALL_LAND", "nw"],
    ["KLARFALL_TOWN", "A"],
    ["KLARFALL_ZIP", "4999"],
    ["KLARFALL_PHONE", "1"],
    ["KLARFALL_MAIL", "buergerservice"],
    ["KLARFALL_UNDO_SECONDS", "bald"],
    ["KLARFALL_UNDO_SECONDS", "0"],
    ["KLARFALL_UNDO_SECONDS", "1.5"],
    ["KLARFALL_UNDO_SECONDS", "601"],
    ["SMTP_URL", "mail.stadt.example"],
    ["SMTP_URL", "smtp://"],
    ["SMTP_URL", "http://mail.stadt.example"],
    ["OIDC_ISSUER", "issuer"],
  ])("it refuses %s=%s with one German sentence that names it", (name, value) => {
    const result = parseEnv({ ...good, [name]: value });
    expect(result.ok).toBe(false);
    const faults = result.ok ? [] : result.faults;
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name}\\b.*\\.$`));
    expect(faults[0]).toMatch(/muss|fehlt|zu kurz|darf/);
  });

  it("it names every fault at once", () => {
    const result = parseEnv({ KLARFALL_ZIP: "x", SMTP_URL: "y" });
    expect(result.ok ? [] : result.faults).toHaveLength(4);
  });

  it.each([
    [{ OIDC_ISSUER: "https://issuer.example" }],
    [{ OIDC_CLIENT_ID: "klarfall" }],
    [{ OIDC_ISSUER: "https://issuer.example", OIDC_CLIENT_ID: "klarfall" }],
    [{ OIDC_ISSUER: "https://issuer.example", OIDC_CLIENT_ID: "klarfall", OIDC_CLIENT_SECRET: "" }],
  ])("it refuses half an OIDC configuration: %j (S6)", (half) => {
    const result = parseEnv({ ...good, ...half });
    expect(result.ok ? [] : result.faults).toEqual([expect.stringContaining("zusammen gesetzt")]);
  });

  it.each([
    ["http://idp.stadt.example", false],
    ["http://127.0.0.1.evil.example", false],
    ["http://localhost.evil.example/x", false],
    ["https://idp.stadt.example/realms/stadt", true],
    ["http://127.0.0.1:4011", true],
    ["http://localhost:4011/", true],
  ])("it takes keys and identities from %s: %s", (OIDC_ISSUER, taken) => {
    const whole = { ...good, OIDC_ISSUER, OIDC_CLIENT_ID: "klarfall", OIDC_CLIENT_SECRET: "geheim" };
    expect(parseEnv(whole).ok).toBe(taken);
  });

  it("it repeats no secret in a fault", () => {
    const result = parseEnv({ DATABASE_URL: "geheim-eins", KLARFALL_SECRET: "geheim-zwei" });
    expect(JSON.stringify(result)).not.toContain("geheim");
  });
});

describe("env", () => {
  it("it throws with all faults: a half-configured Klarfall does not start", () => {
    const before = { ...process.env };
    delete process.env.DATABASE_URL;
    process.env.KLARFALL_SECRET = "short";
    expect(() => env()).toThrow(/DATABASE_URL fehlt[\s\S]*KLARFALL_SECRET ist zu kurz/);
    Object.assign(process.env, good);
    expect(env().KLARFALL_SECRET).toBe(good.KLARFALL_SECRET);
    process.env = before;
  });
});
