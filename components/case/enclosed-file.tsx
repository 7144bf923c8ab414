import { Badge } from "@/components/ui/badge";
import type { Messages } from "@/lib/i18n/de";
import { bytes } from "@/lib/i18n/format";
import { fill, type Locale } from "@/lib/i18n/text";
import type { FileView } from "./file-view";
import { MarkedText } from "./marked-text";

type Props = {
  t: Messages;
  locale: Locale;
  file: FileView;
  language: string;
  /** What we sent ourselves is not read for details. */
  wordless?: boolean;
};

/** A file of the message with its words, or why there are none. What is held back cannot be opened from here. */
export function EnclosedFile({ t, locale, file, language, wordless = false }: Props) {
  const isHeld = file.state === "held";
  return (
    <li className="py-1">
      {isHeld ? (
        <span className="break-all">{file.name}</span>
      ) : (
        <a className="break-all text-action underline" href={`/api/attachments/${file.id}`}>
          {file.name}
        </a>
      )}{" "}
      <span className="text-muted">({bytes(file.size, locale)})</span>{" "}
      <Badge tone={isHeld ? "danger" : "neutral"}>{t.files.states[file.state]}</Badge>
      {file.fault ? <span className="block">{t.files.faults[file.fault]}</span> : null}
      {isHeld || wordless ? null : <Words t={t} locale={locale} file={file} language={language} />}
    </li>
  );
}

function Words({ t, file, language }: Props) {
  if (file.text === null) return <p className="text-muted">{t.fileText.unread}</p>;
  const { state, cut, pages } = file.text;
  if (pages.length === 0) return <p className="text-muted">{t.fileText.states[state]}</p>;
  return (
    <>
      {state === "recognised" || state === "needs_ocr" ? (
        <p className="text-muted">{t.fileText.states[state]}</p>
      ) : null}
      {file.namesSender ? null : <p className="text-muted">{t.fileText.notNamed}</p>}
      {cut ? <p className="text-muted">{t.fileText.cut}</p> : null}
      <details
        className="mt-1 rounded border border-line px-3 py-1"
        open={pages.some(({ marked }) => marked)}
      >
        <summary className="cursor-pointer">{t.fileText.show}</summary>
        {pages.map(({ number, sections }) => (
          <section key={number} aria-label={fill(t.fileText.page, { n: number })} className="mt-2">
            {pages.length > 1 ? (
              <h4 className="text-sm font-semibold text-muted">{fill(t.fileText.page, { n: number })}</h4>
            ) : null}
            <MarkedText sections={sections} language={language} />
          </section>
        ))}
      </details>
    </>
  );
}
