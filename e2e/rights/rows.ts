import type { CaseStanding } from "@/lib/case/rules";
import type { CaseVerb } from "@/lib/case/schema";
import type { Area } from "@/lib/user/rules";

/** A case of the matrix. `marker` is a word that occurs nowhere else: whoever finds it has seen something of the case. */
export type Target = {
  name: string;
  marker: string;
  id: string;
  number: string;
  attachmentId: string;
  originalId: string;
  bundleId: string;
  draftId: string;
  draftFileId: string;
  standing: CaseStanding;
};

/** What an endpoint is given: the input of an action, the parameters of a page, the parts of a request. */
export type Given = Record<string, unknown>;

/** Who may call an endpoint, as one row of the matrix. Made by the functions below only. */
export type Row =
  | { kind: "open"; why: string }
  | { kind: "signedIn"; given: Given; none?: true }
  | { kind: "area"; area: Area; given: Given; orElse: "forbidden" | "home"; none?: true }
  | {
      kind: "case";
      verb: CaseVerb;
      area: Area | null;
      given: (target: Target) => Given;
      options: CaseOptions;
    }
  | { kind: "job"; why: string };

type CaseOptions = {
  /** The code by which this action says that there is no such case. */
  hidden?: string;
  /** The front desk gets number, department and deadline of what is closed to it instead of nothing. */
  sealed?: boolean;
  /** An allowed call changes the case: the matrix puts it back. */
  mutates?: boolean;
  /** The answer to several cases at once: that of the first counts. */
  several?: boolean;
};

/** Asked without knowing who asks; `why` says what keeps it safe. */
export const open = (why: string): Row => ({ kind: "open", why });
/** For everybody who is signed in, and about nobody but herself or what row-level security lets her see. */
export const signedIn = (given: Given = {}): Extract<Row, { kind: "signedIn" }> => ({
  kind: "signedIn",
  given,
});
/** For everybody who may enter the area. Without `given` an action answers `bad_input`, once the door is passed. */
export const inArea = (area: Area, given: Given = {}): Extract<Row, { kind: "area" }> => ({
  kind: "area",
  area,
  given,
  orElse: "forbidden",
});
/** Asked for something that does not exist: whoever may ask is told that there is none. Its own tests ask for what does. */
export const none = (row: Extract<Row, { kind: "signedIn" | "area" }>): Row => ({ ...row, none: true });
/** The first page: whoever has no queue is sent to where she begins. */
export const home = (area: Area): Row => ({ kind: "area", area, given: {}, orElse: "home" });
/** For whoever may do `verb` with the case. */
export const onCase = (verb: CaseVerb, given: (target: Target) => Given, options: CaseOptions = {}): Row => ({
  kind: "case",
  verb,
  area: "queue",
  given,
  options,
});
/** The same for an interface that asks no area, only for sight of the case. */
export const onSight = (given: (target: Target) => Given): Row => ({
  kind: "case",
  verb: "view",
  area: null,
  given,
  options: {},
});
/** Run by the worker alone; `why` says how it comes about. */
export const job = (why: string): Row => ({ kind: "job", why });
