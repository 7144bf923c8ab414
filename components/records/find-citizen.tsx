"use client";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { findCitizen } from "@/lib/retention/actions";

/** Finds a citizen by address or case number; the address travels in the body and stands in no address line. */
export function FindCitizen() {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const router = useRouter();

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const asked = String(new FormData(event.currentTarget).get("asked") ?? "").trim();
    run(
      () => findCitizen(asked.includes("@") ? { email: asked } : { number: asked }),
      ({ number }) => {
        router.push(`/records/${number}`);
        return "left";
      },
    );
  }

  return (
    <form method="post" onSubmit={submit} className="flex max-w-xl flex-col gap-3">
      <TextInput
        id="records-asked"
        name="asked"
        label={t.records.asked}
        hint={t.records.askedHint}
        autoComplete="off"
        required
      />
      <Fault text={fault} />
      <Button type="submit" disabled={busy} className="self-start">
        {t.records.find}
      </Button>
    </form>
  );
}
