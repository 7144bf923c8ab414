import "server-only";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { asWorker, type Tx } from "@/db/client";
import { sha256 } from "@/lib/adapters/hash";
import { acceptCertain } from "@/lib/case/store/accept";
import { lockCase, saveChange } from "@/lib/case/store/change";
import { endClaim, saveClaim } from "@/lib/case/store/claim";
import { CATALOGUE } from "@/lib/intake/catalogue/catalogue";
import { prepareOriginal } from "@/lib/intake/prepare";
import { CHANNELS } from "@/lib/intake/schema";
import { deliveryKey, MAIL_TYPE, REQUEST_TYPE, requestBytes } from "@/lib/original/rules";
import { storeOriginal } from "@/lib/original/store";
import { insertUser, userByEmail } from "@/lib/user/store/account";

const EXAMPLES = "lib/intake/examples";
/** Letters that mislead on purpose, and that the model has never seen: a clerk has to correct what is proposed. */
const HARD = "db/seed/hard.jsonl";
/** How many requests the demo town has, over how many days. */
const REQUESTS = 200;
const DAYS = 45;
const DAY = 86_400_000;

const exampleSchema = z.object({
  channel: z.enum(CHANNELS),
  from: z.string(),
  subject: z.string().nullable(),
  body: z.string(),
  flags: z.array(z.string()),
});
type Example = z.infer<typeof exampleSchema>;

/**
 * Fills the demo town with 200 invented requests over all channels and departments, run through the real intake
 * and preparation; some are triaged, worked on and closed by the demo accounts. Gives how many cases there are.
 */
export async function seedDemo(now: Date): Promise<number> {
  await asWorker(seedColleagues);
  const chosen = choose(readExamples(), readLetters(HARD));
  let made = 0;
  for (const [index, example] of chosen.entries()) {
    const receivedAt = new Date(now.getTime() - ((chosen.length - index) / chosen.length) * DAYS * DAY);
    const prepared = await prepareOriginal((await store(example, index, receivedAt)).id);
    if (prepared.state !== "prepared") continue;
    made += 1;
    await asWorker((tx) => advance(tx, prepared.caseId, index, receivedAt, now));
  }
  return made;
}

/** Names of the colleagues beside `fachamt@`; a team of fewer than five would have no figures of its work. */
const COLLEAGUES = ["Farah Fachamt", "Finn Fachamt", "Flora Fachamt", "Frank Fachamt"];

/** Gives every department four more people; they do not sign in. */
async function seedColleagues(tx: Tx): Promise<void> {
  for (const [n, name] of COLLEAGUES.entries()) {
    const email = `fachamt${n + 2}@altenbrueck.example`;
    const everywhere = CATALOGUE.departments.map(({ id }) => ({
      role: "specialist" as const,
      departmentId: id,
    }));
    await insertUser(tx, {
      email,
      name,
      passwordHash: null,
      mustChangePassword: false,
      memberships: everywhere,
    });
  }
}

/** All example letters, file by file, in a stable order. */
function readExamples(): Example[][] {
  const files = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".jsonl"))
    .sort();
  return files.map((name) => readLetters(join(EXAMPLES, name)));
}

function readLetters(path: string): Example[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => exampleSchema.parse(JSON.parse(line)));
}

/** Letters at even distances over all files, and some that try to give orders to software. */
function choose(files: Example[][], hard: readonly Example[]): Example[] {
  const injections = files
    .flat()
    .filter((e) => e.flags.includes("prompt_injection"))
    .slice(0, 6);
  const others = files.flat().filter((e) => !injections.includes(e));
  const special = [...injections, ...hard];
  return shuffle([...special, ...spread(others, REQUESTS - special.length)]);
}

const spread = (letters: Example[], count: number): Example[] =>
  Array.from(
    { length: Math.min(count, letters.length) },
    (_, i) => letters[Math.floor((i * letters.length) / count)],
  ).flatMap((e) => e ?? []);

