import type { AuditParams, Finding, Head } from "./schema";

/** What stands before the first link. */
export const NO_HASH = "0".repeat(64);

/** An entry as it is hashed; times in epoch milliseconds, `data` as PostgreSQL prints it. */
export type ChainEntry = {
  id: number;
  atMs: number;
  kind: string;
  actorId: string | null;
  caseId: string | null;
  subject: string;
  content: string;
  data: string;
};
/** A link with its entry, null where there is none. */
export type ChainLink = { position: number; hash: string; entry: ChainEntry | null };

/** The text a link's hash stands over, beside the hash before it. The database's `klarfall.audit_text` writes the same. */
export function entryText(entry: ChainEntry): string {
  const parts = [
    String(entry.id),
    String(entry.atMs),
    entry.kind,
    entry.actorId ?? "",
    entry.caseId ?? "",
    entry.subject,
    entry.content,
    entry.data,
  ];
  return parts.map((part) => `${bytesOf(part)}:${part}`).join(",");
}

const encoder = new TextEncoder();
/** Nearly all parts are ids, codes and numbers, a byte a letter. */
const bytesOf = (text: string): number =>
  /^[\x20-\x7e]*$/.test(text) ? text.length : encoder.encode(text).length;

/** How far a check of the chain has come. */
export type Progress = { position: number; hash: string; findings: Finding[]; broken: boolean };

/** Before the first link. */
export const atStart = (): Progress => ({ position: 0, hash: NO_HASH, findings: [], broken: false });

/**
 * Follows the chain over the next links, in order of their positions. `hashOf` is SHA-256 in hex. After a fault it goes
 * on from the hash that is written, so that every fault is named once and not everything after it, too.
 */
export function follow(
  from: Progress,
  links: readonly ChainLink[],
  hashOf: (text: string) => string,
): Progress {
  const findings: Finding[] = [...from.findings];
  let { position, hash } = from;
  links.forEach((link, n) => {
    if (link.position !== position + 1) findings.push({ what: "missing", place: String(position + 1) });
    else if (link.entry === null) findings.push({ what: "missing", place: String(link.position) });
    else if (hashOf(hash + entryText(link.entry)) !== link.hash)
      findings.push({ what: kindOfFault(hash, links, n, hashOf), place: String(link.position) });
    position = link.position;
    hash = link.hash;
  });
  return { position, hash, findings, broken: findings.length > 0 };
}

/** Whether another entry nearby belongs here, the next link belongs here, or the entry itself is not what it was. */
function kindOfFault(
  before: string,
  links: readonly ChainLink[],
  n: number,
  hashOf: (text: string) => string,
): Finding["what"] {
  const [here, next] = [links[n], links[n + 1]];
  if (next?.entry && hashOf(before + entryText(next.entry)) === next.hash) return "inserted";
  const belongs = links.some(
    ({ entry }) => entry !== null && hashOf(before + entryText(entry)) === here?.hash,
  );
  return belongs ? "reordered" : "changed";
}

/** What the chain says against heads that were kept outside: cut off at the end, or written anew. */
export function againstAnchors(
  anchors: readonly Pick<Head, "position" | "hash">[],
  end: { position: number },
  hashAt: ReadonlyMap<number, string>,
): Finding[] {
  return anchors.flatMap((anchor): Finding[] => {
    const place = String(anchor.position);
    if (anchor.position > end.position) return [{ what: "truncated", place: String(end.position + 1) }];
    if (anchor.position > 0 && hashAt.get(anchor.position) !== anchor.hash)
      return [{ what: "rewritten", place }];
    return [];
  });
}

/** The address of the entries before `before`, as the page was asked for: what it did not understand is not handed on. */
export function olderAddress(params: AuditParams, before: number): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...params, before }))
    if (value !== undefined) query.set(name, String(value));
  return `?${query}`;
}
