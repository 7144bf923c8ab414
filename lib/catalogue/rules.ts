import type { Catalogue } from "../intake/catalogue/schema";
import { type Difference, LISTS, type List } from "./schema";

type Entry = Readonly<Record<string, unknown>>;

/** Every difference between two catalogues, list by list, in the order of their entries. */
export function differencesOf(old: Catalogue, next: Catalogue): Difference[] {
  return LISTS.flatMap((list) => {
    const [before, after] = [byId(old[list]), byId(next[list])];
    const ids = [...new Set([...before.keys(), ...after.keys()])];
    return ids.flatMap((id) => differencesOfEntry(list, id, before.get(id), after.get(id)));
  });
}

function byId(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [String(entry.id ?? entry.key), entry]));
}

function differencesOfEntry(list: List, id: string, before?: Entry, after?: Entry): Difference[] {
  if (before === undefined) return [{ list, id, change: "added", path: "", was: "", becomes: nameOf(after) }];
  if (after === undefined)
    return [{ list, id, change: "removed", path: "", was: nameOf(before), becomes: "" }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((path) => {
    const [was, becomes] = [shown(before[path]), shown(after[path])];
    return was === becomes ? [] : [{ list, id, change: "changed" as const, path, was, becomes }];
  });
}

/** Plain text as it stands, everything else as it stands in the file. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function nameOf(entry: Entry | undefined): string {
  return shown(entry?.nameDe ?? entry?.labelDe);
}

/** Ids of departments that the next catalogue does not know any more. */
export function droppedDepartments(old: Catalogue, next: Catalogue): string[] {
  const known = new Set(next.departments.map(({ id }) => id));
  return old.departments.map(({ id }) => id).filter((id) => !known.has(id));
}
