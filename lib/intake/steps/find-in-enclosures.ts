import { allowedFields, fieldOf } from "@/lib/intake/catalogue/catalogue";
import type { Detail, Letter, Reading } from "@/lib/intake/schema";
import { fold } from "./details/match";
import { samePerson } from "./details/names";
import { CLEAR, CONTRADICTABLE } from "./details/settle";
import { isOwn, placesIn, type Sheet, sheetsOf } from "./enclosures/sheet";
import { paperTitle } from "./enclosures/titles";
import { namePlaces } from "./enclosures/whose";
import { type ConcernPart, findDetails } from "./find-details";

/** What a contract, notice or certificate about the sender says, not who made it out or what is wished. */
const FROM_PAPERS = new Set([
  "amount",
  "area",
  "dogChip",
  "employer",
  "evb",
  "evictionDate",
  "fileReference",
  "landlordName",
  "licenceIssueDate",
  "moveInDate",
  "moveOutDate",
  "noticeDate",
  "parcel",
  "paymentReference",
  "plate",
  "policeReference",
  "registerNumber",
  "rent",
  "residenceTitleExpiry",
  "schoolName",
  "vin",
]);
/** Whose they are is told only by the name before them: a paper often holds those of several people. */
const PERSONAL = new Set([
  "dateOfBirth",
  "placeOfBirth",
  "nationality",
  "taxId",
  "idDocumentNumber",
  "licenceNumber",
]);
/** A reference belongs to the matter, whoever it was sent to. */
const FROM_ANY = new Set(["fileReference", "paymentReference", "policeReference"]);
/** How far before a personal detail the name may stand. */
const NAME_REACH = 220;

/** Somebody has to look at what another wrote, and at what was read off a picture (below `SUPPORTED_FROM`). */
const FROM_PAPER = 0.8;
const RECOGNISED = 0.85;
/** A paper that says itself what it is; one that names somebody else may not be the one that is needed. */
const TITLED = 0.94;
const TITLED_OF_OTHERS = 0.6;
const MOST_SPANS = 4;

/**
 * The details of a concern with what the enclosed files add: further values, proof of those that the mail states, papers
 * that really lie there, and readings that contradict the mail. What the sender says of herself stays what it is.
 */
export function withEnclosures(
  letter: Letter,
  reading: Reading,
  part: ConcernPart,
  said: readonly Detail[],
): Detail[] {
  const names = said.flatMap(({ key, value }) => (key === "applicantName" ? [value] : []));
  const sheets = part.kind === "spam" ? [] : sheetsOf(letter, reading, names);
  if (sheets.length === 0) return [...said];
  const allowed = new Set(allowedFields(part.kind, part.service));
  const found = sheets.flatMap((sheet) => [
    ...paperIn(sheet, allowed),
    ...detailsIn(sheet, part, names).map((detail) => shown(detail, sheet)),
  ]);
  return found.reduce<Detail[]>(joined, [...said]);
}

/** The file as the paper it says it is. */
function paperIn(sheet: Sheet, allowed: ReadonlySet<string>): Reached[] {
  // A letter names papers in its subject; it is none itself.
  const titled = sheet.whose === "letter" ? null : paperTitle(sheet.letter.body);
  const place = titled && allowed.has(titled.key) ? sheet.placeOf(titled.part) : null;
  if (titled === null || place === null) return [];
  const confidence = sheet.whose === "other" ? TITLED_OF_OTHERS : TITLED;
  return [{ key: titled.key, value: sheet.name, evidence: [place], confidence, problem: null, clear: false }];
}

/** A detail out of a file; `clear`: so plainly said that it may contradict the mail. */
type Reached = Detail & { clear: boolean };

function detailsIn(sheet: Sheet, part: ConcernPart, names: readonly string[]): Detail[] {
  const { letter, reading, whose } = sheet;
  const whole = { ...part, start: 0, end: letter.body.length };
  return findDetails(letter, reading, whole).filter((detail) => {
    if (isOwn(whose)) return true;
    if (fieldOf(detail.key)?.source === "attached") return false;
    if (whose === "other") return FROM_ANY.has(detail.key);
    return FROM_PAPERS.has(detail.key) || (PERSONAL.has(detail.key) && isHers(detail, letter.body, names));
  });
}

function isHers({ evidence }: Detail, text: string, names: readonly string[]): boolean {
  const places = namePlaces(text, names);
  return evidence.some((span) =>
    places.some(({ end }) => span.source === "body" && end <= span.start && span.start - end <= NAME_REACH),
  );
}

function shown(detail: Detail, sheet: Sheet): Reached {
  const most = Math.min(isOwn(sheet.whose) ? 1 : FROM_PAPER, sheet.recognised ? RECOGNISED : 1);
  return {
    ...detail,
    evidence: placesIn(sheet, detail.evidence),
    confidence: Math.min(detail.confidence, most),
    clear: detail.confidence >= CLEAR && detail.problem === null,
  };
}

/** Adds one detail of a file to what is known. */
function joined(known: Detail[], { clear, ...detail }: Reached): Detail[] {
  if (detail.evidence.length === 0) return known;
  const same = known.filter(({ key }) => key === detail.key);
  const equal = same.find((one) => isEqual(one, detail));
  if (equal !== undefined) return known.map((one) => (one === equal ? proved(one, detail) : one));
  if (same.length === 0) return [...known, detail];
  const contradicts =
    clear &&
    CONTRADICTABLE.has(detail.key) &&
    same.every((one) => one.confidence >= CLEAR && one.problem === null);
  return contradicts ? [...known, detail] : known;
}

function isEqual(one: Detail, other: Detail): boolean {
  if (fieldOf(one.key)?.source === "attached") return true;
  if (fieldOf(one.key)?.type === "name") return samePerson(one.value, other.value);
  return fold(one.value) === fold(other.value);
}

function proved(detail: Detail, more: Detail): Detail {
  const evidence = [...detail.evidence, ...more.evidence].slice(0, MOST_SPANS);
  return { ...detail, evidence, confidence: together(detail, more) };
}

/**
 * What the sender says and a paper says too is surer than either. Two papers are no two witnesses: they may be one, sent
 * twice. A paper that names somebody else casts doubt on what is said of it.
 */
function together(detail: Detail, more: Detail): number {
  if (more.confidence <= TITLED_OF_OTHERS) return Math.min(detail.confidence, FROM_PAPER);
  const isSaid = detail.evidence.some(({ source }) => source !== "attachment");
  if (!isSaid) return Math.max(detail.confidence, more.confidence);
  const both = Math.min(0.97, 1 - (1 - detail.confidence) * (1 - more.confidence));
  return Math.max(detail.confidence, Math.round(both * 1000) / 1000);
}
