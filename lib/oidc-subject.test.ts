import { describe, expect, it } from "vitest";
import { subjectOf } from "./oidc-subject";

const issuer = "https://idp.stadt.example/realms/stadt";

describe("the subject a sign-in service vouches for", () => {
  it.each([
    [{ iss: issuer, sub: "u-1" }, "u-1"],
    [{ iss: `${issuer}/`, sub: "u-1" }, "u-1"],
    [{ iss: "https://evil.example", sub: "u-1" }, null],
    [{ iss: `${issuer}.evil.example`, sub: "u-1" }, null],
    [{ iss: "https://idp.stadt.example/realms/andere", sub: "u-1" }, null],
    [{ sub: "u-1" }, null],
    [{ iss: issuer, sub: "" }, null],
    [{ iss: issuer, sub: 1 }, null],
    [{ iss: issuer, email: "chef@stadt.example" }, null],
    [undefined, null],
  ])("it takes of %j: %s (S6)", (claims, subject) => expect(subjectOf(claims, issuer)).toBe(subject));
});
