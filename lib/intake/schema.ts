import { z } from "zod";
import { DRAFT_KINDS } from "./schema/draft-kinds";

/** Where a request came in. `letter` is scanned post, `counter` a personal visit noted down by staff. */
export const CHANNELS = ["email", "web_form", "phone_note", "letter", "counter", "api"] as const;
export type Channel = (typeof CHANNELS)[number];

/** What the sender wants, whatever word is used; definitions and tie-breaks stand in the catalogue. */
export const KINDS = [
  "information",
  "application",
  "notification",
  "statusInquiry",
  "documentSubmission",
  "appointment",
  "complaint",
  "objection",
  "hearingResponse",
  "extensionRequest",
  "withdrawal",
  "defectReport",
  "thirdPartyReport",
  "foiRequest",
  "fileInspection",
  "dataSubjectRequest",
  "petition",
  "payment",
  "spam",
  "other",
] as const;
export type KindId = (typeof KINDS)[number];

/** Order of work, most urgent first. Follows from content and dates, never from tone or person. */
export const URGENCIES = ["immediate", "today", "deadline", "normal"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Who must look when: S0 now, S1 within the hour or same day, S2 the responsible human the same working day. */
export const TIERS = ["S0", "S1", "S2"] as const;
export type Tier = (typeof TIERS)[number];

/** The sixteen German Länder, for holidays and Land law. */
export const LAENDER = [
  "BW",
  "BY",
  "BE",
  "BB",
  "HB",
  "HH",
  "HE",
  "MV",
  "NI",
  "NW",
  "RP",
  "SL",
  "SN",
  "ST",
  "SH",
  "TH",
] as const;
export type Land = (typeof LAENDER)[number];

/** The named texts of a letter that evidence may point into. */
export const SOURCES = ["subject", "body", "from"] as const;
export type Source = (typeof SOURCES)[number];

const place = { start: z.int().min(0), end: z.int().min(0), quote: z.string().min(1) };
/** A place in a text of the letter itself: UTF-16 offsets, `quote` equals `text.slice(start, end)`. */
export const textSpanSchema = z.strictObject({ source: z.enum(SOURCES), ...place });
/** A place in an enclosed file: its content hash and page (from 1), the offsets counted within the page's text. */
export const fileSpanSchema = z.strictObject({
  source: z.literal("attachment"),
  file: z.string().min(1),
  page: z.int().min(1),
  ...place,
});
/** The words that prove something, wherever they stand. */
export const spanSchema = z.union([textSpanSchema, fileSpanSchema]);
export type TextSpan = z.infer<typeof textSpanSchema>;
export type FileSpan = z.infer<typeof fileSpanSchema>;
export type Span = z.infer<typeof spanSchema>;

/** The words of an enclosed file, page by page; `file`: content hash, `recognised`: off a picture, maybe with errors. */
export const enclosedWordsSchema = z.strictObject({
  file: z.string().min(1),
  pages: z.array(z.string()),
  recognised: z.boolean(),
});
export type EnclosedWords = z.infer<typeof enclosedWordsSchema>;

/** A file that came with the letter, with its words where they could be read. `size` in bytes. */
export const attachmentSchema = z.strictObject({
  name: z.string(),
  mediaType: z.string(),
  size: z.int().min(0),
  words: enclosedWordsSchema.optional(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/**
 * One incoming message, as the pipeline sees it. `receivedAt` is ISO 8601 with offset, `from` the
 * header or the name noted by staff, "unbekannt" where there is none.
 */
export const letterSchema = z.strictObject({
  id: z.string(),
  channel: z.enum(CHANNELS),
  receivedAt: z.iso.datetime({ offset: true }),
  from: z.string(),
  subject: z.string().nullable(),
  body: z.string(),
  attachments: z.array(attachmentSchema),
});
export type Letter = z.infer<typeof letterSchema>;

/** What a part of the body is. Only `said` is what the citizen says now; nothing is thrown away. */
export const SEGMENT_KINDS = [
  "greeting",
  "said",
  "closing",
  "signature",
  "quote",
  "forwarded",
  "disclaimer",
] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];
/** One part of the body. */
export const segmentSchema = z.strictObject({
  kind: z.enum(SEGMENT_KINDS),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type Segment = z.infer<typeof segmentSchema>;

/** A choice among closed values with calibrated probabilities (0..1), best first, the choice included. */
function choiceOf<T extends z.ZodType>(value: T) {
  return z.strictObject({
    value,
    confidence: z.number().min(0).max(1),
    alternatives: z.array(z.strictObject({ value, confidence: z.number().min(0).max(1) })),
    /** The words that spoke for the choice. */
    cues: z.array(spanSchema),
    /** True: below the threshold of the error budget, a person must choose. */
    abstained: z.boolean(),
  });
}
const kindChoice = choiceOf(z.enum(KINDS));
const serviceChoice = choiceOf(z.string().nullable());
const departmentChoice = choiceOf(z.string());
export type Choice<T> = {
  value: T;
  confidence: number;
  alternatives: { value: T; confidence: number }[];
  cues: Span[];
  abstained: boolean;
};

/** Why a stated value is doubtful; wording lives in i18n. */
export const DETAIL_PROBLEMS = [
  "format",
  "check_digit",
  "not_a_date",
  "in_the_future",
  "implausible",
  "not_an_option",
] as const;
/** One detail of a concern: normalised value, the words that prove it, and whether it passes its check. */
export const detailSchema = z.strictObject({
  key: z.string(),
  value: z.string().min(1),
  evidence: z.array(spanSchema),
  confidence: z.number().min(0).max(1),
  problem: z.enum(DETAIL_PROBLEMS).nullable(),
  /** Found by what was learnt from labelled letters, where no rule spoke. */
  learnt: z.literal(true).optional(),
});
export type Detail = z.infer<typeof detailSchema>;

/** Why something is asked for. `hinted`: words may hold it that no step could read; a person looks before asking. */
export const GAP_REASONS = ["missing", "hinted", "invalid", "contradictory", "missing_document"] as const;
/** A detail or paper that the service needs and the letter does not carry. */
export const gapSchema = z.strictObject({
  key: z.string(),
  reason: z.enum(GAP_REASONS),
  /** Condition id of the catalogue that made it necessary, null if always required. */
  because: z.string().nullable(),
  readings: z.array(z.string()),
  evidence: z.array(spanSchema),
});
export type Gap = z.infer<typeof gapSchema>;

/** One matter within a letter, with everything found about it. */
export const concernSchema = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  kind: kindChoice,
  service: serviceChoice,
  department: departmentChoice,
  conditions: z.array(z.strictObject({ id: z.string(), evidence: z.array(spanSchema) })),
  details: z.array(detailSchema),
  gaps: z.array(gapSchema),
});
export type Concern = z.infer<typeof concernSchema>;

/** Something that must be seen soon, with its tier. */
export const flagFindingSchema = z.strictObject({
  id: z.string(),
  tier: z.enum(TIERS),
  confidence: z.number().min(0).max(1),
  evidence: z.array(spanSchema),
});
export type FlagFinding = z.infer<typeof flagFindingSchema>;

/** A running clock: the day it ends (ISO date), the day its start event happened, and the rule that sets it. */
export const deadlineSchema = z.strictObject({
  code: z.string(),
  date: z.iso.date(),
  from: z.iso.date(),
  rule: z.string(),
  /** The earlier of two readings where the law is read in two ways, else null. */
  earliest: z.iso.date().nullable(),
  evidence: z.array(spanSchema),
});
export type DeadlineFinding = z.infer<typeof deadlineSchema>;

/** The order of work, with every reason for it. */
export const urgencySchema = z.strictObject({
  value: z.enum(URGENCIES),
  reasons: z.array(
    z.strictObject({
      code: z.string(),
      subject: z.string(),
      date: z.iso.date().nullable(),
      evidence: z.array(spanSchema),
    }),
  ),
});
export type UrgencyFinding = z.infer<typeof urgencySchema>;

/** A file number or reference that the letter names. */
export const referenceSchema = z.strictObject({ value: z.string(), evidence: spanSchema });
export type Reference = z.infer<typeof referenceSchema>;

export { DRAFT_KINDS, type DraftKind } from "./schema/draft-kinds";
/** Where a sentence of a draft comes from. */
export const SENTENCE_SOURCES = ["template", "catalogue", "case"] as const;
/** One sentence or list item of a draft with where it came from (`ref`: template key, field key …). */
export const sentenceSchema = z.strictObject({
  text: z.string(),
  source: z.enum(SENTENCE_SOURCES),
  ref: z.string(),
  /** What follows the sentence: "" none, " " same paragraph, "\n" line, "\n\n" paragraph. */
  after: z.string(),
});
export type Sentence = z.infer<typeof sentenceSchema>;
/** A draft as the pipeline writes it, sentence by sentence. */
export const draftFindingSchema = z.strictObject({
  kind: z.enum(DRAFT_KINDS),
  language: z.string(),
  subject: z.string(),
  sentences: z.array(sentenceSchema),
  /** The German text beside a foreign one; null when the draft is German. */
  german: z.string().nullable(),
});
export type DraftFinding = z.infer<typeof draftFindingSchema>;

/** Everything the pipeline says about one letter. Same letter, context and version: same bytes. */
export const preparationSchema = z.strictObject({
  version: z.string(),
  catalogueVersion: z.string(),
  modelVersion: z.string(),
  language: z.strictObject({ code: z.string(), confidence: z.number().min(0).max(1) }),
  segments: z.array(segmentSchema),
  concerns: z.array(concernSchema).min(1),
  flags: z.array(flagFindingSchema),
  urgency: urgencySchema,
  deadlines: z.array(deadlineSchema),
  references: z.array(referenceSchema),
  duplicateOf: z.string().nullable(),
  drafts: z.array(draftFindingSchema),
});
export type Preparation = z.infer<typeof preparationSchema>;

/** What a preparation may know besides the letter. */
export type IntakeContext = {
  land: Land;
  /** Earlier letters of the same sender or subject, newest first, for duplicates. */
  earlier: Letter[];
  /** The town's name and how its citizens' service is reached, for drafts. */
  town: { name: string; zip: string; phone: string; mail: string };
};

/** What the first step sees in a letter before anything is concluded from it. */
export type Reading = {
  language: { code: string; confidence: number };
  /** Cover the body without gaps or overlaps, in order. */
  segments: Segment[];
};

/** What produced a finding: versions of pipeline, catalogue and model, the model empty where only rules spoke. */
export type Stamp = { pipelineVersion: string; catalogueVersion: string; modelVersion: string };
