import { z } from "zod";

/** What the database itself records, by triggers; past tense. */
const TRIGGERED_KINDS = [
  "case.changed",
  "signin.succeeded",
  "signin.ended",
  "account.created",
  "account.changed",
  "factor.added",
  "factor.removed",
  "factor.demanded",
  "factor.waived",
  "recovery.made",
  "recovery.used",
  "role.granted",
  "role.withdrawn",
  "deputy.named",
  "deputy.ended",
  "token.made",
  "token.revoked",
  "catalogue.activated",
  "model.activated",
  "mailbox.changed",
  "hold.set",
  "hold.lifted",
  "case.erased",
] as const;

/** What the application says itself; everything else only the database's triggers write. Kept again in `klarfall.record`. */
export const RECORDED_KINDS = [
  "signin.failed",
  "signin.throttled",
  "case.opened",
  "case.printed",
  "search.made",
  "file.downloaded",
  "original.downloaded",
  "catalogue.downloaded",
  "export.made",
  "access.previewed",
  "access.released",
  "erasure.run",
  "audit.read",
  "audit.checked",
] as const;
export type RecordedKind = (typeof RECORDED_KINDS)[number];

/** What the record knows to tell. */
export const AUDIT_KINDS = [...TRIGGERED_KINDS, ...RECORDED_KINDS] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** Something read or done, about to be recorded. `subject` is an id, `data` holds codes and numbers: no word of a citizen. */
export type NewRecord = {
  kind: RecordedKind;
  caseId?: string;
  subject?: string;
  data?: Record<string, string | number | boolean>;
};

/**
 * How the record breaks, worst named first where several fit. `changed`, `missing`, `inserted`, `reordered`: at a
 * position of the chain. `truncated`, `rewritten`: the chain contradicts a head that was kept outside. `altered`,
 * `lost`, `unrecorded`: an entry of a case's timeline no longer is what was recorded. `unguarded`: a trigger is off.
 */
export const BREAKS = [
  "changed",
  "missing",
  "inserted",
  "reordered",
  "truncated",
  "rewritten",
  "altered",
  "lost",
  "unrecorded",
  "unguarded",
] as const;
export type Break = (typeof BREAKS)[number];

/** One fault found; `place` is a position in the chain, or the id of what is wrong. */
export type Finding = { what: Break; place: string };

/** The head of the chain at a moment: `hash` is lower-case hex, `position` counts from 1. */
export const headSchema = z.object({
  position: z.number().int().min(0),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
});
export type Head = z.infer<typeof headSchema>;

/** What a check of the whole record found; `findings` are cut, `count` is not. */
export type Check = {
  entries: number;
  waiting: number;
  head: { position: number; hash: string };
  findings: Finding[];
  count: number;
};

/** What the auditor's page may be asked for; unknown values count as not given. */
export const auditParams = z.object({
  person: z.uuid().optional().catch(undefined),
  number: z
    .string()
    .regex(/^\d{4}-\d{6,}$/)
    .optional()
    .catch(undefined),
  kind: z.enum(AUDIT_KINDS).optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  before: z.coerce.number().int().min(1).optional().catch(undefined),
});
export type AuditParams = z.infer<typeof auditParams>;

/** Asking for a check has nothing to say. */
export const checkInput = z.strictObject({});
