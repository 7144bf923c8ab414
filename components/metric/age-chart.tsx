import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/de";
import { fill, type Locale } from "@/lib/i18n/text";
import { cell } from "./words";

const [WIDTH, ROW] = [300, 28];
type Props = { t: Messages; locale: Locale; bands: readonly (number | null)[]; open: number | null };

/** How old the open cases are: a sentence, bars, and beside each bar its number, which is the table too. */
export function AgeChart({ t, locale, bands, open }: Props) {
  const a = t.metrics.ages;
  const names = [a.bands.young, a.bands.weeks, a.bands.months, a.bands.old];
  const old = bands.at(-1) ?? null;
  const most = Math.max(1, ...bands.map((n) => n ?? 0));
  return (
    <div>
      <p>
        {old === null
          ? a.textHidden
          : fill(a.text, { old: cell(t, locale, old), open: cell(t, locale, open) })}
      </p>
      <Table
        caption={a.title}
        heads={[a.age, a.cases, a.picture]}
        rows={bands.map((n, i) => ({
          key: names[i] ?? String(i),
          cells: [names[i], cell(t, locale, n), <BandBar key="bar" share={(n ?? 0) / most} />],
        }))}
      />
    </div>
  );
}

function BandBar({ share }: { share: number }) {
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${ROW}`}
      className="h-6 w-full min-w-24"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect y={4} width={share * WIDTH} height={ROW - 8} className="fill-action" />
    </svg>
  );
}
