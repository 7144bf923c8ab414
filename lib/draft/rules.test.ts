import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CASE_STATUSES } from "../case/schema";
import { afterSending, approvalFault, approvedContent, retryAt } from "./rules";
import { DRAFT_KINDS, DRAFT_STATES } from "./schema";

const text = fc.string({ unit: "binary", maxLength: 40 });
const content = fc.record({
  ...{ recipient: text, postal: text, subject: text, body: text },
  ...{ fromName: text, fromAddress: text, signature: text },
});
const written = { postal: "", fromName: "Stadt", fromAddress: "a@stadt.de", signature: "" };

describe("approvedContent", () => {
  it("it differs whenever anything that is read differs, wherever the border lies (R3)", () => {
    fc.assert(
      fc.property(content, content, (a, b) => {
        const keys = ["postal", "subject", "body", "fromName", "fromAddress", "signature"] as const;
        const same =
          a.recipient.toLowerCase() === b.recipient.toLowerCase() && keys.every((key) => a[key] === b[key]);
        expect(approvedContent(a, []) === approvedContent(b, [])).toBe(same);
      }),
    );
  });
  it("it does not let a word slide from the subject into the body", () => {
    const a = approvedContent({ ...written, recipient: "a@b.de", subject: "Ihr Antrag", body: "fehlt" }, []);
    const b = approvedContent({ ...written, recipient: "a@b.de", subject: "Ihr", body: " Antragfehlt" }, []);
    expect(a).not.toBe(b);
  });
});

describe("approvalFault", () => {
  const draft = { recipient: "eva@ast.example", postal: "", version: 2, state: "open" };
  const postal = "Eva Ast\nLindenstraße 4\n49991 Altenbrück";
  const seen = { draftVersion: 2, caseVersion: 5, contentHash: "h" };
  it.each([
    [null, draft, 5, seen, "h"],
    ["no_recipient", { ...draft, recipient: "" }, 5, seen, "h"],
    [null, { ...draft, recipient: "", postal }, 5, seen, "h"],
    ["bad_postal", { ...draft, recipient: "", postal: "Eva Ast" }, 5, seen, "h"],
    ["bad_recipient", { ...draft, recipient: "Eva Ast" }, 5, seen, "h"],
    ["bad_recipient", { ...draft, recipient: "a@b\r\nBcc: c@d" }, 5, seen, "h"],
    ["draft_stale", { ...draft, version: 3 }, 5, seen, "h"],
    ["content_changed", draft, 5, seen, "other"],
    ["case_stale", draft, 6, seen, "h"],
  ] as const)("it answers %s (%#)", (fault, stored, caseVersion, screen, hash) => {
    expect(approvalFault(stored, caseVersion, screen, hash)).toBe(fault);
  });
  it.each(DRAFT_STATES.filter((state) => state !== "open"))("it refuses a draft that is %s", (state) => {
    expect(approvalFault({ ...draft, state }, 5, seen, "h")).toBe("draft_not_open");
  });
});

describe("retryAt", () => {
  const at = new Date("2026-10-01T08:00:00Z");
  it("it waits longer each time and gives up after six", () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((n) => retryAt(n, at));
    const minutes = waits.map((next) => next && (next.getTime() - at.getTime()) / 60_000);
    expect(minutes).toEqual([1, 5, 15, 60, 240, 720, null]);
  });
});

describe("afterSending", () => {
  const at = new Date("2026-10-01T08:00:00Z");
  const earlier = new Date("2026-09-01T08:00:00Z");
  it("it stops the clock for a follow-up alone, and never for a closed case", () => {
    for (const kind of DRAFT_KINDS)
      for (const status of CASE_STATUSES) {
        const { pause, patch } = afterSending(kind, { status, firstAnswerAt: null }, at);
        expect(pause).toBe(kind === "follow_up" && status !== "closed");
        expect(patch.status).toBe(pause ? "waitingForApplicant" : undefined);
      }
  });
  it.each([
    ["acknowledgement", null, null],
    ["follow_up", null, at],
    ["status_update", null, at],
    ["status_update", earlier, earlier],
    ["acknowledgement", earlier, earlier],
  ] as const)("it counts %s after %s as first answer: %s", (kind, firstAnswerAt, counts) => {
    expect(afterSending(kind, { status: "triaged", firstAnswerAt }, at).patch.firstAnswerAt).toBe(counts);
  });
});
