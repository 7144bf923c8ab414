import type postgres from "postgres";
import type { Move, Seen } from "./moves";

/** What came of one race. The second list names what must not be: an empty one is the proof. */
export type Verdict = { winner: 0 | 1 | null; wrong: string[] };
type Ran = { answer: Awaited<ReturnType<Move>>; words: string; userId: string };

/** The codes by which the slower one learns that a colleague was faster; the screen keeps her words then. */
const TOLD = [
  "case_stale",
  "draft_stale",
  "draft_not_open",
  "draft_not_found",
  "content_changed",
  "already_sent",
  "second_eyes_due",
  "wrong_state",
];

type Row = { state: string; draft_id: string; body: string; user_id: string; draft_version: number };
type Told = { type: string; actor_id: string | null };

/** Compares what both were told with what the database holds: answers under way, words of drafts, the timeline. */
export async function judge(
  owner: postgres.Sql,
  seen: Seen,
  ran: readonly [Ran, Ran],
  storyBefore: number,
): Promise<Verdict> {
  const caseId = seen.caseFile.id;
  const rows = await owner<Row[]>`
    select o.state, a.draft_id, a.body, a.user_id, a.draft_version
    from outbox o join approvals a on a.id = o.approval_id where o.case_id = ${caseId}`;
  const drafts = await owner<{ id: string; body: string }[]>`
    select id, body from drafts where case_id = ${caseId}`;
  const story = await owner<Told[]>`
    select type, actor_id from events where case_id = ${caseId} order by seq offset ${storyBefore}`;
  const [first, second] = ran.map(({ answer }) => answer.ok);
  const won = first === second ? null : first ? 0 : 1;
  return {
    winner: won,
    wrong: [
      ...(won === null ? [`${first ? "both" : "neither"} came through`] : []),
      ...ran.flatMap(({ answer }) =>
        answer.ok || TOLD.includes(answer.code ?? "") ? [] : [`untold: ${answer.code}`],
      ),
      ...answers(rows, seen),
      ...lost(drafts, seen, won === null ? null : ran[won]),
      ...unrecorded(story, won === null ? null : ran[won]),
    ],
  };
}

/** At most one answer is under way, and it says what its approver had before her eyes. */
function answers(rows: readonly Row[], seen: Seen): string[] {
  const leaving = rows.filter(({ state }) => state !== "cancelled");
  const altered = leaving.filter(({ draft_id, body }) => {
    const draft = seen.drafts.find(({ id }) => id === draft_id);
    return draft !== undefined && draft.body !== body;
  });
  return [
    ...(leaving.length > 1 ? [`${leaving.length} answers under way`] : []),
    ...altered.map(() => "an answer says other words than were approved"),
  ];
}

/** Each draft still says what it said, or what the winner wrote. */
function lost(drafts: readonly { id: string; body: string }[], seen: Seen, winner: Ran | null): string[] {
  return seen.drafts
    .filter(({ id, body }) => {
      const now = drafts.find((draft) => draft.id === id)?.body;
      return now !== body && now !== winner?.words;
    })
    .map(({ kind }) => `the words of a draft are lost (${kind})`);
}

/** The timeline tells of the winner once, and nothing of the one who came too late. */
function unrecorded(story: readonly Told[], winner: Ran | null): string[] {
  const [entry] = story;
  const right = story.length === 1 && entry?.actor_id === winner?.userId;
  return right ? [] : [`the timeline tells ${story.map(({ type }) => type).join(", ") || "nothing"}`];
}
