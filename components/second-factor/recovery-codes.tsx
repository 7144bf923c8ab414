"use client";
import { useEffect, useRef } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";

/** The recovery codes, this once. The focus comes here, so that nobody reads past them. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="flex flex-col gap-3">
      <h3 ref={heading} tabIndex={-1} className="text-lg font-semibold">
        {t.secondFactor.codesTitle}
      </h3>
      <p className="max-w-prose">{t.secondFactor.codesLead}</p>
      <ol className="list-inside list-decimal font-mono" data-recovery>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2" data-no-print>
        <Button onClick={() => window.print()}>{t.secondFactor.print}</Button>
        <Button look="primary" onClick={onKept}>
          {t.secondFactor.codesDone}
        </Button>
      </div>
    </div>
  );
}
