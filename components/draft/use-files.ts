"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useWords } from "@/components/shell/words";
import { attachCaseFile, removeFile } from "@/lib/draft/actions/files";
import { MOST_FILE_BYTES } from "@/lib/draft/schema/limits";
import { fileFaultText, fill } from "@/lib/i18n/text";
import type { Result } from "@/lib/result";
import { upload } from "./upload";

/** A file on its way here: how much of it has left the browser; 1 while the server looks at it. */
export type Coming = { key: number; name: string; share: number; stop: AbortController };
/** What became of the last steps: one sentence for what worked, one for each file that stays away. */
type Told = { said: string; faults: readonly string[] };

const NOTHING: Told = { said: "", faults: [] };

/** Puts files to a draft and takes them off, one after the other, and tells what became of each. */
export function useFiles(caseId: string, draftId: string) {
  const { t } = useWords();
  const router = useRouter();
  const [coming, setComing] = useState<readonly Coming[]>([]);
  const [told, setTold] = useState<Told>(NOTHING);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const keys = useRef(0);

  const failed = (name: string, why: string) =>
    setTold(({ faults }) => ({ said: "", faults: [...faults, fill(t.attach.failed, { name, why })] }));
  const done = (said: string) => {
    setTold(({ faults }) => ({ said, faults }));
    router.refresh();
  };

  async function one(file: File, { key, stop }: Coming): Promise<void> {
    const onShare = (share: number) =>
      setComing((all) => all.map((other) => (other.key === key ? { ...other, share } : other)));
    const end = stop.signal.aborted
      ? { state: "cancelled" as const }
      : await upload(draftId, file, { onShare, signal: stop.signal });
    setComing((all) => all.filter((other) => other.key !== key));
    if (end.state === "attached") done(fill(t.attach.attached, { name: file.name }));
    if (end.state === "refused")
      failed(file.name, end.message ?? (navigator.onLine ? t.faults.unexpected : t.faults.offline));
  }

  function send(files: readonly File[]): void {
    setTold(NOTHING);
    for (const file of files) {
      if (file.size > MOST_FILE_BYTES) {
        failed(file.name, t.faults.file_too_large);
        continue;
      }
      keys.current += 1;
      const job = { key: keys.current, name: file.name, share: 0, stop: new AbortController() };
      setComing((all) => [...all, job]);
      line.current = line.current.then(() => one(file, job));
    }
  }

  async function act(work: () => Promise<Result<unknown>>, name: string, said: string): Promise<void> {
    setTold(NOTHING);
    const result = await work().catch(() => null);
    if (result === null) failed(name, navigator.onLine ? t.faults.unexpected : t.faults.offline);
    else if (result.ok) done(said);
    else failed(name, fileFaultText(t, result));
  }

  return {
    coming,
    ...told,
    send,
    pick: ({ id: attachmentId, name }: { id: string; name: string }) =>
      act(() => attachCaseFile({ caseId, draftId, attachmentId }), name, fill(t.attach.attached, { name })),
    remove: ({ id: fileId, name }: { id: string; name: string }) =>
      act(() => removeFile({ caseId, draftId, fileId }), name, fill(t.attach.removed, { name })),
  };
}
