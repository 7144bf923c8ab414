import { setTimeout as sleep } from "node:timers/promises";
import type postgres from "postgres";
import { asWorker } from "@/db/client";
import { standing, testCase } from "@/db/testing-case";
import { sha256 } from "@/lib/adapters/hash";
import { townSender } from "@/lib/adapters/town";
import { approveDraft, startDraft } from "@/lib/draft/actions";
import { approvedContent } from "@/lib/draft/rules";
import { draftsOf, outgoingOf } from "@/lib/draft/store/draft";
import type { Actor } from "@/lib/user/schema";
import { judge } from "./judge";
import { type Move, RACES, type Race, type Seen, type Start } from "./moves";

/** Three people who may answer the same cases, and how one of them is signed in. */
export type People = {
  third: Actor;
  racers: readonly [Actor, Actor];
  as: <T>(actor: Actor, work: () => Promise<T>) => Promise<T>;
};

/** `wins`: how often the one who was called first, or second, came through. `wrong` must be empty. */
export type RacesOutcome = { races: number; wins: Record<string, [number, number]>; wrong: string[] };

/** A wrong word about a blocked address can cost a life: the catalogue asks for two people. */
const FOUR_EYES = { service: "auskunftssperre", departmentId: "buergerbuero", status: "triaged" } as const;
/** The head starts in milliseconds, so that now the one, now the other comes first. */
const HEAD_STARTS = [0, 1, 2, 4];

/** Lets two people reach for the same draft `count` times, each kind of race in turn, and judges every one. */
export async function runRaces(count: number, owner: postgres.Sql, people: People): Promise<RacesOutcome> {
  const outcome: RacesOutcome = { races: 0, wins: {}, wrong: [] };
  for (let n = 0; n < count; n++) {
    const race = RACES[n % RACES.length];
    if (race === undefined) break;
    const verdict = await run(race, Math.floor(n / RACES.length), owner, people);
    const wins = outcome.wins[race.name] ?? [0, 0];
    if (verdict.winner !== null) wins[verdict.winner] += 1;
    outcome.wins[race.name] = wins;
    outcome.races += 1;
    outcome.wrong.push(...verdict.wrong.map((what) => `${race.name}: ${what}`));
  }
  return outcome;
}

async function run(race: Race, round: number, owner: postgres.Sql, people: People) {
  const seen = await prepareStart(race.start, people);
  const { story } = await standing(seen.caseFile.id);
  const delay = HEAD_STARTS[Math.floor(round / 2) % HEAD_STARTS.length] ?? 0;
  // Now the one, now the other is late.
  const late = round % 2;
  const ran = (place: 0 | 1) => runMove(race.moves[place], seen, people, place, place === late ? delay : 0);
  return judge(owner, seen, await Promise.all([ran(0), ran(1)]), story.length);
}

async function runMove(move: Move, seen: Seen, people: People, place: 0 | 1, delay: number) {
  const actor = people.racers[place];
  const words = `Guten Tag,\n\nhier schreibt ${actor.name}: Wo genau steht die Laterne?`;
  await sleep(delay);
  return { answer: await people.as(actor, () => move(seen, words)), words, userId: actor.userId };
}

async function prepareStart(start: Start, people: People): Promise<Seen> {
  const { id } = await testCase(start === "signed" ? FOUR_EYES : {});
  if (start === "two") await people.as(people.third, () => another(id));
  if (start === "signed" || start === "approved")
    await people.as(people.third, async () => approveFirst(await look(id)));
  return look(id);
}

/** A second message beside the prepared one. */
async function another(caseId: string): Promise<void> {
  const { version } = (await standing(caseId)).caseFile;
  const words = { subject: "Sachstand", body: "Wir haben Ihre Meldung weitergegeben." };
  const started = await startDraft({ caseId, version, kind: "status_update", ...words });
  if (!started.ok) throw new Error(`no second draft: ${started.code}`);
}

async function approveFirst({ caseFile, drafts }: Seen): Promise<void> {
  const [draft] = drafts;
  const { id: caseId, version } = caseFile;
  const first = { draftId: draft?.id ?? "", draftVersion: draft?.version ?? 0 };
  const yes = await approveDraft({ caseId, version, ...first, contentHash: draft?.contentHash ?? "" });
  if (!yes.ok) throw new Error(`no first yes: ${yes.code}`);
}

/** What a person who opens the case now has before her. */
async function look(caseId: string): Promise<Seen> {
  const { caseFile } = await standing(caseId);
  const sender = townSender();
  return asWorker(async (tx) => {
    const drafts = (await draftsOf(tx, caseId)).map((draft) => ({
      ...draft,
      contentHash: sha256(approvedContent({ ...draft, ...sender }, [])),
    }));
    return { caseFile, drafts, outboxId: (await outgoingOf(tx, caseId))[0]?.outbox.id ?? "" };
  });
}
