"use server";
import { asActor, type Tx } from "@/db/client";
import { action, fresh } from "../action";
import { departmentCleared } from "../compartment/store";
import { departmentOf } from "../intake/catalogue/catalogue";
import { saveMentions } from "../mention/store";
import { openBeforeTriage } from "../proposal/rules";
import { openOwnProposals } from "../proposal/store";
import { separateCase } from "../relation/store/unmerge";
import { fail } from "../result";
import { appendEvents } from "../timeline/store";
import { caseInput, claimInput, closeInput, forwardInput, noteInput } from "./schema";
import { type CaseRow, saveChange } from "./store/change";
import { endClaim, saveClaim, saveRelease } from "./store/claim";
import { colleaguesOf } from "./store/colleagues";
import { caseById } from "./store/find";
import { guarded } from "./store/guarded";
import { endPause } from "./store/pause";

/** Confirms the sorting and hands the case to its department; refused while something unsure is unseen. */
export const triageCase = action("queue", caseInput, (input, actor, at) =>
  fresh(
    guarded(actor, "triage", input, async (tx, caseFile) => {
      if (openBeforeTriage(await openOwnProposals(tx, caseFile.id)).length > 0) return fail("open_proposals");
      if (caseFile.proposedDepartment === null) return fail("no_department");
      const status = caseFile.status === "received" ? "triaged" : caseFile.status;
      const departmentId = caseFile.proposedDepartment;
      if (!(await departmentCleared(tx, caseFile.compartment, departmentId)))
        return fail("department_not_cleared");
      return saveChange(tx, caseFile, { status, departmentId, answerUnread: false, unsure: false }, [
        {
          type: "case.triaged",
          actorKind: "person",
          actorId: actor.userId,
          data: { department: departmentId },
          at,
        },
      ]);
    }),
  ),
);

/** Takes the case on; whoever loses the race is told who won. */
export const claimCase = action("queue", claimInput, (input, actor, at) =>
  fresh(guarded(actor, "claim", input, (tx, caseFile) => saveClaim(tx, caseFile, actor.userId, at))),
);

/** Gives the case back to its department. */
export const releaseCase = action("queue", caseInput, (input, actor, at) =>
  fresh(guarded(actor, "release", input, (tx, caseFile) => saveRelease(tx, caseFile, actor.userId, at))),
);

/** Moves the case to another department inside the town hall, with a reason. */
export const forwardCase = action("queue", forwardInput, (input, actor, at) =>
  fresh(
    guarded(
      actor,
      "forward",
      input,
      async (tx, caseFile) => {
        if (departmentOf(input.departmentId) === null) return fail("no_department");
        if (!(await departmentCleared(tx, caseFile.compartment, input.departmentId)))
          return fail("department_not_cleared");
        await endClaim(tx, caseFile.id, at);
        const data = { from: caseFile.departmentId, to: input.departmentId, reason: input.reason };
        const status = caseFile.status === "waitingForApplicant" ? caseFile.status : "triaged";
        return saveChange(tx, caseFile, { status, departmentId: input.departmentId, claimedBy: null }, [
          { type: "case.forwarded", actorKind: "person", actorId: actor.userId, data, at },
        ]);
      },
      { leavesSight: true },
    ),
  ),
);

/** States that everything needed is there; clocks that run from completeness start. */
export const completeCase = action("queue", caseInput, (input, actor, at) =>
  fresh(
    guarded(actor, "complete", input, (tx, caseFile) =>
      saveChange(tx, caseFile, { completeAt: at }, [
        { type: "case.completed", actorKind: "person", actorId: actor.userId, at },
      ]),
    ),
  ),
);

/** Records the outcome and closes. */
export const closeCase = action("queue", closeInput, (input, actor, at) =>
  fresh(
    guarded(actor, "close", input, async (tx, caseFile) => {
      await endClaim(tx, caseFile.id, at);
      await endPause(tx, caseFile.id, at);
      const data = { outcome: input.outcome, note: input.note };
      return saveChange(
        tx,
        caseFile,
        { status: "closed", closedAt: at, outcome: input.outcome, claimedBy: null, answerUnread: false },
        [{ type: "case.closed", actorKind: "person", actorId: actor.userId, data, at }],
      );
    }),
  ),
);

/** Opens a closed case again; one that became part of another goes on by itself. */
export const reopenCase = action("queue", caseInput, async (input, actor, at) => {
  const found = await asActor(actor, (tx) => caseById(tx, input.caseId));
  const reopen = async (tx: Tx, caseFile: CaseRow) => {
    if (caseFile.mergedInto !== null) return separateCase(tx, caseFile, { userId: actor.userId, at });
    const status = caseFile.departmentId ? ("reopened" as const) : ("received" as const);
    return saveChange(tx, caseFile, { status, closedAt: null, outcome: null }, [
      { type: "case.reopened", actorKind: "person", actorId: actor.userId, at },
    ]);
  };
  return fresh(
    guarded(actor, "reopen", input, reopen, { with: found?.mergedInto ? [found.mergedInto] : [] }),
  );
});

/** Adds an internal note to the timeline; the case itself stays as it is, so nobody's work goes stale. */
export const noteCase = action("queue", noteInput, (input, actor, at) =>
  fresh(
    guarded(actor, "note", input, async (tx, caseFile) => {
      const called = [...new Set(input.mentions ?? [])];
      const able = (await colleaguesOf(tx, caseFile)).map((person) => person.id);
      // Whoever may not see the case learns nothing of it, not even that it exists.
      if (called.some((userId) => !able.includes(userId))) return fail("mention_forbidden");
      const entry = {
        type: "note.added",
        actorKind: "person",
        actorId: actor.userId,
        data: { text: input.text, mentions: called },
        at,
      } as const;
      await appendEvents(tx, caseFile.id, [entry]);
      await saveMentions(tx, caseFile.id, { fromId: actor.userId, called, at });
      return caseFile;
    }),
  ),
);
