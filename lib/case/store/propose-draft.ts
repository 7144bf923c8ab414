import "server-only";
import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { proposals } from "@/db/schema/cases";
import { draftFiles } from "@/db/schema/draft-files";
import { drafts } from "@/db/schema/outgoing";
import type { DraftFinding, Preparation, Stamp } from "@/lib/intake/schema";
import type { CaseRow } from "./change";

/** The versions behind a preparation. */
export const stampOf = (p: Preparation): Stamp => ({
  pipelineVersion: p.version,
  catalogueVersion: p.catalogueVersion,
  modelVersion: p.modelVersion,
});

/** Keeps a draft as a proposal with its text, and as a row that people edit. Without a recipient it waits for one. Gives the row's id. */
export async function proposeDraft(
  tx: Tx,
  caseFile: CaseRow,
  finding: DraftFinding,
  stamp: Stamp,
): Promise<string> {
  const draft = numbered(finding, caseFile.number);
  const proposalId = v7();
  const { kind, subject, body } = draft;
  await tx.insert(proposals).values({
    ...stamp,
    id: proposalId,
    caseId: caseFile.id,
    kind,
    payload: { subject, body },
    confidence: 1,
    producer: "rule",
  });
  const recipient = caseFile.applicantEmail;
  const id = v7();
  await tx.insert(drafts).values({ ...draft, id, caseId: caseFile.id, proposalId, recipient });
  return id;
}

/**
 * Writes the follow-up question anew after a person changed what it rests on. What a person has edited, approved
 * or put aside stays as it is; a question that need not be asked any more is superseded.
 */
export async function renewFollowUp(
  tx: Tx,
  caseFile: CaseRow,
  finding: DraftFinding | null,
  stamp: Stamp,
): Promise<void> {
  const known = await tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.caseId, caseFile.id), eq(drafts.kind, "follow_up"), ne(drafts.state, "superseded")));
  if (known.some((draft) => draft.state !== "open" || draft.editedBy !== null)) return;
  // A person has put a file to it: it is hers, whoever wrote its words.
  const [file] = await tx
    .select({ id: draftFiles.id })
    .from(draftFiles)
    .where(
      and(
        inArray(
          draftFiles.draftId,
          known.map(({ id }) => id),
        ),
        isNull(draftFiles.removedAt),
      ),
    )
    .limit(1);
  if (file !== undefined) return;
  for (const { id } of known) {
    await tx
      .update(drafts)
      .set({ state: "superseded", version: sql`${drafts.version} + 1` })
      .where(eq(drafts.id, id));
  }
  if (finding !== null) await proposeDraft(tx, caseFile, finding, stamp);
}

/** The draft with the number of its case wherever the letter names it. */
function numbered(draft: DraftFinding, number: string) {
  const fill = (text: string) => text.replaceAll("{caseNumber}", number);
  const sentences = draft.sentences.map((s) => ({ ...s, text: fill(s.text) }));
  return {
    kind: draft.kind,
    language: draft.language,
    subject: fill(draft.subject),
    body: sentences
      .map((s) => s.text + s.after)
      .join("")
      .trim(),
    sentences,
    german: draft.german === null ? null : fill(draft.german),
  };
}
