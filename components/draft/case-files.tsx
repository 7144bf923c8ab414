import { useWords } from "@/components/shell/words";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { bytes } from "@/lib/i18n/format";
import { fill } from "@/lib/i18n/text";
import type { FileState } from "@/lib/message/schema";

/** A file that came with a message of the case. */
export type CaseFileView = { id: string; name: string; size: number; state: FileState };

type Props = {
  files: readonly CaseFileView[];
  /** The files that go out already, by name. */
  attached: readonly string[];
  onPick: (file: CaseFileView) => void;
};

/** The files of the case, each to be put to the message; what is held back is told and cannot be. */
export function CaseFiles({ files, attached, onPick }: Props) {
  const { t, locale } = useWords();
  if (files.length === 0) return null;
  return (
    <details className="text-sm">
      <summary>
        {t.attach.fromCase} ({files.length})
      </summary>
      <ul aria-label={t.attach.fromCase} className="mt-1 flex flex-col gap-1">
        {files.map((file) => (
          <li key={file.id} className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="min-w-0 break-all">{file.name}</span>
            <span className="text-muted">({bytes(file.size, locale)})</span>
            {file.state === "held" ? (
              <Badge tone="danger">{t.files.states.held}</Badge>
            ) : attached.includes(file.name) ? (
              <Badge tone="success">{t.attach.isAttached}</Badge>
            ) : (
              <Button
                small
                aria-label={fill(t.attach.pickName, { name: file.name })}
                onClick={() => onPick(file)}
              >
                {t.attach.pick}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
