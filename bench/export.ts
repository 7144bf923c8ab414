import postgres from "postgres";
import { NIL } from "uuid";
import { caseColumns } from "@/components/export/columns";
import { zipStream } from "@/lib/adapters/zip-stream";
import { queueQuery } from "@/lib/case/schema/queue";
import { exportCases } from "@/lib/export/queries";
import { csvOf } from "@/lib/export/rules/csv";
import { workbookOf } from "@/lib/export/rules/sheet";
import { EXPORT_FORMATS, exportParams } from "@/lib/export/schema";
import { de } from "@/lib/i18n/de";
import { preferencesSchema } from "@/lib/preference/schema";
import type { Actor } from "@/lib/user/schema";
import { report } from "./measure";

const EVERYTHING_DONE = queueQuery.parse({ view: "done" });
const MEGABYTE = 1024 * 1024;

/**
 * Exports of all closed cases at growing sizes, through row-level security, cursor and writer, with names: seconds,
 * megabytes, and how far the process grew meanwhile. Constant memory: the last figure does not follow the size.
 */
export async function benchExport(url: string, sizes: readonly number[]): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  const actor = await manager(client);
  for (const size of sizes) {
    await fill(client, size);
    for (const format of EXPORT_FORMATS) {
      const { rows, seconds, bytes, grown } = await take(actor, format);
      report(
        `export of ${rows} cases as ${format}: s / MB / growth of memory in MB`,
        [seconds, bytes / MEGABYTE, grown / MEGABYTE].map((n) => n.toFixed(1)).join(" / "),
      );
    }
  }
  await client.end();
}

async function take(actor: Actor, format: (typeof EXPORT_FORMATS)[number]) {
  globalThis.gc?.();
  const columns = caseColumns(de, "de", true);
  const before = process.memoryUsage().rss;
  let [rows, bytes, most] = [0, 0, before];
  const began = performance.now();
  await exportCases(
    actor,
    EVERYTHING_DONE,
    exportParams.parse({ format, persons: "1" }),
    async (portions) => {
      const counted = async function* () {
        for await (const portion of portions) {
          rows += portion.length;
          most = Math.max(most, process.memoryUsage().rss);
          yield portion;
        }
      };
      const chunks =
        format === "xlsx"
          ? zipStream(workbookOf("Vorgänge", columns, counted()))
          : csvOf(columns, counted(), format);
      for await (const chunk of chunks) bytes += chunk.length;
    },
  );
  return { rows, bytes, grown: most - before, seconds: (performance.now() - began) / 1000 };
}

async function manager(client: postgres.Sql): Promise<Actor> {
  const rows = await client<{ id: string; name: string; email: string }[]>`
    select u.id, u.name, u.email from users u join memberships m on m.user_id = u.id
    where m.role = 'manager' and m.department_id is null limit 1`;
  const user = rows[0];
  if (!user) throw new Error("no town-wide manager");
  return {
    userId: user.id,
    sessionId: NIL,
    name: user.name,
    email: user.email,
    mustChangePassword: false,
    secondFactorDue: false,
    memberships: [{ role: "manager", departmentId: null }],
    standsInFor: [],
    clearances: [],
    preferences: preferencesSchema.parse({}),
  };
}

/** Closed cases up to `size`, without the search's triggers: what is measured does not search. */
async function fill(client: postgres.Sql, size: number): Promise<void> {
  await client.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`
      insert into cases (id, number, status, lane, rank_at, channel, subject, applicant_name, applicant_email, kind,
        service, department_id, received_at, closed_at, outcome)
      select gen_random_uuid(), 'export-' || n, 'closed', 'done', now() - n * interval '1 minute', 'email',
        'Anliegen ' || n || ': die Laterne vor dem Haus', 'Kim Muster ' || n, 'kim' || n || '@muster.example', 'application',
        'bewohnerparken', 'strassenverkehr', now() - n * interval '1 minute', now() - n * interval '1 minute' + interval '2 days', 'resolved'
      from generate_series((select count(*) from cases where number like 'export-%') + 1, ${size}) n`;
  });
  await client`vacuum analyze cases`;
}
