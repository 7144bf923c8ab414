"use client";
import { type FormEvent, useEffect, useState } from "react";
import { useKept } from "@/components/shell/kept";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextArea, TextInput } from "@/components/ui/field";
import { type Answered, answerBundle } from "@/lib/bundle/actions/answer";
import { answerTo } from "@/lib/bundle/rules";
import { fill } from "@/lib/i18n/text";
import { AnswerResults } from "./answer-results";

/** A case of the bundle as far as an answer goes. */
export type Member = {
  id: string;
  number: string;
  version: number;
  applicantName: string;
  applicantEmail: string;
  may: { send: boolean };
};

type Props = { bundleId: string; members: readonly Member[]; undoSeconds: number };

/** One text for everybody in the bundle, shown as it goes to each of them, and approved for all of them by one person. */
export function AnswerAll({ bundleId, members, undoSeconds }: Props) {
  const { t } = useWords();
  const words = t.relation.bundleWork;
  const { busy, fault, run } = useAction();
  const kept = useKept();
  const key = `bundle-answer:${bundleId}`;
  const [answer, setAnswer] = useState({ subject: "", text: "" });
  const [results, setResults] = useState<readonly Answered[] | null>(null);
  useEffect(() => {
    const copy = kept.read(key);
    if (copy !== null) setAnswer({ subject: copy.subject ?? "", text: copy.text ?? "" });
  }, [kept, key]);
  const reached = members.filter(({ applicantEmail, may }) => may.send && applicantEmail !== "");
  const skipped = members.filter((member) => !reached.includes(member));

  function write(part: Partial<typeof answer>): void {
    const next = { ...answer, ...part };
    setAnswer(next);
    kept.keep(key, next);
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    const cases = reached.map(({ id: caseId, version }) => ({ caseId, version }));
    run(
      () => answerBundle({ cases, ...answer }),
      (all) => {
        setResults(all);
        if (all.every(({ result }) => result.ok)) kept.forget(key);
      },
    );
  }

  const numbers = skipped.map(({ number }) => number).join(", ");
  return (
    <Card id="answer-all" title={words.answer}>
      {reached.length === 0 ? <p>{words.nobody}</p> : null}
      {reached.length > 0 && skipped.length > 0 ? <p>{fill(words.skipped, { numbers })}</p> : null}
      {reached.length > 0 && results === null ? (
        <form method="post" onSubmit={submit} className="flex max-w-3xl flex-col gap-3">
          <p>{words.lead}</p>
          <TextInput
            id="answer-subject"
            label={words.subject}
            value={answer.subject}
            maxLength={180}
            required
            onChange={({ target }) => write({ subject: target.value })}
          />
          <TextArea
            id="answer-text"
            label={words.text}
            value={answer.text}
            rows={8}
            maxLength={19_000}
            required
            onChange={({ target }) => write({ text: target.value })}
          />
          {reached.map((member) => (
            <Preview key={member.id} member={member} answer={answer} />
          ))}
          <div>
            <Button type="submit" look="primary" disabled={busy} data-press="accept" data-verb="send">
              {fill(words.approve, { n: reached.length })}
            </Button>
          </div>
        </form>
      ) : null}
      <Fault text={fault} />
      {results === null ? null : (
        <AnswerResults members={members} results={results} undoSeconds={undoSeconds} />
      )}
    </Card>
  );
}

function Preview({ member, answer }: { member: Member; answer: { subject: string; text: string } }) {
  const { t } = useWords();
  const { subject, body } = answerTo(member, answer);
  return (
    <details className="rounded border border-line">
      <summary className="px-3 py-2">
        {fill(t.relation.bundleWork.preview, { recipient: member.applicantEmail })}
      </summary>
      <p className="px-3 font-medium break-words">{subject}</p>
      <p className="p-3 break-words whitespace-pre-wrap">{body}</p>
    </details>
  );
}
