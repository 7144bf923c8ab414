import { createHash } from "node:crypto";
import postgres from "postgres";
import { v7 } from "uuid";
import { prepareOriginal } from "@/lib/intake/prepare";
import { receiveMail } from "@/lib/intake/receive";
import { report, timed } from "./measure";

const WIDTH = 8;
/** Two cores: one case in the making on each. */
const PREPARE_WIDTH = 2;

/** Intakes per second to stored and to prepared, and what PostgreSQL alone does with the same rows and durability. */
export async function benchIntake(url: string, count: number): Promise<void> {
  const mails = Array.from({ length: count }, (_, i) => mail(i));
  const ids: string[] = [];
  const stored = await timed(count, WIDTH, async (i) => {
    const receipt = await receiveMail(mails[i] ?? new Uint8Array(), "bench");
    if (receipt.ok) ids.push(receipt.value.id);
  });
  const limit = await rawStore(url, count);
  report("stored, intakes a second", (count / stored.seconds).toFixed(0));
  report("raw PostgreSQL, same rows and durability, a second", (count / limit).toFixed(0));
  report("stored / raw limit (expected >= 0.25)", (limit / stored.seconds).toFixed(2));
  const prepared = await timed(count, PREPARE_WIDTH, (i) => prepareOriginal(ids[i] ?? ""));
  const rows = await rawPrepared(url, Math.min(count, 500));
  report("prepared, cases a second", (count / prepared.seconds).toFixed(0));
  report("raw PostgreSQL, rows of a prepared case, a second", rows.toFixed(0));
  report("prepared / raw limit", (count / prepared.seconds / rows).toFixed(2));
}

function mail(i: number): Uint8Array {
  const body = `Guten Tag,\r\n\r\nich bin umgezogen und wohne seit dem ${1 + (i % 28)}.10.2026 in der Gartenstraße ${i}, 49991 Altenbrück.\r\nFrüher: Lindenweg ${i}, 49991 Altenbrück. Geboren am 3.5.1988.\r\n${"Ich bitte um kurze Nachricht, ob noch etwas fehlt. ".repeat(30)}\r\nMit freundlichen Grüßen\r\nKim Muster ${i}\r\n`;
  return Buffer.from(
    `From: Kim Muster ${i} <kim${i}@example.org>\r\nTo: buergerservice@altenbrueck.example\r\nSubject: Umzug\r\nMessage-ID: <bench-${i}@example.org>\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body}`,
  );
}

/** The same original and job row by one plain statement, no function, no application. Seconds for all. */
async function rawStore(url: string, count: number): Promise<number> {
  const client = postgres(url, { max: WIDTH, onnotice: () => undefined });
  const task = await client<
    { id: number }[]
  >`select id from graphile_worker._private_tasks where identifier = 'prepare'`;
  const taskId = task[0]?.id ?? 0;
  const run = await timed(count, WIDTH, (i) => {
    const bytes = Buffer.from(mail(i));
    const id = v7();
    return client`
      with o as (insert into originals (id, channel, source, delivery_key, sha256, media_type, bytes, size, received_at)
        values (${id}, 'email', 'raw', ${`raw:${id}`}, ${createHash("sha256").update(bytes).digest("hex")}, 'message/rfc822', ${bytes}, ${bytes.length}, now()) returning id)
      insert into graphile_worker._private_jobs (task_id, payload, key) select ${taskId}, json_build_object('originalId', id), ${`raw:${id}`} from o`;
  });
  await client`delete from graphile_worker._private_jobs where key like 'raw:%'`;
  await client`delete from originals where source = 'raw'`;
  await client.end();
  return run.seconds;
}

/** The rows of one prepared case copied inside PostgreSQL, one durable transaction each. Cases a second. */
async function rawPrepared(url: string, count: number): Promise<number> {
  const client = postgres(url, { max: PREPARE_WIDTH, onnotice: () => undefined });
  const model = await client<{ id: string }[]>`select id from cases order by id limit 1`;
  const from = model[0]?.id ?? "";
  const run = await timed(count, PREPARE_WIDTH, (i) => {
    const id = v7();
    return client.begin(async (tx) => {
      await tx`insert into cases select (jsonb_populate_record(c, jsonb_build_object('id', ${id}::text, 'number', ${`raw-${i}`}::text))).* from cases c where id = ${from}`;
      await tx`insert into messages select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'case_id', ${id}::text, 'fingerprint', ${`raw-${i}`}::text))).* from messages m where case_id = ${from}`;
      await tx`insert into proposals select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'case_id', ${id}::text))).* from proposals p where case_id = ${from}`;
      await tx`insert into events (id, case_id, type, actor_kind, visibility, data, at) select gen_random_uuid(), ${id}, type, actor_kind, visibility, data, at from events where case_id = ${from}`;
    });
  });
  await client.end();
  return count / run.seconds;
}
