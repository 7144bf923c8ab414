"use client";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";

/** Opens the browser's print window. */
export function PrintButton() {
  const { t } = useWords();
  return (
    <Button small look="primary" data-press="print-now" data-verb="view" onClick={() => window.print()}>
      {t.print.print}
    </Button>
  );
}
