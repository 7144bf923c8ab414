"use client";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useMemory } from "@/components/case/use-memory";
import type { BulkVerb } from "@/lib/case/schema";
import { BulkBar } from "./bulk-bar";

/** What the bench knows of a row: enough to act on it, nothing of the citizen. */
export type BenchRow = { id: string; number: string; version: number; verbs: readonly BulkVerb[] };

type Props = {
  rows: readonly BenchRow[];
  departments: readonly { id: string; label: string }[];
  children: ReactNode;
};

/** The queue as a place of work: which rows are chosen, where the person was, what she can do with several at once. */
export function QueueBench({ rows, departments, children }: Props) {
  const table = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const here = rows.filter((row) => picked.includes(row.id));
  useMemory(
    rows.map((row) => row.number),
    table,
  );

  function pick(event: FormEvent<HTMLDivElement>): void {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== "checkbox") return;
    const ids = box.name === "all" ? rows.map((row) => row.id) : [box.value];
    setPicked(box.checked ? [...new Set([...picked, ...ids])] : picked.filter((id) => !ids.includes(id)));
  }

  // The boxes belong to the table that the server wrote; they follow what is chosen here.
  useEffect(() => {
    for (const box of table.current?.querySelectorAll<HTMLInputElement>('input[name="case"]') ?? [])
      box.checked = picked.includes(box.value);
    const all = table.current?.querySelector<HTMLInputElement>('input[name="all"]');
    if (all) all.checked = rows.length > 0 && here.length === rows.length;
  }, [picked, rows, here.length]);

  return (
    <div ref={table} onChange={pick}>
      {children}
      <BulkBar rows={here} departments={departments} clear={() => setPicked([])} />
    </div>
  );
}
