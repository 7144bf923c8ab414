"use client";
import Link from "next/link";
import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import type { CatalogueNames } from "@/components/catalogue/labels";
import { useAction } from "@/components/shell/use-action";
import { useKeptForm } from "@/components/shell/use-kept-form";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button, buttonClass } from "@/components/ui/button";
import { Select, TextArea, TextInput } from "@/components/ui/field";
import type { Summary } from "@/lib/case/queries";
import { fill } from "@/lib/i18n/text";
import { receiveNote } from "@/lib/original/actions";

const CHANNELS = ["phone_note", "counter", "letter"] as const;

/** Takes down a call, a visit or a letter; what was recognised appears below. Ctrl+Enter sends. */
export function NoteForm({ names }: { names: CatalogueNames }) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const [found, setFound] = useState<Summary | null>(null);
  const key = useRef(crypto.randomUUID());
  const form = useRef<HTMLFormElement>(null);
  const sending = useKeptForm(form, "intake");

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const given = (name: string) => String(data.get(name) ?? "");
    const channel = CHANNELS.find((c) => c === given("channel")) ?? "phone_note";
    const note = {
      channel,
      from: given("from"),
      email: given("email"),
      subject: given("subject"),
      body: given("body"),
    };
    run(() => sending(() => receiveNote({ key: key.current, ...note })), setFound);
  }

  function another(): void {
    key.current = crypto.randomUUID();
    form.current?.reset();
    setFound(null);
    form.current?.querySelector<HTMLInputElement>("#note-from")?.focus();
  }

  function quick(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  }

  return (
    <>
      <form
        ref={form}
        method="post"
        onSubmit={submit}
        onKeyDown={quick}
        className="flex flex-col gap-4 rounded border border-line bg-surface p-4"
      >
        <Select id="note-channel" name="channel" label={t.intake.channel}>
          {CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {t.channels[channel]}
            </option>
          ))}
        </Select>
        <TextInput id="note-from" name="from" label={t.intake.from} maxLength={300} />
        <TextInput id="note-email" name="email" type="email" label={t.intake.email} />
        <TextInput id="note-subject" name="subject" label={t.intake.subject} maxLength={300} />
        <TextArea id="note-body" name="body" label={t.intake.body} rows={8} required />
        <Fault text={fault} />
        {found === null ? (
          <Button type="submit" look="primary" disabled={busy}>
            {busy ? t.intake.busy : t.intake.submit}
          </Button>
        ) : (
          <Button onClick={another}>{t.intake.another}</Button>
        )}
      </form>
      {found ? <Found found={found} names={names} /> : null}
    </>
  );
}

function Found({ found, names }: { found: Summary; names: CatalogueNames }) {
  const { t } = useWords();
  return (
    <section
      aria-live="polite"
      className="mt-4 flex flex-col gap-3 rounded border border-line bg-surface p-4"
    >
      <h2 className="text-lg font-semibold">{fill(t.intake.done, { number: found.number })}</h2>
      <Link className={buttonClass("primary")} href={`/cases/${found.number}`}>
        {t.intake.open}
      </Link>
      <h3 className="font-semibold">{t.intake.found}</h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {found.sorting.map((p) => (
          <Line
            key={p.kind}
            term={t.proposalKinds[p.kind]}
            value={p.sure && p.value ? (names.values[p.value] ?? p.value) : t.queue.unclear}
          />
        ))}
        {found.details.map((d) => (
          <Line key={d.key} term={names.fields[d.key] ?? d.key} value={d.value} />
        ))}
      </dl>
      <h3 className="font-semibold">{t.case.gaps}</h3>
      {found.gaps.length === 0 ? <p>{t.case.noGaps}</p> : null}
      <ul className="list-disc pl-5">
        {found.gaps.map((gap) => (
          <li key={gap.key}>
            <strong>{names.fields[gap.key] ?? gap.key}</strong>: {names.questions[gap.key]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ term, value }: { term: string; value: string }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="break-words">{value}</dd>
    </>
  );
}
