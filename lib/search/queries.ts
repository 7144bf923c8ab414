import "server-only";
import { readAs } from "@/db/client";
import { townHash } from "../adapters/hash";
import { recordReading } from "../audit/queries";
import { env } from "../env";
import { serviceOf } from "../intake/catalogue/catalogue";
import type { Actor } from "../user/schema";
import { groundsOf, isVeiled, marked, type Needles, needlesOf, snippet } from "./rules";
import { type Place, STAGES, type Stage } from "./schema";
import { findHits, type Hit, type Letter, lettersOf, stemsOf } from "./store";

/** Results of one page. */
export const PAGE_HITS = 25;

/**
 * Cases that hold every word, newest first, then those that only similar names find; as far as the actor may see
 * them. `next` is the place of the last one shown, null at the end. There is no total: nobody needs it, and it would
 * cost a walk over everything.
 */
export async function search(actor: Actor, words: string, after: Place | null) {
  const found = await find(actor, words, after);
  // The words may be a name: only the town, and only by asking for a certain one, can tell what was sought.
  const subject = townHash(env().KLARFALL_SECRET, words.trim().toLowerCase());
  await recordReading(actor, { kind: "search.made", subject, data: { hits: found.results.length } });
  return found;
}

function find(actor: Actor, words: string, after: Place | null) {
  return readAs(actor, async (tx) => {
    const stages = after?.stage === "similar" ? STAGES.slice(1) : STAGES;
    const found: { stage: Stage; hit: Hit }[] = [];
    for (const stage of stages) {
      const limit = PAGE_HITS + 1 - found.length;
      const place = after?.stage === stage ? after : null;
      const hits = limit > 0 ? await findHits(tx, { words, stage, after: place, limit }) : [];
      found.push(...hits.map((hit) => ({ stage, hit })));
    }
    const page = found.slice(0, PAGE_HITS);
    const needles = needlesOf(words, await stemsOf(tx, words));
    const letters = await lettersOf(
      tx,
      page.map(({ hit }) => hit.id),
    );
    return {
      results: page.map(({ stage, hit }) => resultOf(stage, hit, letters, needles)),
      next: found.length > PAGE_HITS ? placeOf(page.at(-1)) : null,
    };
  });
}
export type Found = Awaited<ReturnType<typeof search>>;
export type Result = Found["results"][number];

function placeOf(last: { stage: Stage; hit: Hit } | undefined): Place | null {
  return last ? { stage: last.stage, at: last.hit.receivedAt.toISOString(), id: last.hit.id } : null;
}

function resultOf(stage: Stage, hit: Hit, letters: readonly Letter[], needles: Needles) {
  const parts = {
    number: marked(hit.number, needles),
    subject: marked(hit.subject, needles),
    name: marked(hit.applicantName, needles),
  };
  const own = letters.filter((letter) => letter.caseId === hit.id);
  const best = own
    .map((letter) => ({ letter, said: snippet(letter.body, needles) }))
    .find(({ said }) => said !== null);
  const service = serviceOf(hit.service ?? hit.proposedService ?? "");
  const hidden = isVeiled(service?.sensitive ?? false, hit.flags);
  return {
    ...parts,
    id: hit.id,
    caseNumber: hit.number,
    status: hit.status,
    departmentId: hit.departmentId ?? hit.proposedDepartment,
    receivedAt: hit.receivedAt,
    grounds: groundsOf({ stage, ...parts }, best?.said ?? null, needles),
    hidden,
    said: !hidden && best ? { pieces: best.said ?? [], direction: best.letter.direction } : null,
  };
}
