import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import type { Messages } from "@/lib/i18n/de";
import { dateTime, languageName } from "@/lib/i18n/format";
import { fill, type Locale } from "@/lib/i18n/text";
import type { Channel, Segment } from "@/lib/intake/schema";
import type { SenderProof } from "@/lib/message/schema";
import { EnclosedFile } from "./enclosed-file";
import type { FileView } from "./file-view";
import { MarkedText } from "./marked-text";
import { type Mark, sectionsOf } from "./sections";
import { SenderProofLine } from "./sender-proof-line";

/** A message of the case, in or out. */
export type MessageView = {
  id: string;
  originalId: string | null;
  direction: "in" | "out";
  channel: Channel;
  fromName: string;
  fromAddress: string;
  toAddress: string;
  subject: string | null;
  body: string;
  language: string | null;
  senderProof: SenderProof | null;
  at: Date;
  segments: Segment[];
  files: FileView[];
};

type Props = {
  t: Messages;
  locale: Locale;
  number: string;
  message: MessageView;
  marks: readonly Mark[];
};

/** The citizen's words beside their preparation; plain text only, whatever came in. */
export function Message({ t, locale, number, message, marks }: Props) {
  const outgoing = message.direction === "out";
  const foreign = message.language !== null && message.language !== locale;
  return (
    <article
      className={`rounded border p-4 ${outgoing ? "ml-6 border-action bg-info-bg" : "border-line bg-surface"}`}
    >
      <header className="mb-2 border-b border-line pb-2">
        <h3 className="font-semibold break-words">{message.subject ?? t.queue.noSubject}</h3>
        <p className="text-sm break-words text-muted">
          <Badge tone={outgoing ? "info" : "neutral"}>{outgoing ? t.case.outgoing : t.case.incoming}</Badge>{" "}
          {outgoing ? message.toAddress : [message.fromName, message.fromAddress].filter(Boolean).join(" · ")}{" "}
          · <time dateTime={message.at.toISOString()}>{dateTime(message.at, locale)}</time> ·{" "}
          {t.channels[message.channel]}
        </p>
        <SenderProofLine t={t} proof={message.senderProof} />
        {foreign && message.language ? (
          <p className="text-sm text-muted">
            {fill(t.case.language, { language: languageName(message.language, locale) })}
          </p>
        ) : null}
      </header>
      <MarkedText
        sections={sectionsOf(message.body, message.segments, marks)}
        language={message.language ?? "de"}
      />
      {message.files.length > 0 ? (
        <ul className="mt-3 border-t border-line pt-2 text-sm" aria-label={t.case.attachments}>
          {message.files.map((file) => (
            <EnclosedFile
              key={file.id}
              t={t}
              locale={locale}
              file={file}
              language={message.language ?? "de"}
              wordless={outgoing}
            />
          ))}
        </ul>
      ) : null}
      {message.originalId ? (
        <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
          <a className="text-muted underline" href={`/api/originals/${message.originalId}`}>
            {t.case.original}
          </a>
          {message.channel === "email" ? (
            <Link className="text-muted underline" href={`/cases/${number}/original/${message.originalId}`}>
              {t.originalView.open}
            </Link>
          ) : null}
        </p>
      ) : null}
    </article>
  );
}
