import postgres from "postgres";
import { loadCase, loadQueue } from "@/lib/case/queries";
import { queueQuery } from "@/lib/case/schema/queue";
import { percentile, report, timed } from "./measure";
import { personWith } from "./person";
import { benchSearch } from "./search";

const QUEUE = queueQuery.parse({ view: "desk" });

/** Time of a queue page and a case page as the pages load them (row-level security included), at growing sizes. */
export async function benchQueue(url: string, sizes: readonly number[], rounds: number): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  const actor = await personWith(client, "front_desk");
  let first: number | null = null;
  for (const size of sizes) {
    await fill(client, size);
    await loadQueue(actor, QUEUE);
    const queue = await timed(rounds, 1, () => loadQueue(actor, QUEUE));
    const numbers = await client<
      { number: string }[]
    >`select number from cases where number like 'bench-%' limit ${rounds}`;
    const file = await timed(rounds, 1, (i) => loadCase(actor, numbers[i % numbers.length]?.number ?? ""));
    const p95 = percentile(queue.each, 95);
    first ??= p95;
    report(
      `queue page at ${size} cases, p50 / p95 ms`,
      `${percentile(queue.each, 50).toFixed(1)} / ${p95.toFixed(1)}`,
    );
    report(`queue p95 / p95 at ${sizes[0]} cases (expected <= 1.5)`, (p95 / first).toFixed(2));
    report(
      `case page at ${size} cases, p50 / p95 ms`,
      `${percentile(file.each, 50).toFixed(1)} / ${percentile(file.each, 95).toFixed(1)}`,
    );
    await benchSearch(client, actor, size, Math.ceil(rounds / 2));
  }
  await client.end();
}

/** Fills the table up to `size`: nine in ten closed, as in a town that has used it for years. */
async function fill(client: postgres.Sql, size: number): Promise<void> {
  // A load in bulk is counted once at its end, not a million times.
  for (const trigger of ["metrics_new", "metrics_changed"])
    await client.unsafe(`alter table cases disable trigger ${trigger}`);
  await client`
    insert into cases (id, number, status, lane, rank_at, channel, subject, applicant_name, proposed_kind, proposed_service,
      proposed_department, department_id, received_at, closed_at)
    select gen_random_uuid(), 'bench-' || n, case when n % 10 = 0 then 'received' else 'closed' end,
      case when n % 10 > 0 then 'done' when n % 50 = 0 then 'escalation' when n % 30 = 0 then 'unclear' else 'to_check' end,
      now() - n * interval '1 minute', 'email', 'Anliegen ' || n, 'Kim Muster ' || n, 'application', 'bewohnerparken',
      'strassenverkehr', case when n % 10 > 0 then 'strassenverkehr' end, now() - n * interval '1 minute',
      case when n % 10 > 0 then now() - n * interval '1 minute' + interval '2 days' end
    from generate_series((select count(*) from cases where number like 'bench-%') + 1, ${size}) n`;
  for (const trigger of ["metrics_new", "metrics_changed"])
    await client.unsafe(`alter table cases enable trigger ${trigger}`);
  await client`vacuum analyze cases`;
}

/** The cases alone, for whoever measures something else with them. */
export async function fillQueue(url: string, size: number): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  await fill(client, size);
  await client.end();
}
