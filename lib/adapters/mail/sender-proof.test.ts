import { describe, expect, it } from "vitest";
import { parseMail } from "./parse";
import { proofOf } from "./sender-proof";

const SERVER = "mx.altenbrueck.example";
const TAKEN = `Received: from mail.ast.example (mail.ast.example [192.0.2.7]) by ${SERVER} with ESMTPS; Thu, 1 Oct 2026 10:00:00 +0200`;
const INNER = `Received: from ${SERVER} by imap.altenbrueck.example with LMTP; Thu, 1 Oct 2026 10:00:01 +0200`;
const results = (words: string, server = SERVER) => `Authentication-Results: ${server}; ${words}`;
const DMARC = "dmarc=pass (p=reject dis=none) header.from=ast.example";

/** The verdict about a mail with these header lines. */
function verdict(lines: readonly string[], server: string | undefined = SERVER): string | null {
  const read = parseMail(Buffer.from([...lines, "From: Eva <eva@ast.example>", "", "Hallo"].join("\r\n")));
  return read.ok ? (proofOf(read.mail.traces, server, read.mail.from.address)?.verdict ?? null) : "unread";
}

describe("proofOf", () => {
  it.each([
    ["confirmed", [results(DMARC), TAKEN]],
    ["confirmed", [INNER, results(DMARC), TAKEN]],
    ["confirmed", [results("spf=pass smtp.mailfrom=eva@ast.example"), TAKEN]],
    ["confirmed", [results('dkim=pass header.d="ast.example" header.s=k'), TAKEN]],
    ["confirmed", [results("dkim=pass header.i=@ast.example", `${SERVER} 1`), TAKEN]],
    ["confirmed", [results("spf=fail smtp.mailfrom=liste.example; dkim=pass header.d=ast.example"), TAKEN]],
    [
      "refuted",
      [results("spf=pass smtp.mailfrom=m@evil.example; dmarc=fail header.from=ast.example"), TAKEN],
    ],
    ["refuted", [results("dkim=none"), results("dmarc=fail header.from=ast.example"), TAKEN]],
    ["unproven", [results("none"), results("dkim=none"), TAKEN]],
    // A pass of another domain says nothing about this sender.
    ["unproven", [results("spf=pass smtp.mailfrom=m@evil.example; dkim=pass header.d=evil.example"), TAKEN]],
    ["unproven", [results("dmarc=pass header.from=evil.example"), TAKEN]],
    ["unproven", [results("dkim=pass header.d=example"), TAKEN]],
    ["unproven", [results("dkim=pass header.d=x.ast.example"), TAKEN]],
    ["unproven", [results("x=y (dmarc=pass header.from=ast.example)"), TAKEN]],
  ])("it says %s (%#)", (expected, lines) => {
    expect(verdict(lines)).toBe(expected);
  });

  it.each([
    ["below the line of our server", [TAKEN, results(DMARC)]],
    ["below a line of any server, where ours left none", ["Received: from a by b", results(DMARC)]],
    ["without any trace", [results(DMARC)]],
    ["above a second line that says it is ours", [TAKEN, results(DMARC), TAKEN]],
    ["of another server", [results(DMARC, "mx.evil.example"), TAKEN]],
    ["of a server with a longer name", [results(DMARC, `${SERVER}.evil.example`), TAKEN]],
    [
      "in a comment before the name",
      [`Authentication-Results: (${SERVER};) mx.evil.example; ${DMARC}`, TAKEN],
    ],
    ["in another field", [`X-Authentication-Results: ${SERVER}; ${DMARC}`, TAKEN]],
  ])("it takes nothing from a field %s (S16)", (_where, lines) => {
    expect(verdict(lines)).toBeNull();
  });

  it("it says nothing where no server is named", () => {
    const traces = [{ key: "authentication-results", value: `${SERVER}; ${DMARC}` }] as const;
    expect(proofOf(traces, undefined, "eva@ast.example")).toBeNull();
  });
});