/** A fixed mixture, so that neighbours in time are not neighbours in the files. */
const shuffle = (letters: Example[]): Example[] =>
  letters
    .map((letter, i) => ({ letter, key: (i * 7919) % 1009 }))
    .sort((a, b) => a.key - b.key)
    .map(({ letter }) => letter);

function store(example: Example, index: number, receivedAt: Date) {
  const mail = example.channel === "email";
  const bytes = mail ? mailBytes(example, index, receivedAt) : requestBytes(requestOf(example));
  const hash = sha256(bytes);
  const key = mail
    ? deliveryKey({ kind: "mail", sha256: hash })
    : deliveryKey({ kind: "request", source: "demo", key: String(index) });
  const mediaType = mail ? MAIL_TYPE : REQUEST_TYPE;
  return storeOriginal({
    channel: example.channel,
    source: "demo",
    key,
    sha256: hash,
    mediaType,
    bytes,
    receivedAt,
    enqueue: false,
  });
}

/** The sender line apart, as a form would ask for it. */
function requestOf(example: Example) {
  const [, name = example.from, email = ""] = /^(.*?)\s*<([^>]+)>$/.exec(example.from) ?? [];
  const { channel, subject, body } = example;
  return { channel, from: name, email, subject, body };
}

function mailBytes(example: Example, index: number, at: Date): Uint8Array {
  const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
  const [, name, address] = /^(.*?)\s*<([^>]+)>$/.exec(example.from) ?? [];
  const from = address
    ? `${encoded(name ?? "")} <${address}>`
    : `${encoded(example.from)} <demo${index}@example.org>`;
  const head = [
    `From: ${from}`,
    "To: buergerservice@altenbrueck.example",
    `Subject: ${encoded(example.subject ?? "")}`,
    `Date: ${at.toUTCString()}`,
    `Message-ID: <demo-${index}@example.org>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
  ];
  const body = Buffer.from(example.body).toString("base64").replace(/.{76}/g, "$&\r\n");
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}\r\n`);
}

/** Lets the demo staff work on the older half: some cases triaged, some in work, some closed. */
async function advance(tx: Tx, caseId: string, index: number, receivedAt: Date, now: Date): Promise<void> {
  const step = index % 10;
  const old = now.getTime() - receivedAt.getTime() > (step + 2) * DAY;
  if (!old || step > 6) return;
  const desk = await userByEmail(tx, "buergerservice@altenbrueck.example");
  const office = await userByEmail(tx, `fachamt${["", "2", "3", "4", "5"][index % 5]}@altenbrueck.example`);
  const fresh = await lockCase(tx, caseId);
  if (
    !desk ||
    !office ||
    !fresh ||
    fresh.proposedDepartment === null ||
    fresh.tier === "S0" ||
    fresh.tier === "S1"
  )
    return;
  const at = (days: number) => new Date(receivedAt.getTime() + days * DAY);
  const accepted = await acceptCertain(tx, fresh, desk.id, at(0.2));
  if (!accepted || accepted.kind === null) return;
  const departmentId = accepted.proposedDepartment;
  const triaged = await saveChange(tx, accepted, { status: "triaged", departmentId, unsure: false }, [
    {
      type: "case.triaged",
      actorKind: "person",
      actorId: desk.id,
      data: { department: departmentId },
      at: at(0.3),
    },
  ]);
  if (!triaged || step < 2) return;
  const claimed = await saveClaim(tx, triaged, office.id, at(1));
  if (!claimed || step < 4) return;
  await endClaim(tx, caseId, at(step + 1));
  const closed = {
    status: "closed",
    closedAt: at(step + 1),
    outcome: "resolved",
    claimedBy: null,
    firstAnswerAt: at(1.5),
  } as const;
  await saveChange(tx, claimed, closed, [
    {
      type: "case.closed",
      actorKind: "person",
      actorId: office.id,
      data: { outcome: "resolved", note: "" },
      at: at(step + 1),
    },
  ]);
}
