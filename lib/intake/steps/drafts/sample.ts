import { departmentFor } from "../../catalogue/catalogue";
import type { Concern, Detail, DraftFinding, Gap, IntakeContext, KindId, Letter } from "../../schema";
import { writeDrafts } from "../write-drafts";
import { joined } from "./compose";
import type { Prepared } from "./suitable";

/** Letters and preparations for the tests of the drafts. */
export const CONTEXT: IntakeContext = {
  land: "NW",
  earlier: [],
  town: {
    name: "Altenbrück",
    zip: "49991",
    phone: "05999 555-0",
    mail: "buergerservice@altenbrueck.example",
  },
};
/** The mail domain of that town. */
export const DOMAIN = "altenbrueck.example";

/** A mail of Kim Muster, Tuesday 8 September 2026. */
export function letter(change: Partial<Letter> = {}): Letter {
  return {
    id: "t-1",
    channel: "email",
    receivedAt: "2026-09-08T19:42:37+02:00",
    from: "Kim Muster <kim@example.org>",
    subject: "Anliegen",
    body: "Guten Tag, mein Name ist Kim Muster.",
    attachments: [],
    ...change,
  };
}

/** A gap that is simply missing. */
export function gap(key: string, change: Partial<Gap> = {}): Gap {
  return { key, reason: "missing", because: null, readings: [], evidence: [], ...change };
}

/** A paper that did not come with the letter. */
export function paper(key: string, change: Partial<Gap> = {}): Gap {
  return gap(key, { reason: "missing_document", ...change });
}

/** A value that the letter states, with its problem if it has one. */
export function detail(key: string, value: string, problem: Detail["problem"] = null): Detail {
  return { key, value, evidence: [], confidence: 1, problem };
}

function chosen<T>(value: T) {
  return { value, confidence: 1, alternatives: [], cues: [], abstained: false };
}

/** One concern of a letter, by Kim Muster unless changed. */
export function concern(
  service: string | null,
  gaps: Gap[],
  change: Partial<Concern> = {},
  kind?: KindId,
): Concern {
  const kindId = kind ?? "application";
  return {
    start: 0,
    end: 10,
    kind: chosen<KindId>(kindId),
    service: chosen(service),
    department: chosen(departmentFor(kindId, service, {})),
    conditions: [],
    details: [detail("applicantName", "Kim Muster")],
    gaps,
    ...change,
  };
}

/** What the pipeline found, without drafts. */
export function prepared(concerns: Concern[], change: Partial<Prepared> = {}): Prepared {
  return {
    version: "1",
    catalogueVersion: "1",
    modelVersion: "1",
    language: { code: "de", confidence: 1 },
    segments: [],
    concerns,
    flags: [],
    urgency: { value: "normal", reasons: [] },
    deadlines: [],
    references: [],
    duplicateOf: null,
    ...change,
  };
}

/** The drafts for these concerns. */
export function write(
  concerns: Concern[],
  change: Partial<Prepared> = {},
  post: Partial<Letter> = {},
): DraftFinding[] {
  return writeDrafts(letter(post), prepared(concerns, change), CONTEXT);
}

/** The text of the follow-up question for these concerns, empty where there is none. */
export function question(...args: Parameters<typeof write>): string {
  const draft = write(...args).find(({ kind }) => kind === "follow_up");
  return draft === undefined ? "" : joined(draft.sentences);
}

/** An identity card with these details missing. */
export function idCard(...keys: string[]): Concern {
  return concern(
    "personalausweis",
    keys.map((key) => gap(key)),
  );
}
