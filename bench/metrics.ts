import postgres from "postgres";
import { asWorker, type Tx } from "@/db/client";
import { CATALOGUE } from "@/lib/intake/catalogue/catalogue";
import { CHANNELS } from "@/lib/intake/schema";
import { loadDashboard, loadPreparation } from "@/lib/metric/queries";
import { workingWindows } from "@/lib/metric/rules/hours";
import { metricQuery, PERIODS, SMALLEST_TEAM } from "@/lib/metric/schema";
import { hoursOf, rebuildMetrics, setWorkingWindows } from "@/lib/metric/store/rollup";
import { insertUser } from "@/lib/user/store/account";
import { percentile, report, timed } from "./measure";
import { personWith } from "./person";

/** Years over which the cases of the bench came in: the older a town's use, the smaller the share of a period. */
const YEARS = "4 years";

/** Server time of the dashboard over the cases that are there, and how long counting them anew takes. */
export async function benchMetrics(url: string, rounds: number): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  await asWorker(hire);
  const { cases, events } = await spread(client);
  await asWorker((tx) => setWorkingWindows(tx, workingWindows(hoursOf(CATALOGUE.departments), "NW")));
  const counting = await timed(1, 1, () => asWorker(rebuildMetrics));
  await client`vacuum analyze metric_cases`;
  await client`vacuum analyze metric_days`;
  await client`vacuum analyze metric_steps`;
  report(
    `figures counted anew, ${cases} cases and ${events} events, s (must <= 300)`,
    counting.seconds.toFixed(1),
  );
  const head = await personWith(client, "manager");
  for (const days of PERIODS) {
    const load = (n: number) => {
      const department =
        n % 2 === 0 ? undefined : CATALOGUE.departments[n % CATALOGUE.departments.length]?.id;
      const channel = n % 3 === 0 ? CHANNELS[n % CHANNELS.length] : undefined;
      const query = metricQuery.parse({ days, department, channel });
      return Promise.all([loadDashboard(head, query), loadPreparation(head, query)]);
    };
    await load(0);
    const { each } = await timed(rounds, 1, load);
    report(
      `dashboard of ${days} days at ${cases} cases, p50 / p95 ms (must <= 300)`,
      `${percentile(each, 50).toFixed(1)} / ${percentile(each, 95).toFixed(1)}`,
    );
  }
  await client.end();
}

/** Enough people that nothing is hidden: what is hidden is not counted either. */
async function hire(tx: Tx): Promise<void> {
  const memberships = CATALOGUE.departments.map(({ id }) => ({
    role: "specialist" as const,
    departmentId: id,
  }));
  for (let n = 0; n < SMALLEST_TEAM; n++) {
    const person = { email: `bench${n}@altenbrueck.example`, name: `Bench ${n}`, passwordHash: null };
    await insertUser(tx, { ...person, mustChangePassword: false, memberships });
  }
}

/** Spreads the cases of the bench over departments, services, channels and years, and gives each its timeline. */
async function spread(client: postgres.Sql): Promise<{ cases: number; events: number }> {
  for (const table of ["cases", "events"]) await client.unsafe(`alter table ${table} disable trigger user`);
  const services = CATALOGUE.services.map(({ id, department }) => `${id} ${department}`);
  await client`
    update cases c set service = split_part(s.both, ' ', 1), department_id = split_part(s.both, ' ', 2),
      channel = (${[...CHANNELS]}::text[])[1 + s.n % ${CHANNELS.length}],
      kind = (array['application', 'application', 'information', 'complaint', 'statusInquiry'])[1 + s.n % 5],
      received_at = s.at, closed_at = s.at + (c.closed_at - c.received_at), first_answer_at = s.at + interval '30 hours',
      due_on = case when s.n % 4 = 0 then (s.at + interval '30 days')::date end
    from (select id, n, (${services}::text[])[1 + floor(${services.length} * random() ^ 2)::int] as both,
        now() - random() * ${YEARS}::interval as at
      from (select id, ltrim(number, 'bench-')::int as n from cases where number like 'bench-%') numbered) s
    where s.id = c.id`;
  await client`
    insert into events (id, case_id, type, actor_kind, data, at)
    select gen_random_uuid(), c.id, k.type, 'person', json_build_object('version', k.n, 'kind', 'follow_up'),
      case when k.n = 10 then c.closed_at else c.received_at + k.n * interval '4 hours' end
    from cases c, unnest(array['case.received', 'case.prepared', 'proposal.accepted', 'proposal.accepted', 'case.triaged',
      'case.claimed', 'draft.edited', 'draft.approved', 'message.sent', 'case.closed']) with ordinality k(type, n)
    where c.number like 'bench-%' and (k.n < 9 or k.n = 9 and right(c.number, 1) in ('1', '2', '3') or k.n = 10 and c.closed_at is not null)`;
  for (const table of ["cases", "events"]) await client.unsafe(`alter table ${table} enable trigger user`);
  await client`vacuum analyze cases`;
  await client`vacuum analyze events`;
  const [cases] = await client<{ n: number }[]>`select count(*)::int as n from cases`;
  const [events] = await client<{ n: number }[]>`select count(*)::int as n from events`;
  return { cases: cases?.n ?? 0, events: events?.n ?? 0 };
}
