import type { Source } from "@/lib/intake/schema";
import type { Role } from "./relations";

/** A person the letter names besides its writer. */
export type Person = {
  role: Role;
  name: string;
  source: Source;
  start: number;
  end: number;
  /** Where the words begin that say who it is ("meine Mutter"). */
  from: number;
  lead: string;
  score: number;
};
