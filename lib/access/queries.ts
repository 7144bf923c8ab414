import "server-only";
import { asWorker } from "@/db/client";
import { sha256 } from "../adapters/hash";
import { recordReading } from "../audit/queries";
import type { RecordedKind } from "../audit/schema";
import { berlinDay } from "../deadline/rules/working-time";
import { env } from "../env";
import { de } from "../i18n/de";
import { dateTime, dayOf } from "../i18n/format";
import { word } from "../i18n/text";
import { departmentOf, fieldOf, kindOf, serviceOf } from "../intake/catalogue/catalogue";
import { eraseFrom } from "../retention/rules";
import { type CitizenCase, casesOfCitizen } from "../retention/store/find";
import type { Actor } from "../user/schema";
import { accessDocument } from "./rules";
import { ACCESS_FORM, type AccessCase, type AccessExport, accessExportSchema } from "./schema";
import { type Held, heldAbout } from "./store";

/**
 * What is held about the citizen of a case: the export and the hash by which exactly this can be released. That somebody
 * looked is recorded with every case. Null where there is no such case, or nothing left in it.
 */
export async function loadAccess(actor: Actor, number: string) {
  const loaded = await readAccess(number);
  if (loaded !== null) await recordEach(actor, loaded, "access.previewed");
  return loaded;
}

/** The export once more, to be handed out; `stale` where it is no longer what was looked at. Only what leaves is recorded. */
export async function releaseAccess(actor: Actor, number: string, hash: string) {
  const loaded = await readAccess(number);
  if (loaded === null) return null;
  if (loaded.hash !== hash) return "stale";
  await recordEach(actor, loaded, "access.released");
  return loaded;
}

async function readAccess(number: string) {
  const found = await asWorker(async (tx) => {
    const known = await casesOfCitizen(tx, { number });
    const own = known.filter((one) => one.own);
    const ids = own.map(({ id }) => id);
    return { known, own, held: ids.length === 0 ? null : await heldAbout(tx, ids) };
  });
  if (found.held === null) return null;
  const content = accessExportSchema.parse(exportOf(found.own, found.held));
  const json = `${JSON.stringify(content, null, 2)}\n`;
  return { cases: found.known, content, json, hash: sha256(json) };
}
export type LoadedAccess = NonNullable<Awaited<ReturnType<typeof readAccess>>>;

async function recordEach(actor: Actor, { cases }: LoadedAccess, kind: RecordedKind): Promise<void> {
  for (const one of cases) if (one.own) await recordReading(actor, { kind, caseId: one.id });
}

/** The export as a document for people, dated. */
export function documentOf(content: AccessExport, at: Date) {
  const { KLARFALL_TOWN: town, KLARFALL_PHONE: contact, KLARFALL_MAIL: mail } = env();
  const written = (instant: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(instant)
      ? dayOf(new Date(`${instant}T12:00:00Z`), "de")
      : dateTime(new Date(instant), "de");
  return accessDocument(content, { town, contact, mail, day: dayOf(at, "de"), written });
}

function exportOf(own: readonly CitizenCase[], held: Held): AccessExport {
  const names = [...new Set(own.map(({ name }) => name).filter((name) => name !== ""))];
  const emails = [...new Set(own.map(({ email }) => email).filter((email) => email !== ""))];
  const heldNow = new Set(own.filter((one) => one.held).map(({ id }) => id));
  return {
    form: ACCESS_FORM,
    town: env().KLARFALL_TOWN,
    citizen: { names, emails },
    cases: held.cases.map((one) => ({
      ...factsOf(one),
      held: heldNow.has(one.id),
      ...contentOf(one.id, held),
    })),
  };
}

function factsOf(one: Held["cases"][number]): Omit<AccessCase, "held" | "messages" | "details" | "steps"> {
  const service = one.service ?? "";
  const closedOn = one.closedAt === null ? null : berlinDay(one.closedAt);
  return {
    number: one.number,
    receivedAt: one.receivedAt.toISOString(),
    closedAt: one.closedAt?.toISOString() ?? null,
    channel: de.channels[one.channel],
    status: de.statuses[one.status],
    kind: one.kind === null ? "" : kindOf(one.kind).nameDe,
    service: serviceOf(service)?.nameDe ?? service,
    department: departmentOf(one.departmentId ?? "")?.nameDe ?? "",
    transferredTo: one.transferredTo ?? "",
    eraseFrom:
      closedOn === null ? null : eraseFrom({ kind: one.kind, closedOn }, serviceOf(service)?.retention),
  };
}

function contentOf(caseId: string, held: Held): Pick<AccessCase, "messages" | "details" | "steps"> {
  const letters = held.letters.filter((letter) => letter.caseId === caseId);
  return {
    messages: letters.map((letter) => ({
      at: letter.at.toISOString(),
      direction: letter.direction === "in" ? "Von Ihnen" : "An Sie",
      channel: de.channels[letter.channel],
      from: [letter.fromName, letter.fromAddress].filter((part) => part !== "").join(", "),
      to: letter.toAddress,
      subject: letter.subject ?? "",
      body: letter.body,
      files: held.files
        .filter((file) => file.messageId === letter.id)
        .map(({ name, mediaType, size, sha256: hash, bytes }) => ({
          name,
          mediaType,
          size,
          sha256: hash,
          base64: bytes.toString("base64"),
        })),
    })),
    details: detailsOf(caseId, held),
    steps: stepsOf(caseId, held),
  };
}

/** Details as they stand: what a person corrected before what was proposed; what was superseded is no statement any more. */
function detailsOf(caseId: string, held: Held): AccessCase["details"] {
  const decided = new Map(held.decisions.map((decision) => [decision.proposalId, decision.payload.value]));
  return held.proposals.flatMap(({ id, caseId: of, kind, key, state, payload, producer }) => {
    const value = decided.get(id) ?? payload.value;
    if (of !== caseId || kind !== "field" || state === "superseded" || typeof value !== "string") return [];
    const by = producer === "person" ? "von Beschäftigten" : "von der Software gelesen";
    const field = fieldOf(key);
    const options = field?.source === "stated" ? field.options : undefined;
    const shown = options?.find((option) => option.id === value)?.labelDe ?? value;
    const label = field?.labelDe ?? key;
    return [{ label, value: shown, state: word(de.proposalStates, state), producer: by }];
  });
}

function stepsOf(caseId: string, held: Held): AccessCase["steps"] {
  return held.events
    .filter((event) => event.caseId === caseId)
    .map(({ at, type, actorKind, data }) => ({
      at: at.toISOString(),
      what: word(de.events, type),
      by: de.actorKinds[actorKind],
      note: [data.text, data.note, data.reason]
        .filter((part) => typeof part === "string" && part !== "")
        .join(" "),
    }));
}
