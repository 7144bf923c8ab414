import type { DayForecast } from "@/lib/forecast/schema";
import type { Messages } from "@/lib/i18n/de";
import { weekdayAndDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/text";

const WIDE = 60;
const HIGH = 120;
const TOP = 18;
const FOOT = 20;

/** A bar a day with the span around it. A picture only: the table beside it says the same, so readers skip it. */
export function DayBars({ t, locale, days }: { t: Messages; locale: Locale; days: readonly DayForecast[] }) {
  const most = Math.max(1, ...days.map(({ high80 }) => high80));
  const y = (count: number) => TOP + HIGH * (1 - count / most);
  return (
    <svg
      role="img"
      aria-label={t.forecast.picture}
      viewBox={`0 0 ${days.length * WIDE} ${TOP + HIGH + FOOT}`}
      className="my-3 w-full max-w-2xl text-xs"
    >
      {days.map(({ day, median, low80, high80 }, i) => {
        const middle = i * WIDE + WIDE / 2;
        return (
          <g key={day} className="fill-text stroke-text">
            <rect
              x={middle - 14}
              y={y(median)}
              width={28}
              height={TOP + HIGH - y(median)}
              className="fill-hued stroke-border"
            />
            <path
              d={`M${middle - 6} ${y(high80)}h12m-6 0V${y(low80)}m-6 0h12`}
              fill="none"
              strokeWidth={1.5}
            />
            <text x={middle} y={y(high80) - 5} textAnchor="middle" stroke="none">
              {median}
            </text>
            <text x={middle} y={TOP + HIGH + 14} textAnchor="middle" stroke="none">
              {weekdayAndDay(day, locale).split(",")[0]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
