import { completeCase } from "@/lib/case/actions";
import type { CaseRow } from "@/lib/case/store/change";
import { approveDraft, discardDraft, saveDraftText, undoApproval } from "@/lib/draft/actions";
import type { DraftRow } from "@/lib/draft/store/draft";

/** What both people have on their screens when the race begins. */
export type Seen = {
  caseFile: CaseRow;
  /** The open drafts with the hash of what an approval would bind, oldest first. */
  drafts: readonly (DraftRow & { contentHash: string })[];
  /** A message that is approved and has not left yet; empty where there is none. */
  outboxId: string;
};

/** What one of the two does, as the server action answers it. */
export type Move = (seen: Seen, words: string) => Promise<{ ok: boolean; code?: string }>;

const ref = ({ caseFile }: Seen) => ({ caseId: caseFile.id, version: caseFile.version });

function draftAt({ drafts }: Seen, n: number): Seen["drafts"][number] {
  const draft = drafts[n];
  if (draft === undefined) throw new Error("the race has no such draft");
  return draft;
}

const approve =
  (n: number): Move =>
  (seen) => {
    const { id, version, contentHash } = draftAt(seen, n);
    return approveDraft({ ...ref(seen), draftId: id, draftVersion: version, contentHash });
  };
const rewrite: Move = (seen, words) => {
  const { id, version, caseId, recipient, subject } = draftAt(seen, 0);
  return saveDraftText({ caseId, draftId: id, draftVersion: version, recipient, subject, body: words });
};
const discard: Move = (seen) => discardDraft({ ...ref(seen), draftId: draftAt(seen, 0).id });
const takeBack: Move = ({ caseFile, outboxId }) => undoApproval({ caseId: caseFile.id, outboxId });
const complete: Move = (seen) => completeCase(ref(seen));

/** How the case stands at the start: one draft, two of them, one signed by a third person, one approved already. */
export type Start = "one" | "two" | "signed" | "approved";

/** A race of two people, of which exactly one may come through. */
export type Race = { name: string; start: Start; moves: readonly [Move, Move] };

/** Every pair of deeds at a draft that must not both come true. */
export const RACES: readonly Race[] = [
  { name: "both approve the same draft", start: "one", moves: [approve(0), approve(0)] },
  { name: "each approves another draft", start: "two", moves: [approve(0), approve(1)] },
  { name: "one approves, one rewrites", start: "one", moves: [approve(0), rewrite] },
  { name: "both rewrite", start: "one", moves: [rewrite, rewrite] },
  { name: "one approves, one puts it aside", start: "one", moves: [approve(0), discard] },
  { name: "one rewrites, one puts it aside", start: "one", moves: [rewrite, discard] },
  { name: "one approves, one completes the case", start: "one", moves: [approve(0), complete] },
  { name: "both say the second yes of four eyes", start: "signed", moves: [approve(0), approve(0)] },
  { name: "both take the same message back", start: "approved", moves: [takeBack, takeBack] },
];
