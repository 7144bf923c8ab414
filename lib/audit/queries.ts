import "server-only";
import { asActor, asNobody, asWorker, readAs } from "@/db/client";
import { sha256 } from "../adapters/hash";
import type { Actor } from "../user/schema";
import { listUsers } from "../user/store/account";
import { againstAnchors, atStart, follow } from "./rules";
import type { AuditParams, Check, Finding, Head, NewRecord } from "./schema";
import { auditPage, newestCheck } from "./store/list";
import { record } from "./store/record";
import { besideTheChain, hashAt, linksAfter, openGuards, timelineFaults, waitingCount } from "./store/verify";

/** Records what a person reads, before it is given to her; fails where it cannot be recorded. */
export const recordReading = (actor: Pick<Actor, "userId">, entry: NewRecord): Promise<void> =>
  asActor(actor, (tx) => record(tx, entry));

/** Records what somebody unknown tries: signing in. */
export const recordAttempt = (entry: NewRecord): Promise<void> => asNobody((tx) => record(tx, entry));

/** Entries of one page. */
export const PAGE_ENTRIES = 50;

/**
 * A page of the record with the newest check and everybody who may be asked for. Reading the record is recorded, too.
 * `next` is the id before which the next page begins, null at the end.
 */
export async function loadAudit(actor: Actor, params: AuditParams) {
  await recordReading(actor, { kind: "audit.read" });
  return readAs(actor, async (tx) => {
    const rows = await auditPage(tx, params, PAGE_ENTRIES + 1);
    const entries = rows.slice(0, PAGE_ENTRIES);
    const people = (await listUsers(tx)).map(({ id, name }) => ({ id, name }));
    const next = rows.length > PAGE_ENTRIES ? (entries.at(-1)?.id ?? null) : null;
    return { entries, people, check: await newestCheck(tx), next };
  });
}
export type LoadedAudit = Awaited<ReturnType<typeof loadAudit>>;

const AT_ONCE = 10_000;
/** Findings that are kept and shown; the count is not cut. */
const MOST_SHOWN = 50;

/**
 * Checks the whole record: the chain link by link, against every head that was kept outside, what stands beside the
 * chain, the timelines it tells of, and the triggers that write it. A million entries take about half a minute.
 */
export async function checkRecord(anchors: readonly Pick<Head, "position" | "hash">[]): Promise<Check> {
  let progress = atStart();
  for (let done = false; !done; ) {
    const links = await asWorker((tx) => linksAfter(tx, progress.position, AT_ONCE));
    progress = follow(progress, links, sha256);
    done = links.length < AT_ONCE;
  }
  const { position, hash } = progress;
  const found = await asWorker(async (tx) => {
    const kept = new Map<number, string>();
    for (const anchor of anchors) kept.set(anchor.position, (await hashAt(tx, anchor.position)) ?? "");
    return {
      outside: againstAnchors(anchors, { position }, kept),
      beside: await besideTheChain(tx),
      timelines: await timelineFaults(tx),
      guards: await openGuards(tx),
      waiting: await waitingCount(tx),
    };
  });
  const all = [...progress.findings, ...found.outside, ...found.beside, ...found.timelines, ...found.guards];
  return {
    entries: position + found.waiting,
    waiting: found.waiting,
    head: { position, hash },
    findings: once(all).slice(0, MOST_SHOWN),
    count: once(all).length,
  };
}

/** Several kept heads may tell of one fault. */
const once = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [`${finding.what} ${finding.place}`, finding])).values(),
];
