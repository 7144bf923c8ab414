import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANNELS } from "../intake/schema";
import { deliveryKey, requestBytes } from "./rules";
import { type RequestInput, requestInput } from "./schema";

const request: RequestInput = {
  channel: "phone_note",
  from: "Eva Ast",
  email: "eva@ast.example",
  subject: null,
  body: "Die Laterne ist aus.",
};

describe("deliveryKey", () => {
  it("it takes a mail for its bytes and a request for what its sender calls it (R2)", () => {
    expect(deliveryKey({ kind: "mail", sha256: "ab" })).toBe("mail:ab");
    expect(deliveryKey({ kind: "request", source: "api:portal", key: "7" })).toBe("api:portal:7");
  });
  it("it keeps two systems apart that number alike", () => {
    const of = (source: string) => deliveryKey({ kind: "request", source, key: "7" });
    expect(of("api:portal")).not.toBe(of("api:shop"));
  });
});

describe("requestBytes", () => {
  it("it gives the same bytes whatever the order of the keys", () => {
    const { body, subject, ...rest } = request;
    expect(requestBytes({ subject, body, ...rest })).toEqual(requestBytes(request));
  });
  it("it takes a missing address and an empty one for the same", () => {
    const { email: _email, ...rest } = request;
    expect(requestBytes(rest)).toEqual(requestBytes({ ...rest, email: "" }));
  });
  it("it gives other bytes for other content, and can be read back", () => {
    const arb = fc.record({
      channel: fc.constantFrom(...CHANNELS),
      from: fc.string().map((s) => s.trim()),
      email: fc.constantFrom("", "a@b.example"),
      subject: fc.option(fc.string().map((s) => s.trim())),
      body: fc.string({ minLength: 1, unit: "grapheme" }).map((s) => `x${s.trim()}`),
    });
    fc.assert(
      fc.property(arb, arb, (a, b) => {
        const same = JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
        expect(Buffer.from(requestBytes(a)).equals(requestBytes(b))).toBe(same);
        const read = requestInput.parse(JSON.parse(new TextDecoder().decode(requestBytes(a))));
        expect(requestBytes(read)).toEqual(requestBytes(a));
      }),
    );
  });
  it("it keeps the time of receipt where the sender gave one, and invents none", () => {
    const receivedAt = "2026-10-01T08:00:00+02:00";
    expect(new TextDecoder().decode(requestBytes({ ...request, receivedAt }))).toContain(receivedAt);
    expect(new TextDecoder().decode(requestBytes(request))).not.toContain("receivedAt");
  });
});
