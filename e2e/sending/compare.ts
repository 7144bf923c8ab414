import type postgres from "postgres";
import { sha256 } from "@/lib/adapters/hash";
import { parseMail } from "@/lib/adapters/mail/parse";
import { approvedContent } from "@/lib/draft/rules";

/** What the proof found. The counts from `twice` on must be zero; the others say what was tried. */
export type SendingOutcome = {
  approved: number;
  kills: number;
  connections: number;
  sent: number;
  failed: number;
  unclear: number;
  takenBack: number;
  twice: number;
  unapproved: number;
  altered: number;
  /** Said to be sent and not there, or there and neither sent nor unclear. */
  untrue: number;
  /** Unclear or failed without an entry that tells, or with more than one. */
  untold: number;
  /** Neither sent, failed, unclear nor taken back. */
  unsettled: number;
};
type Row = {
  message_id: string;
  state: string;
  recipient: string;
  subject: string;
  body: string;
  postal: string;
  from_name: string;
  from_address: string;
  signature: string;
  content_hash: string;
  files: { name: string; sha256: string }[];
  told: number;
};

/** Compares what the server got with what was approved and with what the workbench says about it. */
export async function compare(
  owner: postgres.Sql,
  contents: readonly string[],
): Promise<Omit<SendingOutcome, "kills" | "connections">> {
  const rows = await owner<Row[]>`
    select o.message_id, o.state, a.recipient, a.subject, a.body, a.postal, a.from_name, a.from_address,
      a.signature, a.content_hash,
      (select coalesce(json_agg(json_build_object('name', f.name, 'sha256', f.sha256) order by f.id), '[]')
        from approval_files b join draft_files f on f.id = b.file_id where b.approval_id = a.id) as files,
      (select count(*)::int from events e where e.case_id = o.case_id and e.data->>'outbox' = o.id::text
        and e.type in ('message.sent', 'message.failed', 'message.unclear')) as told
    from outbox o join approvals a on a.id = o.approval_id`;
  const got = new Map<string, string[]>();
  for (const raw of contents) {
    const id = /^Message-ID:\s+(<[^>]+>)/im.exec(raw)?.[1] ?? "";
    got.set(id, [...(got.get(id) ?? []), raw]);
  }
  const known = new Map(rows.map((row) => [row.message_id, row]));
  const of = (state: string) => rows.filter((row) => row.state === state).length;
  const there = (row: Row) => (got.get(row.message_id)?.length ?? 0) > 0;
  const ended = rows.filter((row) => ["sent", "failed", "unclear"].includes(row.state));
  return {
    approved: rows.length,
    sent: of("sent"),
    failed: of("failed"),
    unclear: of("unclear"),
    takenBack: of("cancelled"),
    twice: [...got.values()].filter((copies) => copies.length > 1).length,
    unapproved: [...got.keys()].filter((id) => (known.get(id)?.state ?? "cancelled") === "cancelled").length,
    altered: [...got].filter(([id, copies]) => isAltered(known.get(id), copies)).length,
    untrue: rows.filter(
      (row) => (row.state === "sent" && !there(row)) || (row.state === "failed" && there(row)),
    ).length,
    untold: ended.filter((row) => row.told !== 1).length,
    unsettled: of("queued") + of("sending"),
  };
}

/** Whether a mail says anything else than its approval, or brings other files; the hash binds the same. */
function isAltered(row: Row | undefined, copies: readonly string[]): boolean {
  if (row === undefined) return false;
  const words = { ...row, fromName: row.from_name, fromAddress: row.from_address };
  const hash = sha256(approvedContent(words, row.files));
  return copies.some((raw) => {
    // What travels is stuffed: a dot at the beginning of a line is doubled (RFC 5321, 4.5.2).
    const read = parseMail(Buffer.from(raw.replace(/^\.\./gm, "."), "latin1"));
    if (!read.ok || hash !== row.content_hash) return true;
    const { from, recipients, subject, text, attachments } = read.mail;
    const got = attachments.map(({ name, bytes }) => ({ name, sha256: sha256(bytes) }));
    if (JSON.stringify(got) !== JSON.stringify(row.files)) return true;
    if (from.address !== row.from_address || from.name !== row.from_name) return true;
    const same = (a: string, b: string) => a.replaceAll("\r\n", "\n").trimEnd() === b.trimEnd();
    return recipients[0]?.address !== row.recipient || subject !== row.subject || !same(row.body, text);
  });
}
