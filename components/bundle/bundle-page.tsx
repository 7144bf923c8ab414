import Link from "next/link";
import { departmentLabel } from "@/components/catalogue/labels";
import type { LoadedBundle } from "@/lib/bundle/queries";
import type { Messages } from "@/lib/i18n/de";
import { dateTime } from "@/lib/i18n/format";
import { fill, type Locale } from "@/lib/i18n/text";
import { AnswerAll, type Member } from "./answer-all";
import { RenameBundle } from "./rename-bundle";

type Props = { t: Messages; locale: Locale; bundle: LoadedBundle; undoSeconds: number };

/** Cases of different people about the same thing, oldest first: each opened by itself, or all answered with one text. */
export function BundlePage({ t, locale, bundle, undoSeconds }: Props) {
  const through = bundle.cases.find(({ may }) => may.bundle);
  const open = bundle.cases.filter(({ status }) => status !== "closed");
  return (
    <>
      <p className="text-muted">{t.relation.bundlePage}</p>
      <h1 className="text-2xl font-bold break-words">{bundle.title}</h1>
      {through ? (
        <RenameBundle title={bundle.title} through={{ caseId: through.id, version: through.version }} />
      ) : null}
      <p className="mb-4 text-muted">{fill(t.relation.bundleLead, { n: bundle.cases.length })}</p>
      <ul className="mb-4 flex flex-col gap-2">
        {bundle.cases.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-baseline gap-x-3 gap-y-1 rounded border border-line bg-surface p-3"
            data-item="row"
            data-number={one.number}
          >
            <Link href={`/cases/${one.number}`} className="font-medium text-action underline" data-focus>
              {one.number}
            </Link>
            <span className="min-w-0 break-words">{one.subject || t.queue.noSubject}</span>
            <span className="text-sm text-muted">
              {[
                one.applicantName,
                t.statuses[one.status],
                one.departmentId ? departmentLabel(one.departmentId, locale) : "",
                dateTime(one.receivedAt, locale),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {open.length > 0 ? (
        <AnswerAll bundleId={bundle.id} members={open.map(member)} undoSeconds={undoSeconds} />
      ) : null}
    </>
  );
}

/** Only what the browser needs to answer a case. */
const member = ({ id, number, version, applicantName, applicantEmail, may }: Member): Member => ({
  ...{ id, number, version, applicantName, applicantEmail },
  may: { send: may.send },
});
