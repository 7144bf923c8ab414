"use client";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/text";

export default function WorkbenchError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const { t } = useWords();
  return (
    <div role="alert" className="mx-auto mt-10 flex max-w-xl flex-col items-start gap-4">
      <h1 className="text-2xl font-bold">{t.pages.error}</h1>
      <p>{fill(t.pages.errorHint, { digest: error.digest ?? "–" })}</p>
      <Button look="primary" onClick={reset}>
        {t.pages.retry}
      </Button>
    </div>
  );
}
