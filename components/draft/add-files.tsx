import { useId, useRef } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { LEAVING_ENDINGS } from "@/lib/draft/rules/files";
import { MOST_FILE_BYTES } from "@/lib/draft/schema/limits";
import { bytes } from "@/lib/i18n/format";
import { fill } from "@/lib/i18n/text";

/** Chooses files from this device. The dialogue offers what may leave; the server judges by content. */
export function AddFiles({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t, locale } = useWords();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <Button small aria-describedby={id} onClick={() => chooser.current?.click()}>
          {t.attach.choose}
        </Button>
        <span className="text-muted">{t.attach.drop}</span>
      </p>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept={LEAVING_ENDINGS.join(",")}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file can be chosen once more, after it was taken off.
          target.value = "";
        }}
      />
      <details className="text-sm">
        <summary>{t.attach.which}</summary>
        <p id={id} className="text-muted">
          {fill(t.attach.limits, { file: bytes(MOST_FILE_BYTES, locale) })}
        </p>
      </details>
    </>
  );
}
