import type { Concern, Detail, IntakeContext, KindId, Letter } from "../schema";

/** A letter for tables of sentences. */
export function letter(body: string, more: Partial<Letter> = {}): Letter {
  return {
    id: "sample",
    channel: "email",
    receivedAt: "2026-11-20T10:00:00+01:00",
    from: "Eva Beispiel <eva@example.org>",
    subject: null,
    body,
    attachments: [],
    ...more,
  };
}

/** A stated detail without evidence. */
export function detail(key: string, value: string, problem: Detail["problem"] = null): Detail {
  return { key, value, evidence: [], confidence: 1, problem };
}

/** A choice nobody doubts. */
export function sure<T>(value: T) {
  return { value, confidence: 1, alternatives: [], cues: [], abstained: false };
}

/** A concern with its details. */
export function concern(kind: KindId, service: string | null, more: Partial<Concern> = {}): Concern {
  return {
    start: 0,
    end: 10_000,
    kind: sure(kind),
    service: sure(service),
    department: sure("zentrale-dienste"),
    conditions: [],
    details: [],
    gaps: [],
    ...more,
  };
}

/** A town in North Rhine-Westphalia that knows no earlier letter. */
export const CONTEXT: IntakeContext = {
  land: "NW",
  earlier: [],
  town: { name: "Altenbrück", zip: "49991", phone: "05999 555-0", mail: "post@altenbrueck.example" },
};
