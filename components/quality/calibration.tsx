import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/de";
import { decimal } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/text";
import type { MeasuredSet } from "@/lib/quality/schema";

const QUESTIONS = ["kind", "service", "department"] as const;
type Bins = MeasuredSet["bins"]["kind"];

/** What was said and what was right, as a picture and as the table with the same figures. */
export function Calibration({ t, locale, bins }: { t: Messages; locale: Locale; bins: MeasuredSet["bins"] }) {
  const r = t.report;
  const percent = (share: number) => `${decimal(100 * share, locale, 0)} %`;
  return (
    <div className="grid gap-4 lg:grid-cols-3">
      {QUESTIONS.map((question) => (
        <figure key={question}>
          <figcaption className="font-semibold">{t.proposalKinds[question]}</figcaption>
          <Picture bins={bins[question]} />
          <Table
            caption={`${r.calibration} ${t.proposalKinds[question]}`}
            heads={[r.stated, r.right, r.answers]}
            rows={bins[question].map(({ from, n, stated, right }) => ({
              key: String(from),
              cells: [percent(stated), percent(right), n],
            }))}
          />
        </figure>
      ))}
    </div>
  );
}

const SIZE = 200;
const LEAST_DOT = 3;
const MOST_DOT = 9;

/** Stated confidence to the right, share of right answers upwards; the size of a dot tells how many answers it holds. */
function Picture({ bins }: { bins: Bins }) {
  const most = Math.max(1, ...bins.map(({ n }) => n));
  const radius = (n: number) => LEAST_DOT + (MOST_DOT - LEAST_DOT) * Math.sqrt(n / most);
  return (
    <svg
      viewBox={`-10 -10 ${SIZE + 20} ${SIZE + 20}`}
      className="my-2 w-full max-w-64 text-muted"
      aria-hidden="true"
    >
      <rect width={SIZE} height={SIZE} fill="none" stroke="currentColor" />
      <line x1={0} y1={SIZE} x2={SIZE} y2={0} stroke="currentColor" strokeDasharray="4 4" />
      {bins.map(({ from, n, stated, right }) => (
        <circle
          key={from}
          cx={stated * SIZE}
          cy={SIZE - right * SIZE}
          r={radius(n)}
          className="fill-action"
        />
      ))}
    </svg>
  );
}
