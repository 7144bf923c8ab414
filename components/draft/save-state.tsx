import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { faultText } from "@/lib/i18n/text";
import type { Saving } from "./use-autosave";

/** Whether what was typed is on the server; a save that failed says what is safe. A stale one shows both texts instead. */
export function SaveState({ saving, dirty }: { saving: Saving; dirty: boolean }) {
  const { t } = useWords();
  return (
    <>
      <p role="status" className="min-h-5 text-sm text-muted">
        {saving.state === "saving" ? t.draft.saving : saving.state === "saved" && !dirty ? t.draft.saved : ""}
      </p>
      {saving.state === "failed" && saving.code !== "draft_stale" ? (
        <Alert tone="danger" live>
          {faultText(t, { code: saving.code, detail: { field: t.draft.recipient } })}
        </Alert>
      ) : null}
    </>
  );
}
