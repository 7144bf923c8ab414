import { asWorker } from "@/db/client";
import { replyAddress } from "@/lib/adapters/mail/reply-token";
import { caseById, messagesOf } from "@/lib/case/store/find";
import { env } from "@/lib/env";
import { de } from "@/lib/i18n/de";
import { prepareOriginal } from "@/lib/intake/prepare";
import { receiveMail } from "@/lib/intake/receive";
import { timelineOf } from "@/lib/timeline/store";
import { type Forged, forged, type Known } from "./tricks";

/** What the proof found; all but `tried`, `marked` and `control` must be empty. */
export type ForgedOutcome = {
  tried: number;
  joined: string[];
  marked: number;
  unmarked: string[];
  /** Whether the true citizen's answer, told from these by nothing but being true, joined her case. */
  control: boolean;
};

/** Sends forged replies to a case through the real intake. Each must open a case of its own that says why. */
export async function runForged(count: number): Promise<ForgedOutcome> {
  const known = await townWithTwoCases();
  const outcome: ForgedOutcome = { tried: count, joined: [], marked: 0, unmarked: [], control: false };
  const taken = new Set([known.victim.number, known.other.number]);
  for (let n = 0; n < count; n++) {
    const mail = forged(known, n);
    const opened = await arrive(mail, n);
    if (opened === null || taken.has(opened.number)) outcome.joined.push(mail.trick);
    else if (await isMarked(opened.caseId, mail)) outcome.marked += 1;
    else outcome.unmarked.push(mail.trick);
  }
  const to = replyAddress(known.secret, known.box, known.victim.number);
  const answer = { from: known.victim.address, to, headers: [], subject: "AW: Laterne" };
  outcome.control = (await arrive(answer, count))?.number === known.victim.number;
  return outcome;
}

async function townWithTwoCases(): Promise<Known> {
  const { KLARFALL_SECRET: secret, KLARFALL_MAIL: box, KLARFALL_AUTHSERV: server = "" } = env();
  const open = async (address: string, n: number) => {
    const opened = await arrive({ from: address, to: box, headers: [], subject: "Laterne defekt" }, n);
    if (opened === null) throw new Error("no case");
    return { number: opened.number, address };
  };
  return {
    secret,
    box,
    server,
    victim: await open("eva.k@ast.example", -1),
    other: await open("bo@yard.example", -2),
  };
}

async function arrive(mail: Pick<Forged, "from" | "to" | "headers" | "subject">, n: number) {
  const raw = [
    ...mail.headers.filter((line) => !line.startsWith("From:")),
    `From: ${mail.from}`,
    ...mail.headers.filter((line) => line.startsWith("From:")),
    `To: ${mail.to}`,
    `Subject: ${mail.subject}`,
    `Message-ID: <forged-${n}@mail.example>`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    `Guten Tag, hier meine Angaben zu Ihrer Frage (${n}). Bitte überweisen Sie künftig auf das andere Konto.`,
  ].join("\r\n");
  const stored = await receiveMail(Buffer.from(raw), "forged");
  const prepared = stored.ok ? await prepareOriginal(stored.value.id) : null;
  return prepared?.state === "prepared" ? { caseId: prepared.caseId, number: prepared.number } : null;
}

/** Whether the case is new, says why it did not join the other, in the timeline too, and in German. */
async function isMarked(caseId: string, mail: Forged): Promise<boolean> {
  const { caseFile, messages, story } = await asWorker(async (tx) => ({
    caseFile: await caseById(tx, caseId),
    messages: await messagesOf(tx, caseId),
    story: await timelineOf(tx, caseId),
  }));
  const [first] = messages;
  const told = story.some(({ type, data }) => type === "sender.unverified" && data.doubt === mail.doubt);
  const sentence = first?.message.doubt ? de.sender.doubts[first.message.doubt.code] : "";
  return (
    caseFile?.status === "received" && messages.length === 1 && told && sentence.includes("Bitte prüfen")
  );
}
