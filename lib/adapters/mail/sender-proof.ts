import "server-only";
import type { MailTrace, ProofResult, SenderProof } from "@/lib/message/schema";

/** One test in a field of results: `spf=pass smtp.mailfrom=ast.example` (RFC 8601, 2.2). */
type Test = { method: string; result: string; properties: Map<string, string> };

/**
 * What the town's own mail server, by the name it signs its results with, found out about the sender. Only fields above
 * the line with which that server took the mail over count: whatever stands below it may have been written by anybody.
 * Null where no server is named or it left no result.
 */
export function proofOf(
  traces: readonly MailTrace[],
  server: string | undefined,
  sender: string,
): SenderProof | null {
  if (server === undefined) return null;
  const tests = ownFields(traces, server.toLowerCase()).flatMap(testsIn);
  if (tests.length === 0) return null;
  const domain = sender.slice(sender.lastIndexOf("@") + 1).toLowerCase();
  const spf = best(tests, "spf", (test) => aligned(domainOf(test, "smtp.mailfrom"), domain));
  const dkim = best(tests, "dkim", (test) => aligned(domainOf(test, "header.d", "header.i"), domain));
  const dmarc = best(tests, "dmarc", (test) => domainOf(test, "header.from") === domain);
  return { verdict: verdictOf({ spf, dkim, dmarc }), spf, dkim, dmarc };
}

/** The results that the server wrote on top of its own trace line, or on top of all where it has none. */
function ownFields(traces: readonly MailTrace[], server: string): string[] {
  const takes = (value: string) =>
    new RegExp(`\\bby\\s+${server.replaceAll(".", "\\.")}(?![\\w.-])`, "i").test(value);
  const own = traces.findIndex(({ key, value }) => key === "received" && takes(value));
  const end = own === -1 ? traces.findIndex(({ key }) => key === "received") : own;
  return traces.slice(0, Math.max(0, end)).flatMap(({ key, value }) => {
    const [name = "", ...rest] = withoutComments(value).split(";");
    // A version may follow the name.
    const isOwn = key === "authentication-results" && name.trim().split(/\s/)[0]?.toLowerCase() === server;
    return isOwn ? [rest.join(";")] : [];
  });
}

/** Comments may nest; what stands in them is no result. */
function withoutComments(value: string): string {
  let depth = 0;
  let text = "";
  for (const c of value) {
    if (c === "(") depth += 1;
    if (depth === 0) text += c;
    if (c === ")" && depth > 0) depth -= 1;
  }
  return text;
}

function testsIn(field: string): Test[] {
  return field
    .toLowerCase()
    .split(";")
    .flatMap((part) => {
      const [head = "", ...rest] = part.trim().split(/\s+/);
      const [method, result] = head.split("=");
      if (!method || !result) return [];
      const pairs = rest.map((pair): [string, string] => {
        const at = pair.indexOf("=");
        return [pair.slice(0, at), pair.slice(at + 1).replace(/^"(.*)"$/, "$1")];
      });
      return [{ method: method.replace(/\/\d+$/, ""), result, properties: new Map(pairs) }];
    });
}

function domainOf(test: Test, ...names: string[]): string {
  const value = names.map((name) => test.properties.get(name) ?? "").find((found) => found !== "") ?? "";
  return value.slice(value.lastIndexOf("@") + 1);
}

/**
 * Whether a proven domain speaks for the sender's: the same, or one above it. A domain below does not, although RFC 7489
 * lets it: without a list of the suffixes under which strangers register, `mallory.city.example` would speak for all.
 */
function aligned(proven: string, domain: string): boolean {
  return proven.includes(".") && (proven === domain || domain.endsWith(`.${proven}`));
}

/** A pass counts for the sender's domain only; a fail counts whatever it names. */
function best(tests: readonly Test[], method: string, speaks: (test: Test) => boolean): ProofResult {
  const own = tests.filter((test) => test.method === method);
  if (own.some((test) => test.result === "pass" && speaks(test))) return "pass";
  return own.some((test) => ["fail", "hardfail", "policy"].includes(test.result)) ? "fail" : "none";
}

/** DMARC decides where the domain has a policy; without one an aligned SPF or DKIM is proof enough (RFC 7489, 4.2). */
function verdictOf({ spf, dkim, dmarc }: Omit<SenderProof, "verdict">): SenderProof["verdict"] {
  if (dmarc === "fail") return "refuted";
  return [spf, dkim, dmarc].includes("pass") ? "confirmed" : "unproven";
}
