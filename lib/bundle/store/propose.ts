import "server-only";
import { and, asc, eq, gte, inArray, ne, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { cases, decisions, proposals } from "@/db/schema/cases";
import type { CaseRow } from "@/lib/case/store/change";
import { caseById, knownDetails } from "@/lib/case/store/find";
import { berlinDay } from "@/lib/deadline/rules/working-time";
import type { Preparation } from "@/lib/intake/schema";
import { SAME_THING } from "@/lib/proposal/rules";
import { openProposals } from "@/lib/proposal/store";
import { evidenceOf, isSameThing, SAME_WITHIN_DAYS, THING_KEYS, type Thing, thingOf } from "../rules";
import { isSecret } from "./join";
import { bundleOf } from "./rows";

/** No more reports of one service are compared; in a storm the latest are enough. */
const MOST_COMPARED = 300;
const DAY_MS = 86_400_000;

/**
 * Proposes to bundle a new case with an earlier one of somebody else about the same thing. Once, when the case comes in:
 * what a person rejects is not proposed again. What a service or a warning protects takes no part.
 */
export async function proposeSameThing(
  tx: Tx,
  caseFile: CaseRow,
  messageId: string,
  preparation: Preparation,
): Promise<void> {
  const details = preparation.concerns[0]?.details ?? [];
  const thing = thingOf(caseFile.proposedService, details);
  if (thing === null || (await isSecret(tx, caseFile))) return;
  const other = await earlierReport(tx, caseFile, thing);
  if (other === null || other === preparation.duplicateOf) return;
  await tx.insert(proposals).values({
    id: v7(),
    caseId: caseFile.id,
    messageId,
    kind: "bundle",
    key: SAME_THING,
    payload: { value: other, problem: null },
    evidence: evidenceOf(thing, details),
    confidence: 0.5,
    producer: "rule",
    pipelineVersion: preparation.version,
    catalogueVersion: preparation.catalogueVersion,
    modelVersion: preparation.modelVersion,
  });
}

/** The oldest open case of somebody else about this thing that came in lately; null if there is none. */
async function earlierReport(tx: Tx, caseFile: CaseRow, thing: Thing): Promise<string | null> {
  const reports = await reportsOf(tx, caseFile, thing.service);
  for (const { caseId, told } of reports) {
    const other = thingOf(thing.service, told);
    if (other === null || !isSameThing(thing, other)) continue;
    const file = await caseById(tx, caseId);
    if (file !== null && !(await isSecret(tx, file))) return caseId;
  }
  return null;
}

type Report = { caseId: string; told: { key: string; value: string | null }[] };

/** What the recent open cases of a service tell of their things, oldest first. Who sent them serves to tell people apart. */
async function reportsOf(tx: Tx, caseFile: CaseRow, service: string): Promise<Report[]> {
  const since = new Date(caseFile.receivedAt.getTime() - SAME_WITHIN_DAYS * DAY_MS);
  const recent = tx
    .select({ id: cases.id })
    .from(cases)
    .where(
      and(
        gte(cases.receivedAt, since),
        ne(cases.lane, "done"),
        sql`coalesce(${cases.service}, ${cases.proposedService}) = ${service}`,
        ne(cases.id, caseFile.id),
        sql`(${cases.applicantEmail} = '' or ${cases.applicantEmail} <> ${caseFile.applicantEmail})`,
      ),
    )
    .orderBy(sql`${cases.receivedAt} desc`)
    .limit(MOST_COMPARED);
  const rows = await tx
    .select({
      caseId: proposals.caseId,
      key: proposals.key,
      value: sql<string | null>`coalesce(${decisions.payload} ->> 'value', ${proposals.payload} ->> 'value')`,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .leftJoin(decisions, and(eq(decisions.proposalId, proposals.id), eq(decisions.verdict, "corrected")))
    .where(
      and(
        inArray(proposals.caseId, recent),
        eq(proposals.kind, "field"),
        inArray(proposals.key, [...THING_KEYS]),
        inArray(proposals.state, ["open", "accepted", "corrected"]),
      ),
    )
    .orderBy(asc(cases.receivedAt), asc(cases.id), asc(proposals.id));
  const byCase = new Map<string, Report["told"]>();
  for (const { caseId, ...told } of rows) byCase.set(caseId, [...(byCase.get(caseId) ?? []), told]);
  return [...byCase].map(([caseId, told]) => ({ caseId, told }));
}

/**
 * The cases that may be about the same thing as this one, as far as the actor sees them: what each says about the place,
 * and how many days lie between them.
 */
export async function proposedBundles(tx: Tx, caseFile: CaseRow) {
  const open = (await openProposals(tx, caseFile.id)).filter(({ key }) => key === SAME_THING);
  const service = caseFile.service ?? caseFile.proposedService;
  const found = [];
  for (const { id, version, payload } of open) {
    const other = await caseById(tx, String(payload.value));
    const [mine, theirs] = [
      thingOf(service, await knownDetails(tx, caseFile.id)),
      other && thingOf(service, await knownDetails(tx, other.id)),
    ];
    if (other === null || mine === null || !theirs) continue;
    const { number, receivedAt } = other;
    const days = daysBetween(receivedAt, caseFile.receivedAt);
    const bundle = (await bundleOf(tx, other.id))?.title ?? null;
    const said = { service: mine.service, place: mine.place, theirs: theirs.place, days };
    found.push({ id, version, number, bundle, ...said });
  }
  return found;
}
export type ProposedBundle = Awaited<ReturnType<typeof proposedBundles>>[number];

/** Days by the calendar, whatever the time of day. */
const daysBetween = (earlier: Date, later: Date): number =>
  (Date.parse(berlinDay(later)) - Date.parse(berlinDay(earlier))) / DAY_MS;
