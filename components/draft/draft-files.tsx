"use client";
import { type DragEvent, useState } from "react";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { encodedBytes } from "@/lib/draft/rules/files";
import { MOST_FILES, MOST_MAIL_BYTES } from "@/lib/draft/schema/limits";
import { bytes } from "@/lib/i18n/format";
import { fill } from "@/lib/i18n/text";
import { AddFiles } from "./add-files";
import { CaseFiles, type CaseFileView } from "./case-files";
import { ComingFiles } from "./coming-files";
import { FileLines, type FileView } from "./file-lines";
import type { useFiles } from "./use-files";

type Props = {
  files: readonly FileView[];
  caseFiles: readonly CaseFileView[];
  mayEdit: boolean;
  work: ReturnType<typeof useFiles>;
  onRemoved: (id: string) => void;
};

/** What goes out with the message: exactly these files, each to be opened; and the ways to add and remove some. */
export function DraftFiles({ files, caseFiles, mayEdit, work, onRemoved }: Props) {
  const { t, locale } = useWords();
  const [over, setOver] = useState(false);
  if (!mayEdit && files.length === 0) return null;
  const remove = (file: FileView) => (
    <Button
      small
      look="quiet"
      aria-label={fill(t.attach.removeName, { name: file.name })}
      onClick={() => {
        onRemoved(file.id);
        void work.remove(file);
      }}
    >
      {t.attach.remove}
    </Button>
  );
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    work.send([...event.dataTransfer.files]);
  };
  const drag = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    setOver(isOver);
  };
  const total = {
    ...{ n: files.length, most: MOST_FILES, all: bytes(MOST_MAIL_BYTES, locale) },
    size: bytes(encodedBytes(files.map(({ size }) => size)), locale),
  };
  return (
    <fieldset
      data-files
      className={`flex min-w-0 flex-col gap-2 rounded border border-dashed p-2 ${over ? "border-action bg-hued" : "border-line"}`}
      {...(mayEdit
        ? {
            onDrop: drop,
            onDragOver: (event: DragEvent) => drag(event, true),
            onDragLeave: (event: DragEvent) => drag(event, false),
          }
        : {})}
    >
      <legend className="px-1 font-medium">{t.attach.title}</legend>
      {files.length === 0 ? (
        <p className="text-sm text-muted">{t.attach.none}</p>
      ) : (
        <>
          <p className="text-sm text-muted">{t.attach.exact}</p>
          <FileLines label={t.attach.title} files={files} {...(mayEdit ? { verb: remove } : {})} />
          <p className="text-sm text-muted">{fill(t.attach.total, total)}</p>
        </>
      )}
      {mayEdit ? <AddFiles onFiles={work.send} /> : null}
      {mayEdit ? (
        <CaseFiles files={caseFiles} attached={files.map(({ name }) => name)} onPick={work.pick} />
      ) : null}
      <ComingFiles coming={work.coming} />
      <p role="status" className="text-sm text-muted empty:hidden">
        {work.said}
      </p>
      {work.faults.map((fault) => (
        <Fault key={fault} text={fault} />
      ))}
    </fieldset>
  );
}
