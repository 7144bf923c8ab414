"use client";
import { type FormEvent, useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Alert, Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Select, TextArea, TextInput } from "@/components/ui/field";
import { saveSender } from "@/lib/sender/actions";
import { SenderLines } from "./sender-lines";

/** A sender as it stands; `version` zero where none was set and the fields show what holds instead. */
export type SenderView = {
  departmentId: string | null;
  label: string;
  version: number;
  name: string;
  address: string;
  signature: string;
};

/** Sets name, address and signature of the town or a department, and shows what becomes of a message. */
export function SenderForm({ senders }: { senders: readonly SenderView[] }) {
  const { t } = useWords();
  const words = t.senders;
  const { busy, fault, run } = useAction();
  const [whose, setWhose] = useState("");
  const chosen = senders.find((sender) => (sender.departmentId ?? "") === whose);
  const [text, setText] = useState<Partial<SenderView>>({});
  const [saved, setSaved] = useState(false);
  if (!chosen) return null;
  const shown = { ...chosen, ...text };

  const change = (part: Partial<SenderView>) => {
    setText({ ...text, ...part });
    setSaved(false);
  };
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const { departmentId, version, name, address, signature } = shown;
    run(
      () => saveSender({ departmentId, version, name, address, signature }),
      () => {
        setText({});
        setSaved(true);
      },
    );
  }

  return (
    <form
      method="post"
      onSubmit={submit}
      className="flex max-w-xl flex-col gap-3 rounded border border-line bg-surface p-4"
    >
      <Select
        id="sender-department"
        label={words.department}
        value={whose}
        onChange={(event) => {
          setWhose(event.target.value);
          setText({});
          setSaved(false);
        }}
      >
        {senders.map(({ departmentId, label, version }) => (
          <option key={departmentId ?? ""} value={departmentId ?? ""}>
            {version === 0 ? `${label} (${words.none})` : label}
          </option>
        ))}
      </Select>
      <Fields shown={shown} change={change} />
      <section aria-labelledby="sender-preview" className="rounded border border-line p-3">
        <h2 id="sender-preview" className="mb-1 font-semibold">
          {words.preview}
        </h2>
        <SenderLines
          sender={{ fromName: shown.name, fromAddress: shown.address, signature: shown.signature }}
        >
          <p className="my-2 text-text">{words.text}</p>
        </SenderLines>
      </section>
      <Fault text={fault} />
      {saved ? (
        <Alert tone="success" live>
          {words.saved}
        </Alert>
      ) : null}
      <Button type="submit" look="primary" disabled={busy}>
        {words.save}
      </Button>
    </form>
  );
}

type FieldsProps = { shown: SenderView; change: (part: Partial<SenderView>) => void };

function Fields({ shown, change }: FieldsProps) {
  const words = useWords().t.senders;
  return (
    <>
      <TextInput
        id="sender-name"
        label={words.name}
        hint={words.nameHint}
        value={shown.name}
        maxLength={80}
        required
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextInput
        id="sender-address"
        type="email"
        label={words.address}
        hint={words.addressHint}
        value={shown.address}
        required
        onChange={(event) => change({ address: event.target.value })}
      />
      <TextArea
        id="sender-signature"
        label={words.signature}
        hint={words.signatureHint}
        rows={6}
        maxLength={1000}
        value={shown.signature}
        onChange={(event) => change({ signature: event.target.value })}
      />
    </>
  );
}
