import Link from "next/link";
import type { Messages } from "@/lib/i18n/de";
import { fill, type Locale } from "@/lib/i18n/text";
import type { Figure } from "@/lib/metric/rules/figures";
import { inUnit, points } from "./words";

type TileProps = { name: string; value: string; hint?: string | null; href: string | null; label: string };

/** One number with its name; where cases stand behind it, the number opens them. */
export function Tile({ name, value, hint, href, label }: TileProps) {
  return (
    <li className="rounded border border-line bg-surface p-3" data-tile={name}>
      <p className="text-sm text-muted">{name}</p>
      <p className="text-2xl font-bold tabular-nums">
        {href === null ? (
          value
        ) : (
          <Link
            href={href}
            aria-label={`${value}. ${label}`}
            className="text-action underline underline-offset-4"
          >
            {value}
          </Link>
        )}
      </p>
      {hint ? <p className="text-sm">{hint}</p> : null}
    </li>
  );
}

type FigureTileProps = { t: Messages; locale: Locale; figure: Figure; href: string | null };

/** A figure of the period with its change; the word says whether that is good, no colour does. */
export function FigureTile({ t, locale, figure, href }: FigureTileProps) {
  const m = t.metrics;
  const name = m.figures[figure.key];
  const value = figure.value === null ? hiddenText(m, figure) : inUnit(t, locale, figure.unit, figure.value);
  const label = fill(m.tiles.toList, { name });
  return <Tile name={name} value={value} hint={changeText(t, locale, figure)} href={href} label={label} />;
}

const hiddenText = (m: Messages["metrics"], { closed, unit }: Figure): string =>
  closed ? m.groups.team : unit === "cases" ? m.suppressed : m.few;

function changeText(t: Messages, locale: Locale, { unit, value, before, good }: Figure): string | null {
  if (value === null || before === null) return null;
  const m = t.metrics;
  if (value === before) return m.same;
  const judged = good === null ? "" : good ? ` ${m.better}` : ` ${m.worse}`;
  const change = Math.abs(value - before);
  const difference = unit === "share" ? points(t, locale, change) : inUnit(t, locale, unit, change);
  const sign = value > before ? "+" : "−";
  return fill(m.change, {
    change: `${sign}${difference}${judged}`,
    before: inUnit(t, locale, unit, before),
  });
}
