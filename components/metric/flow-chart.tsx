import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/de";
import { dayOf } from "@/lib/i18n/format";
import { fill, type Locale } from "@/lib/i18n/text";
import type { Dashboard } from "@/lib/metric/queries";
import { cell } from "./words";

const [WIDTH, HEIGHT, FOOT] = [640, 200, 28];
/** Room for half a date beside the first and last section. */
const SIDE = 36;
type Buckets = Dashboard["buckets"];
type Props = { t: Messages; locale: Locale; buckets: Buckets; small: boolean };

/** What came in and what was closed, as a picture, a sentence and a table with the same figures. */
export function FlowChart({ t, locale, buckets, small }: Props) {
  const c = t.metrics.course;
  const date = (day: string) => dayOf(new Date(`${day}T12:00:00Z`), locale);
  const most = Math.max(0, ...buckets.map((bucket) => bucket.arrivals ?? 0));
  const peak = buckets.find((bucket) => bucket.arrivals === most);
  const text = fill(c.text, {
    n: buckets.length,
    most: cell(t, locale, most),
    mostOn: date(peak?.to ?? buckets.at(-1)?.to ?? ""),
  });
  return (
    <figure className="min-w-0">
      <figcaption>
        {text} {small ? c.hidden : ""}
      </figcaption>
      <Bars buckets={buckets} label={date} />
      <ul className="mb-2 flex flex-wrap gap-4 text-sm" aria-hidden="true">
        <Key name={c.arrivals} className="fill-action stroke-action" />
        {small ? null : <Key name={c.closed} className="fill-[url(#hatched)] stroke-text" />}
      </ul>
      <details>
        <summary className="py-1 font-medium text-action">{c.table}</summary>
        <Table
          caption={c.title}
          heads={[c.from, c.to, c.arrivals, c.closed, c.open]}
          rows={buckets.map(({ from, to, arrivals, closed, open }) => ({
            key: to,
            cells: [date(from), date(to), ...[arrivals, closed, open].map((n) => cell(t, locale, n))],
          }))}
        />
      </details>
    </figure>
  );
}

function Key({ name, className }: { name: string; className: string }) {
  return (
    <li className="flex items-center gap-2">
      <svg width="24" height="16" aria-hidden="true">
        <rect x="1" y="1" width="22" height="14" className={className} />
      </svg>
      {name}
    </li>
  );
}

/** Two bars a section: full for what came in, hatched for what was closed. A hidden cell has no bar. */
function Bars({ buckets, label }: { buckets: Buckets; label: (day: string) => string }) {
  const top = Math.max(1, ...buckets.flatMap(({ arrivals, closed }) => [arrivals ?? 0, closed ?? 0]));
  const step = WIDTH / Math.max(1, buckets.length);
  const wide = Math.min(36, step * 0.38);
  const tall = (n: number | null) => ((n ?? 0) / top) * (HEIGHT - 16);
  return (
    <svg
      viewBox={`${-SIDE} 0 ${WIDTH + 2 * SIDE} ${HEIGHT + FOOT}`}
      className="my-2 w-full max-w-3xl text-text"
      aria-hidden="true"
    >
      <pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className="fill-surface" />
        <line x1="0" y1="0" x2="0" y2="6" strokeWidth="3" className="stroke-text" />
      </pattern>
      {buckets.map(({ to, arrivals, closed }, i) => (
        <g key={to}>
          <Bar
            x={i * step + step / 2 - wide}
            wide={wide - 1}
            tall={tall(arrivals)}
            className="fill-action stroke-action"
          />
          <Bar
            x={i * step + step / 2}
            wide={wide - 1}
            tall={tall(closed)}
            className="fill-[url(#hatched)] stroke-text"
          />
        </g>
      ))}
      <line x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} stroke="currentColor" />
      {buckets.map(({ to }, i) =>
        i % Math.ceil(buckets.length / 5) === 0 ? (
          <text
            key={to}
            x={i * step + step / 2}
            y={HEIGHT + 20}
            textAnchor="middle"
            className="fill-text text-sm"
          >
            {label(to)}
          </text>
        ) : null,
      )}
    </svg>
  );
}

const Bar = ({ x, wide, tall, className }: { x: number; wide: number; tall: number; className: string }) =>
  tall > 0 ? <rect x={x} y={HEIGHT - tall} width={wide} height={tall} className={className} /> : null;
