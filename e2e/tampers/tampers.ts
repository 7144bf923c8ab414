import type postgres from "postgres";

/** A number below `below`. */
export type Random = (below: number) => number;
type Sql = postgres.TransactionSql;
type Tamper = (sql: Sql, random: Random) => Promise<void>;

const TABLES = ["audit_entries", "audit_links", "events"] as const;
const GUARDS = { audit_entries: "append_only", audit_links: "append_only", events: "audit" } as const;

/** Places of the chain, so that any of them can be hit. */
async function place(sql: Sql, random: Random): Promise<{ position: number; entry: number; length: number }> {
  const rows = await sql<{ position: string; entry_id: string }[]>`
    select position, entry_id from audit_links order by position`;
  const row = rows[random(rows.length)];
  if (!row) throw new Error("the chain is empty");
  return { position: Number(row.position), entry: Number(row.entry_id), length: rows.length };
}

async function eventId(sql: Sql, random: Random): Promise<string> {
  const rows = await sql<{ id: string }[]>`select id from events order by id`;
  return rows[random(rows.length)]?.id ?? "";
}

/** Makes room at a position, or closes the gap there. */
async function shift(sql: Sql, from: number, by: 1 | -1): Promise<void> {
  await sql`update audit_links set position = -position where position >= ${from}`;
  await sql`update audit_links set position = -position + ${by} where position < 0`;
}

/** Computes the chain anew from a position on, as somebody would who knows how it is made. */
async function chainAnew(sql: Sql, from: number): Promise<void> {
  const rows = await sql<
    { entry_id: string }[]
  >`delete from audit_links where position >= ${from} returning entry_id`;
  for (const { entry_id } of rows)
    await sql`insert into audit_pending select id from audit_entries where id = ${entry_id}`;
  await sql`select klarfall.seal_audit(1000000)`;
}

const CHANGES: readonly ((sql: Sql, entry: number) => Promise<unknown>)[] = [
  (sql, entry) => sql`update audit_entries set at = at + interval '1 millisecond' where id = ${entry}`,
  (sql, entry) => sql`update audit_entries set kind = kind || 'x' where id = ${entry}`,
  (sql, entry) => sql`update audit_entries set actor_id = gen_random_uuid() where id = ${entry}`,
  (sql, entry) => sql`update audit_entries set case_id = gen_random_uuid() where id = ${entry}`,
  (sql, entry) => sql`update audit_entries set subject = subject || ' ' where id = ${entry}`,
  (sql, entry) => sql`update audit_entries set content = md5(content) where id = ${entry}`,
  (sql, entry) => sql`update audit_entries set data = data || '{"x": 1}' where id = ${entry}`,
];

const EVENT_CHANGES: readonly ((sql: Sql, id: string) => Promise<unknown>)[] = [
  (sql, id) => sql`update events set data = data || '{"x": 1}' where id = ${id}`,
  (sql, id) => sql`update events set at = at - interval '1 day' where id = ${id}`,
  (sql, id) => sql`update events set type = type || 'x' where id = ${id}`,
  (sql, id) =>
    sql`update events set visibility = case visibility when 'citizen' then 'internal' else 'citizen' end where id = ${id}`,
  (sql, id) => sql`delete from events where id = ${id}`,
];

