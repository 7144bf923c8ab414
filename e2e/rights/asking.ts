import type { TestDatabase } from "@/db/testing";
import { type Answer, ask } from "./ask";
import { type Cell, mayShow, told } from "./cells";
import type { Target } from "./rows";
import { who } from "./who";

/** Questions asked at once; the pool of the application holds ten connections. */
const AT_ONCE = 8;

/** Asks every question of one endpoint and gathers what `judge` finds wrong with the answers. */
export async function askAll(
  db: TestDatabase,
  cells: readonly Cell[],
  judge: (cell: Cell, answer: Answer) => string[],
): Promise<string[]> {
  const wrong: string[] = [];
  const left = [...cells];
  const asking = async (): Promise<void> => {
    for (let cell = left.shift(); cell !== undefined; cell = left.shift())
      wrong.push(...judge(cell, await answerTo(db, cell)));
  };
  const alone = cells.some(({ row }) => row.kind === "case" && row.options.mutates);
  await Promise.all(Array.from({ length: alone ? 1 : AT_ONCE }, asking));
  return wrong;
}

async function answerTo(db: TestDatabase, { endpoint, row, person, state, target }: Cell): Promise<Answer> {
  const given = row.kind === "case" ? row.given(target) : "given" in row ? row.given : {};
  const answer = await who.run(person.signIns[state], () => ask(endpoint, row, given));
  if (row.kind === "case" && row.options.mutates) await putBack(db, target);
  return answer;
}

async function putBack(db: TestDatabase, { id, standing }: Target): Promise<void> {
  await db.owner`update claims set released_at = now() where case_id = ${id} and released_at is null`;
  await db.owner`update cases set status = ${standing.status}, claimed_by = ${standing.claimedBy} where id = ${id}`;
}

/** What an answer gives away of cases that this person may not see, however it came in there. */
export function leaks(cell: Cell, { words }: Answer, targets: readonly Target[]): string[] {
  // The id that was asked with may be echoed; every other one tells that there is a case.
  const shows = (t: Target) => words.includes(t.marker) || (t.id !== cell.target.id && words.includes(t.id));
  return targets
    .filter((t) => !mayShow(cell, t) && shows(t))
    .map((t) => `${told(cell)}: gives away ${t.name}`);
}
