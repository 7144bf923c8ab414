import postgres from "postgres";
import { v7 } from "uuid";
import { asWorker } from "@/db/client";
import { saveClaim } from "@/lib/case/store/claim";
import { guarded } from "@/lib/case/store/guarded";
import { preferencesSchema } from "@/lib/preference/schema";
import type { Actor } from "@/lib/user/schema";
import { insertUser } from "@/lib/user/store/account";
import { percentile, report, timed } from "./measure";

const PEOPLE = 50;
const DEPARTMENT = "strassenverkehr";

/** Fifty people reach for the same case at once, round after round: one winner each, everybody else is told who. */
export async function benchClaims(url: string, rounds: number): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  const people = await Promise.all(Array.from({ length: PEOPLE }, (_, n) => specialist(n)));
  let [won, told, other] = [0, 0, 0];
  const run = await timed(rounds, 1, async (round) => {
    const caseId = await freeCase(client, round);
    const results = await Promise.all(
      people.map((actor) =>
        guarded(actor, "claim", { caseId }, (tx, row) => saveClaim(tx, row, actor.userId, new Date())),
      ),
    );
    const winners = results.filter((result) => result.ok).length;
    const named = results.filter((r) => !r.ok && r.code === "already_claimed" && r.detail?.who).length;
    won += winners === 1 ? 1 : 0;
    told += named;
    other += PEOPLE - winners - named;
  });
  await client.end();
  report(`rounds of ${PEOPLE} claims with exactly one winner`, `${won} of ${rounds}`);
  report("losers told who won / any other answer", `${told} / ${other}`);
  report(
    "a round, p50 / p95 ms",
    `${percentile(run.each, 50).toFixed(0)} / ${percentile(run.each, 95).toFixed(0)}`,
  );
}

async function specialist(n: number): Promise<Actor> {
  const memberships = [{ role: "specialist" as const, departmentId: DEPARTMENT }];
  const [email, name] = [`bench-${n}@altenbrueck.example`, `Kim Muster ${n}`];
  const account = { email, name, passwordHash: null, mustChangePassword: false, memberships };
  const userId = (await asWorker((tx) => insertUser(tx, account))) ?? "";
  const preferences = preferencesSchema.parse({});
  return {
    userId,
    sessionId: "",
    name,
    email,
    memberships,
    standsInFor: [],
    clearances: [],
    mustChangePassword: false,
    secondFactorDue: false,
    preferences,
  };
}

async function freeCase(client: postgres.Sql, round: number): Promise<string> {
  const id = v7();
  await client`
    insert into cases (id, number, status, lane, rank_at, channel, department_id, received_at)
    values (${id}, ${`claim-${round}`}, 'triaged', 'department', now(), 'email', ${DEPARTMENT}, now())`;
  return id;
}
