import { Alert } from "@/components/ui/alert";
import type { LoadedAudit } from "@/lib/audit/queries";
import type { Messages } from "@/lib/i18n/de";
import { dateTime } from "@/lib/i18n/format";
import { fill, type Locale } from "@/lib/i18n/text";
import { CheckButton } from "./check-button";

type Props = { t: Messages; locale: Locale; check: LoadedAudit["check"] };

/** Whether the record is whole, when that was checked last, and where it breaks. */
export function AuditState({ t, locale, check }: Props) {
  const a = t.audit;
  if (check === null) return <State tone="info" title={a.unchecked} />;
  const at = dateTime(check.at, locale);
  if (check.whole)
    return <State tone="success" title={fill(a.whole, { at, n: check.entries })} head={headOf(check)} />;
  return (
    <State tone="danger" title={fill(a.broken, { at, n: check.faults })} head={headOf(check)}>
      <ul className="my-1 list-disc pl-5">
        {check.findings.slice(0, 10).map(({ what, place }) => (
          <li key={`${what} ${place}`} className="break-words">
            {fill(a.breaks[what], { place })}
          </li>
        ))}
      </ul>
      <p>{a.brokenHint}</p>
    </State>
  );
}

const headOf = (check: { position: number; hash: string }): string => `${check.position}:${check.hash}`;

function State({
  tone,
  title,
  head,
  children,
}: {
  tone: "info" | "success" | "danger";
  title: string;
  head?: string;
  children?: React.ReactNode;
}) {
  return (
    <Alert tone={tone}>
      <p className="font-semibold">{title}</p>
      {children}
      {head ? <p className="my-1 font-mono text-sm break-all">{head}</p> : null}
      <CheckButton />
    </Alert>
  );
}
