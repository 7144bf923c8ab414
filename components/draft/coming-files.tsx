import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/text";
import type { Coming } from "./use-files";

/** Files on their way: how far each is, and a way to stop it. */
export function ComingFiles({ coming }: { coming: readonly Coming[] }) {
  const { t } = useWords();
  return coming.map(({ key, name, share, stop }) => {
    const text = fill(share < 1 ? t.attach.uploading : t.attach.checking, { name });
    return (
      <div key={key} className="flex flex-wrap items-center gap-2 text-sm">
        <span className="min-w-0 break-all">{text}</span>
        <progress aria-label={text} max={1} {...(share < 1 ? { value: share } : {})} />
        <Button
          small
          look="quiet"
          aria-label={fill(t.attach.cancelName, { name })}
          onClick={() => stop.abort()}
        >
          {t.attach.cancel}
        </Button>
      </div>
    );
  });
}
