"use client";
import { useState } from "react";
import { fileChanges } from "@/lib/draft/rules/files";
import type { FileView } from "./file-lines";

/**
 * What others changed about the files since this person last looked at them; her own steps are no news. Nothing is
 * approved over it: she says first that she has seen it.
 */
export function useFileChanges(files: readonly FileView[]) {
  const [known, setKnown] = useState(files);
  const [removedHere, setRemovedHere] = useState<readonly string[]>([]);
  const changes = fileChanges(known, files, removedHere);
  return {
    ...changes,
    isNews: changes.added.length + changes.removed.length > 0,
    acknowledge: () => setKnown(files),
    removedHere: (id: string) => setRemovedHere((ids) => [...ids, id]),
  };
}
