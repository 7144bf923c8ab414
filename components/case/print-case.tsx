import Link from "next/link";
import type { ReactNode } from "react";
import { departmentLabel } from "@/components/catalogue/labels";
import { Timeline } from "@/components/timeline/timeline";
import type { LoadedCase } from "@/lib/case/queries";
import type { Messages } from "@/lib/i18n/de";
import { bytes, dateTime, day } from "@/lib/i18n/format";
import { fill, type Locale } from "@/lib/i18n/text";
import { draftViews, loadedProposals, timelineEntries } from "./case-view";
import { PrintButton } from "./print-button";
import { proposalView } from "./views";

type Props = { t: Messages; locale: Locale; loaded: LoadedCase; at: Date };

/** The whole case on paper: every message in full, what holds and what is only proposed, files, drafts, story. */
export function PrintCase(props: Props) {
  const { t, locale, loaded, at } = props;
  const { caseFile } = loaded;
  return (
    <article className="mx-auto max-w-4xl" data-print>
      <p data-no-print className="mb-4 flex gap-4">
        <Link href={`/cases/${caseFile.number}`} className="text-action underline">
          {t.print.back}
        </Link>
        <PrintButton />
      </p>
      <h1 className="text-2xl font-bold break-words">
        {fill(t.print.title, { number: caseFile.number })}: {caseFile.subject || t.queue.noSubject}
      </h1>
      <p>
        {t.statuses[caseFile.status]} · {t.case.received} {dateTime(caseFile.receivedAt, locale)}
        {caseFile.departmentId ? ` · ${departmentLabel(caseFile.departmentId, locale)}` : ""}
        {caseFile.dueOn ? ` · ${fill(t.case.dueOn, { date: day(caseFile.dueOn, locale) })}` : ""}
      </p>
      <p className="mb-4 text-muted">{fill(t.print.printed, { date: dateTime(at, locale) })}</p>
      <Values {...props} />
      <Part title={t.print.messages}>
        {loaded.messages.map(({ message }) => (
          <section key={message.id} className="mb-4 border-t border-line pt-2">
            <h3 className="font-semibold">{message.subject ?? t.queue.noSubject}</h3>
            <p className="text-sm text-muted">
              {message.direction === "out" ? t.case.outgoing : t.case.incoming} ·{" "}
              {[message.fromName, message.fromAddress, message.toAddress].filter(Boolean).join(" · ")} ·{" "}
              {dateTime(message.at, locale)} · {t.channels[message.channel]}
            </p>
            <p lang={message.language ?? "de"} dir="auto" className="break-words whitespace-pre-wrap">
              {message.body}
            </p>
          </section>
        ))}
      </Part>
      <Part title={t.print.attachments}>
        {loaded.attachments.length === 0 ? <p>{t.print.noAttachments}</p> : null}
        <ul className="list-disc pl-5">
          {loaded.attachments.map((file) => (
            <li key={file.id}>
              {file.name} ({file.mediaType}, {bytes(file.size, locale)})
            </li>
          ))}
        </ul>
      </Part>
      <Drafts {...props} />
      <Part title={t.print.timeline}>
        <Timeline t={t} locale={locale} entries={timelineEntries(loaded, t, locale)} />
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-6">
      <h2 className="mb-2 text-lg font-semibold">{title}</h2>
      {children}
    </section>
  );
}

/** Every value with whether a person has confirmed it: on paper nobody can ask. */
function Values({ t, locale, loaded }: Props) {
  const rows = loadedProposals(loaded)
    .filter((p) => p.position === 0 && ["kind", "service", "department", "field"].includes(p.kind))
    .filter((p) => p.state !== "superseded" && p.state !== "rejected")
    .map((p) => proposalView(p, t, locale));
  return (
    <Part title={t.print.values}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4">
        {rows.map((row) => (
          <div key={row.id} className="contents">
            <dt className="text-muted">{row.label}</dt>
            <dd className="break-words">
              {row.shown || t.queue.unclear} ({row.state === "open" ? t.print.proposed : t.print.confirmed})
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Drafts({ t, loaded }: Props) {
  const drafts = draftViews(loaded);
  if (drafts.length === 0) return null;
  return (
    <Part title={t.print.drafts}>
      {drafts.map((draft) => (
        <section key={draft.id} className="mb-4 border-t border-line pt-2">
          <h3 className="font-semibold">
            {t.draftKinds[draft.kind]}: {draft.subject}
          </h3>
          <p lang={draft.language} dir="auto" className="break-words whitespace-pre-wrap">
            {draft.body}
          </p>
          {draft.files.length > 0 ? (
            <p>
              {t.attach.title}: {draft.files.map(({ name }) => name).join(", ")}
            </p>
          ) : null}
        </section>
      ))}
    </Part>
  );
}
