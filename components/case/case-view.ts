import { departmentLabel, fieldLabel, flagLabel } from "@/components/catalogue/labels";
import type { DraftView } from "@/components/draft/draft-editor";
import type { OutgoingView } from "@/components/draft/outgoing-list";
import type { TimelineEntry } from "@/components/timeline/timeline";
import type { LoadedCase } from "@/lib/case/queries";
import { sortingOf } from "@/lib/case/rules";
import type { Messages } from "@/lib/i18n/de";
import { fill, type Locale, word } from "@/lib/i18n/text";
import { needsFourEyes } from "@/lib/intake/catalogue/catalogue";
import { isProtected, type LessonState, lessonState } from "@/lib/learning/rules";
import { TRIAGE_KINDS } from "@/lib/proposal/rules";
import { boundFileViews, draftFileView, fileValues } from "./draft-file-views";
import type { LoadedProposal } from "./views";

/** The loaded case with each proposal knowing what a person decided about it. */
export function loadedProposals(loaded: LoadedCase): LoadedProposal[] {
  const decided = new Map(
    loaded.decisions.map(({ decision }) => [decision.proposalId, decision.payload.value]),
  );
  const lessonOf = lessonsFrom(loaded);
  const files = loaded.attachments.map(({ sha256, name, text }) => ({
    sha256,
    name,
    pages: text?.pages.length ?? 0,
  }));
  return loaded.proposals.map(({ proposal, position }) => {
    const value = decided.get(proposal.id);
    return {
      ...proposal,
      position,
      lesson: lessonOf(proposal),
      files,
      decided: typeof value === "string" ? value : value === null ? null : undefined,
    };
  });
}

/** What became of a correction: whoever sorted a letter anew sees whether it was learnt from. */
function lessonsFrom(
  loaded: LoadedCase,
): (p: Pick<LoadedProposal, "id" | "kind" | "state">) => LessonState | null {
  const learnt = new Map(loaded.lessons.map((lesson) => [lesson.proposalId, lesson]));
  const standing = loaded.proposals.filter(
    ({ proposal: { kind, state } }) => kind === "flag" && state !== "rejected",
  );
  const secret = isProtected({
    service: loaded.caseFile.service,
    flags: standing.map(({ proposal }) => proposal.key),
  });
  return ({ id, kind, state }) =>
    state === "corrected" && TRIAGE_KINDS.includes(kind) ? lessonState(learnt.get(id) ?? null, secret) : null;
}

/** Timeline entries with the values of their sentences in the reader's words. */
export function timelineEntries(loaded: LoadedCase, t: Messages, locale: Locale): TimelineEntry[] {
  const { draftFiles } = loaded;
  return loaded.timeline.map((entry) => {
    const values = valuesOf(entry.data, t, locale);
    return {
      ...entry,
      values: { ...values, ...fileValues(entry.data, values.what ?? "", { draftFiles, t }) },
    };
  });
}

/** A step of the timeline as a sentence; null where there is none. */
export function stepText(step: LoadedCase["revertible"], t: Messages, locale: Locale): string | null {
  return step === null ? null : fill(t.events[step.type], valuesOf(step.data, t, locale));
}

function valuesOf(data: Record<string, unknown>, t: Messages, locale: Locale): Record<string, string> {
  const given = (key: string) => (typeof data[key] === "string" ? data[key] : "");
  return {
    department: departmentLabel(given("department") || given("to"), locale),
    reason: given("reason"),
    outcome: word(t.outcomes, given("outcome")) + (given("note") ? ` – ${given("note")}` : ""),
    text: given("text"),
    delivery: data.hard === true ? t.case.addressDead : t.case.addressBusy,
    name: given("name"),
    number: given("number"),
    doubt: given("doubt")
      ? doubtText({ code: given("doubt"), number: given("number") }, t)
      : t.case.unverified,
    numbers: Array.isArray(data.numbers) ? data.numbers.join(", ") : "",
    link: word(t.relation.linkKinds, given("link")),
    title: given("title"),
    authority: given("authority"),
    what: given("step")
      ? stepName(given("step"), t)
      : what(given("kind"), given("key"), t, locale, data.count),
  };
}

/** Why a message did not join the case that it names, as a sentence. */
export function doubtText(doubt: { code: string; number: string }, t: Messages): string {
  const unknown = doubt.code === "false_mark" && doubt.number === "";
  return fill(word(t.sender.doubts, unknown ? "false_mark_unknown" : doubt.code), { number: doubt.number });
}

/** The name of a step that was taken back, without its values: those stand in its own entry. */
function stepName(step: string, t: Messages): string {
  return word(t.events, step).replace(/(?::|\s*(?:an |to )?\{\w+\}).*/u, "");
}

function what(kind: string, key: string, t: Messages, locale: Locale, count: unknown): string {
  if (kind === "several") return `${t.decide.acceptAll} (${String(count)})`;
  if (kind === "field" || kind === "missing") return fieldLabel(key, locale);
  return kind === "flag" ? flagLabel(key, locale) : word(t.proposalKinds, kind);
}

/** Open drafts with the text that the software had proposed. */
export function draftViews(loaded: LoadedCase): DraftView[] {
  const proposed = new Map(loaded.proposals.map(({ proposal }) => [proposal.id, proposal.payload.body]));
  const twoPeople = needsFourEyes(sortingOf(loaded.caseFile).service);
  return loaded.drafts
    .filter((draft) => draft.state === "open")
    .map((draft) => {
      const body = draft.proposalId ? proposed.get(draft.proposalId) : null;
      const { id, version, kind, language, recipient, postal, subject, contentHash, german, sentences } =
        draft;
      const edited = draft.editedBy !== null;
      return {
        id,
        version,
        kind,
        language,
        recipient,
        postal,
        subject,
        body: draft.body,
        contentHash,
        german,
        sentences,
        edited,
        files: draft.files.map(draftFileView),
        eyes: twoPeople ? eyesOn(loaded, id, contentHash) : null,
        proposedBody: typeof body === "string" ? body : null,
      };
    });
}

/** Whose yes is there already, where two people have to give theirs. */
function eyesOn({ signatures }: LoadedCase, draftId: string, contentHash: string): DraftView["eyes"] {
  const first = signatures.find((s) => s.draftId === draftId && s.contentHash === contentHash);
  return { first: first ? { name: first.name, isMine: first.isMine } : null };
}

/** Approved messages with how far they got. */
export function outgoingViews(loaded: LoadedCase): OutgoingView[] {
  const kinds = new Map(loaded.drafts.map((draft) => [draft.id, draft.kind]));
  return loaded.outgoing.map(({ outbox, approval, approver }) => ({
    id: outbox.id,
    state: outbox.state,
    kind: kinds.get(approval.draftId) ?? null,
    recipient: approval.recipient,
    postal: approval.postal,
    subject: approval.subject,
    body: approval.body,
    files: boundFileViews(loaded, approval.id),
    fault: outbox.fault,
    draftId: approval.draftId,
    approver,
    sendAt: outbox.notBefore.getTime(),
    delivery: outbox.delivery,
  }));
}
