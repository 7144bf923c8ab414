"use client";
import { useEffect, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { useWords } from "./words";

/** The second step of a sign-in: the code of the app, or a recovery code. Each answer brings the focus back to the field. */
export function CodeStep({ need, back }: { need: "code_due" | "code_wrong"; back: () => void }) {
  const { t } = useWords();
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector("input")?.focus(), []);
  return (
    <>
      <Alert tone={need === "code_due" ? "info" : "danger"} live>
        {t.secondFactor.needs[need]}
      </Alert>
      <div ref={field}>
        <TextInput
          id="code"
          name="code"
          label={t.secondFactor.code}
          hint={t.secondFactor.codeHint}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          required
        />
      </div>
      <Button look="quiet" className="self-start" onClick={back}>
        {t.secondFactor.back}
      </Button>
    </>
  );
}
