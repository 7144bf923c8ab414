import type { ReactNode } from "react";
import { useWords } from "@/components/shell/words";
import { Badge } from "@/components/ui/badge";
import type { LeavingState } from "@/lib/draft/schema";
import { bytes } from "@/lib/i18n/format";

/** A file of a message as it leaves or left. `isMine`: this person put it there. */
export type FileView = {
  id: string;
  name: string;
  size: number;
  state: LeavingState;
  bare: boolean;
  isMine: boolean;
};

type Props = {
  label: string;
  files: readonly FileView[];
  /** What can be done with each. */
  verb?: (file: FileView) => ReactNode;
};

/** Files with their sizes and what was done to them; each opens as the very bytes that leave. */
export function FileLines({ label, files, verb }: Props) {
  const { t, locale } = useWords();
  return (
    <ul aria-label={label} className="flex flex-col gap-1 text-sm">
      {files.map((file) => (
        <li key={file.id} data-file={file.name} className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <a className="min-w-0 break-all text-action underline" href={`/api/draft-files/${file.id}`}>
            {file.name}
          </a>
          <span className="text-muted">({bytes(file.size, locale)})</span>
          {file.bare ? <Badge tone="success">{t.attach.bare}</Badge> : null}
          <Badge>{t.files.states[file.state]}</Badge>
          {verb?.(file)}
        </li>
      ))}
    </ul>
  );
}
