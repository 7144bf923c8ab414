import { serviceOf } from "../../catalogue/catalogue";
import type { Concern, Preparation } from "../../schema";

export type Prepared = Omit<Preparation, "drafts">;

/** Flags of the second tier whose cases a person answers without our wording (fact book 2.1, 2.2). */
const NO_DRAFT_FLAGS: ReadonlySet<string> = new Set(["press"]);
/** Goes to the legal, data protection or superior office first; a question to the sender could do harm. */
const NO_QUESTION_FLAGS: ReadonlySet<string> = new Set(["legal_counsel", "data_breach", "staff_conduct"]);
/** A person finds the safe way of contact before anything leaves; not even a receipt (BMG §51). */
const NO_DRAFT_SERVICES: ReadonlySet<string> = new Set(["auskunftssperre"]);

/** Whether any text at all may be prepared: not for advertising, own queues, danger, or a secret address. */
export function mayWrite(preparation: Prepared): boolean {
  const { concerns, flags } = preparation;
  if (flags.some(({ id, tier }) => tier !== "S2" || NO_DRAFT_FLAGS.has(id))) return false;
  if (concerns.some(({ service }) => NO_DRAFT_SERVICES.has(service.value ?? ""))) return false;
  return concerns.some((concern) => !isOwnQueue(concern));
}

/** Whether a question may be prepared: one concern that only people may ask about is enough to stop it. */
export function mayAsk({ concerns, flags }: Prepared): boolean {
  if (flags.some(({ id }) => NO_QUESTION_FLAGS.has(id))) return false;
  return concerns.every((concern) => concern.service.value === null || !isHumanOnly(concern));
}

/** Whether the matter goes to another authority, which asks for itself (SGB I §16 (2): forward at once). */
export function isForwarded({ department }: Concern): boolean {
  return department.value === "extern";
}

/** Whether a name of the service or department must not be read over somebody's shoulder. */
export function isSensitive(preparation: Prepared): boolean {
  if (preparation.flags.some(({ id }) => id === "sensitive_data" || id === "staff_conduct")) return true;
  return preparation.concerns.some(({ service }) => serviceOf(service.value ?? "")?.sensitive === true);
}

/** Press, councillors, invoices, applicants for a job, praise: not answered with a prepared text. */
function isOwnQueue({ kind, service }: Concern): boolean {
  return kind.value === "spam" || (kind.value === "other" && service.value === null);
}

/** An assembly is protected by GG Art. 8; it goes to a person at once, like the services marked so. */
function isHumanOnly({ service, conditions }: Concern): boolean {
  if (conditions.some(({ id }) => id === "assembly")) return true;
  return serviceOf(service.value ?? "")?.followUp === "human_only";
}
