import { Card } from "@/components/ui/card";
import { linesOf, standingOf, wordedEntries } from "@/lib/ai-register/rules/wording";
import type { AiRegister } from "@/lib/ai-register/schema";
import type { Messages } from "@/lib/i18n/de";
import type { Locale } from "@/lib/i18n/text";
import { writerIn } from "./writer";

type Props = { t: Messages; locale: Locale; register: AiRegister };

/** Every automatic step with what is known about it, and the law that applies to the whole. */
export function Register({ t, locale, register }: Props) {
  const r = t.aiRegister;
  const writer = writerIn(locale);
  return (
    <>
      {standingOf(register, t, writer).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ul aria-label={r.download} className="my-3 flex flex-wrap gap-4">
        {Object.entries(r.formats).map(([format, label]) => (
          <li key={format}>
            <a href={`/api/ai-register?format=${format}`} download className="underline">
              {r.download} {label}
            </a>
          </li>
        ))}
      </ul>
      <div className="flex flex-col gap-4">
        {wordedEntries(register, t, writer).map((entry) => (
          <Card key={entry.id} id={`step-${entry.id}`} title={entry.name}>
            <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[12rem_1fr]">
              {linesOf(entry, t).map(({ head, text }) => (
                <div key={head} className="contents">
                  <dt className="font-semibold">{head}</dt>
                  <dd className="mb-1 max-w-[75ch] break-words">{text}</dd>
                </div>
              ))}
            </dl>
          </Card>
        ))}
        <Card id="law" title={r.lawTitle}>
          {Object.entries(r.law).map(([key, text]) => (
            <p key={key} className="mb-2 max-w-[75ch]">
              {text}
            </p>
          ))}
        </Card>
      </div>
    </>
  );
}