/** What somebody with the owner's rights could do to the record, besides adding to it. */
const TAMPERS: Record<string, Tamper> = {
  "changes an entry": async (sql, random) => {
    const { entry } = await place(sql, random);
    await CHANGES[random(CHANGES.length)]?.(sql, entry);
  },
  "changes a hash": async (sql, random) => {
    const { position } = await place(sql, random);
    await sql`update audit_links set hash = encode(sha256(convert_to(hash, 'UTF8')), 'hex') where position = ${position}`;
  },
  "removes an entry": async (sql, random) => {
    const { entry } = await place(sql, random);
    await sql`delete from audit_entries where id = ${entry}`;
  },
  "removes an entry and its link": async (sql, random) => {
    const { entry } = await place(sql, random);
    await sql`delete from audit_entries where id = ${entry}`;
    await sql`delete from audit_links where entry_id = ${entry}`;
  },
  "removes an entry and closes the gap": async (sql, random) => {
    const { entry, position } = await place(sql, random);
    await sql`delete from audit_entries where id = ${entry}`;
    await sql`delete from audit_links where entry_id = ${entry}`;
    await shift(sql, position + 1, -1);
  },
  "inserts an entry beside the chain": async (sql) => {
    await sql`insert into audit_entries (at, kind) values (now(), 'case.opened')`;
  },
  "inserts an entry into the chain": async (sql, random) => {
    const { position } = await place(sql, random);
    await shift(sql, position, 1);
    await sql`with made as (insert into audit_entries (at, kind) values (now(), 'case.opened') returning id)
      insert into audit_links (position, entry_id, hash) select ${position}, id, repeat('a', 64) from made`;
  },
  "swaps two entries": async (sql, random) => {
    const [one, other] = [await place(sql, random), await place(sql, random)];
    if (one.entry === other.entry) return shift(sql, one.position, 1);
    await sql`update audit_links set entry_id = -1 where position = ${one.position}`;
    await sql`update audit_links set entry_id = ${one.entry} where position = ${other.position}`;
    await sql`update audit_links set entry_id = ${other.entry} where position = ${one.position}`;
  },
  "swaps two links": async (sql, random) => {
    const [one, other] = [await place(sql, random), await place(sql, random)];
    if (one.entry === other.entry) return shift(sql, one.position, 1);
    await sql`update audit_links set position = -1 where position = ${one.position}`;
    await sql`update audit_links set position = ${one.position} where position = ${other.position}`;
    await sql`update audit_links set position = ${other.position} where position = -1`;
  },
  "cuts off the end": async (sql, random) => {
    const { length } = await place(sql, random);
    const from = length - random(Math.min(length, 20));
    await sql`delete from audit_entries where id in (select entry_id from audit_links where position >= ${from})`;
    await sql`delete from audit_links where position >= ${from}`;
  },
  "cuts off the end and goes on": async (sql, random) => {
    const { length } = await place(sql, random);
    const from = length - random(Math.min(length, 20));
    await sql`delete from audit_entries where id in (select entry_id from audit_links where position >= ${from})`;
    await sql`delete from audit_links where position >= ${from}`;
    for (let n = 0; n < 25; n++) await sql`select klarfall.audit_write('case.opened', null, null, '', '{}')`;
    await sql`select klarfall.seal_audit(1000)`;
  },
  "changes an entry and writes the chain anew": async (sql, random) => {
    const { entry, position } = await place(sql, random);
    await CHANGES[random(CHANGES.length)]?.(sql, entry);
    await chainAnew(sql, position);
  },
  "removes an entry and writes the chain anew": async (sql, random) => {
    const { entry, position } = await place(sql, random);
    await sql`delete from audit_entries where id = ${entry}`;
    await sql`delete from audit_links where entry_id = ${entry}`;
    await chainAnew(sql, position + 1);
  },
  "empties the record": async (sql) => {
    await sql`delete from audit_links`;
    await sql`delete from audit_entries`;
  },
  "changes a timeline": async (sql, random) => {
    await EVENT_CHANGES[random(EVENT_CHANGES.length)]?.(sql, await eventId(sql, random));
  },
  "writes into a timeline past the record": async (sql, random) => {
    await sql`insert into events (id, case_id, type, actor_kind, at)
      select gen_random_uuid(), case_id, 'note.added', 'person', now() from events where id = ${await eventId(sql, random)}`;
  },
};

/** Names of everything that is tried. */
export const TAMPER_NAMES: readonly string[] = Object.keys(TAMPERS);

/** Keeps what there is, so that it can be put back after each tamper. */
export async function keepCopies(owner: postgres.Sql): Promise<void> {
  for (const table of TABLES) await owner.unsafe(`create table copy_of_${table} as select * from ${table}`);
}

/** Puts back what was there before. */
export async function putBack(owner: postgres.Sql): Promise<void> {
  await unguarded(owner, async (sql) => {
    await sql`delete from audit_pending`;
    for (const table of TABLES) {
      await sql.unsafe(`delete from ${table}`);
      await sql.unsafe(`insert into ${table} overriding system value select * from copy_of_${table}`);
    }
  });
}

/** Does one of the tampers, with every guard switched off meanwhile and on again afterwards. */
export async function tamper(owner: postgres.Sql, name: string, random: Random): Promise<void> {
  await unguarded(owner, async (sql) => TAMPERS[name]?.(sql, random));
}

async function unguarded(owner: postgres.Sql, work: (sql: Sql) => Promise<unknown>): Promise<void> {
  await owner.begin(async (sql) => {
    // Figures are kept at the end of a transaction; a table on which something still waits cannot be changed.
    await sql`set constraints all immediate`;
    for (const table of TABLES) await sql.unsafe(`alter table ${table} disable trigger ${GUARDS[table]}`);
    await work(sql);
    for (const table of TABLES)
      await sql.unsafe(`alter table ${table} enable always trigger ${GUARDS[table]}`);
  });
}

/** Numbers that look random and are the same for the same seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
