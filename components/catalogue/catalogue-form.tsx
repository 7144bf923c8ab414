"use client";
import { type FormEvent, useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useReady } from "@/components/shell/use-ready";
import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextInput } from "@/components/ui/field";
import { activateCatalogue, checkCatalogue } from "@/lib/catalogue/actions";
import type { CatalogueCheck } from "@/lib/catalogue/schema";
import { fill } from "@/lib/i18n/text";
import { CatalogueCheckResult } from "./catalogue-check";

/** Takes a changed file: first its faults or differences are shown, then a person puts it in force. */
export function CatalogueForm() {
  const { t } = useWords();
  const ready = useReady();
  const { busy, fault, run } = useAction();
  const [text, setText] = useState("");
  const [check, setCheck] = useState<CatalogueCheck | null>(null);
  const [version, setVersion] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("file");
    if (!(file instanceof File)) return;
    const content = await file.text();
    setText(content);
    setVersion(null);
    setCheck(null);
    run(() => checkCatalogue({ text: content }), setCheck);
  }

  function activate(expected: string): void {
    run(
      () => activateCatalogue({ text, expected }),
      (done) => {
        setVersion(done.version);
        setCheck(null);
      },
    );
  }

  return (
    <Card id="upload" title={t.catalogue.upload}>
      <form method="post" onSubmit={submit} className="flex flex-col items-start gap-3">
        <TextInput
          id="catalogue-file"
          name="file"
          type="file"
          accept="application/json,.json"
          required
          label={t.catalogue.file}
          hint={t.catalogue.fileHint}
        />
        <Button type="submit" disabled={busy || !ready}>
          {t.catalogue.preview}
        </Button>
      </form>
      <div aria-live="polite" className="mt-3 flex flex-col gap-3">
        {fault ? <Alert tone="danger">{fault}</Alert> : null}
        {version ? <Alert tone="success">{fill(t.catalogue.activated, { version })}</Alert> : null}
        {check ? <CatalogueCheckResult check={check} busy={busy} activate={activate} /> : null}
      </div>
    </Card>
  );
}
