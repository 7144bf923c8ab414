import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { proposals } from "@/db/schema/cases";
import { townContext } from "@/lib/adapters/town";
import { questionAgain, RULE_STAMP } from "@/lib/intake/pipeline";
import { isAskedFor } from "@/lib/proposal/rules";
import { sortingOf } from "../rules";
import type { CaseRow } from "./change";
import { renewFollowUp } from "./propose-draft";
import { firstConcern, letterOfMessage } from "./reassess";

/** Brings the proposed follow-up question in line with what people decided about sorting and gaps. */
export async function redraft(tx: Tx, caseFile: CaseRow): Promise<void> {
  const concern = await firstConcern(tx, caseFile.id);
  const letter = concern && (await letterOfMessage(tx, concern.messageId));
  if (!concern || !letter) return;
  const open = await tx
    .select({ kind: proposals.kind, key: proposals.key, payload: proposals.payload })
    .from(proposals)
    .where(
      and(eq(proposals.concernId, concern.id), eq(proposals.kind, "missing"), eq(proposals.state, "open")),
    );
  const part = { start: concern.start, end: concern.end, ...sortingOf(caseFile) };
  const stands = open.filter(isAskedFor).map(({ key }) => key);
  const question = questionAgain(letter, townContext([]), part, new Set(stands));
  await renewFollowUp(tx, caseFile, question, RULE_STAMP);
}
