import Link from "next/link";
import { fieldLabel } from "@/components/catalogue/labels";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import type { Messages } from "@/lib/i18n/de";
import { decimal } from "@/lib/i18n/format";
import { fill, type Locale } from "@/lib/i18n/text";
import type { Dashboard as Known } from "@/lib/metric/queries";
import { metricAddress } from "@/lib/metric/rules";
import type { Advice } from "@/lib/metric/rules/advice";
import { shown } from "@/lib/metric/rules/disclosure";
import { type FigureKey, figureAt } from "@/lib/metric/rules/figures";
import { type MetricQuery, SMALLEST_CELL } from "@/lib/metric/schema";
import { AgeChart } from "./age-chart";
import { AllFigures } from "./all-figures";
import { FlowChart } from "./flow-chart";
import { GroupTable } from "./group-table";
import { StandingTiles } from "./standing-tiles";
import { FigureTile } from "./tile";
import { cell, inUnit, percent } from "./words";

type Props = { t: Messages; locale: Locale; query: MetricQuery; known: Known };

/** The few numbers that say how work flows, in the order of the questions a head asks. */
const HEADLINES: readonly FigureKey[] = [
  "arrivals",
  "closed",
  "leadMedian",
  "answerMedian",
  "onTime",
  "followUpShare",
];

/** How work flows: a sentence, what is waiting, what to do, what changed, and behind it every figure. */
export function Dashboard({ t, locale, query, known }: Props) {
  const m = t.metrics;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-lg font-semibold">{summary(t, locale, query, known)}</p>
      {known.small ? <Alert tone="neutral">{m.smallTeam}</Alert> : null}
      <div className="grid gap-4 *:min-w-0 lg:grid-cols-[2fr_1fr]">
        <StandingTiles t={t} locale={locale} query={query} known={known} />
        <Card id="todo" title={m.todo}>
          <ul className="flex list-disc flex-col gap-2 pl-5">
            {known.advice.map((advice) => (
              <li key={advice.code}>
                <AdviceLine t={t} locale={locale} query={query} advice={advice} />
              </li>
            ))}
          </ul>
        </Card>
      </div>
      <Card id="period" title={fill(m.period, { n: query.days })}>
        <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {HEADLINES.map((key) => {
            const figure = figureAt(known.figures, key);
            const href = figure.list === null ? null : metricAddress(query, {}, figure.list);
            return <FigureTile key={key} t={t} locale={locale} figure={figure} href={href} />;
          })}
        </ul>
      </Card>
      <div className="grid gap-4 *:min-w-0 lg:grid-cols-[2fr_1fr]">
        <Card id="course" title={m.course.title}>
          <FlowChart t={t} locale={locale} buckets={known.buckets} small={known.small} />
        </Card>
        <Card id="ages" title={m.ages.title}>
          <AgeChart t={t} locale={locale} bands={known.bands} open={shown(known.standing.open)} />
        </Card>
      </div>
      <GroupTable t={t} locale={locale} query={query} groups={known.groups} />
      <AllFigures t={t} locale={locale} query={query} figures={known.figures} />
    </div>
  );
}

function AdviceLine({ t, locale, query, advice }: Omit<Props, "known"> & { advice: Advice }) {
  const { code, n, field, list } = advice;
  const number =
    code === "misassigned" || code === "followUps" ? percent(n, locale) : cell(t, locale, shown(n));
  const text = fill(t.metrics.advice[code], {
    n: number,
    field: field === null ? "" : fieldLabel(field, locale),
  });
  if (list === null) return text;
  return (
    <Link href={metricAddress(query, {}, list)} className="text-action underline underline-offset-2">
      {text}
    </Link>
  );
}

function summary(t: Messages, locale: Locale, { days }: MetricQuery, known: Known): string {
  const s = t.metrics.summary;
  const [arrivals, closed] = [
    figureAt(known.figures, "arrivals").value,
    figureAt(known.figures, "closed").value,
  ];
  const numbers = { days, arrivals: cell(t, locale, arrivals), closed: cell(t, locale, closed) };
  if (known.small) return fill(s.arrivalsOnly, numbers);
  const { change } = known;
  const n = decimal(Math.abs(change ?? 0), locale, 0);
  const steady = change === null || Math.abs(change) < SMALLEST_CELL;
  const trend = steady ? s.steady : fill(change > 0 ? s.growing : s.shrinking, { n });
  const reach = figureAt(known.figures, "reach").value;
  const weeks = reach === null ? [] : [fill(s.reach, { weeks: inUnit(t, locale, "weeks", reach) })];
  return [fill(s.flow, numbers), trend, ...weeks].join(" ");
}
