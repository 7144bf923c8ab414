import { departmentChoices, serviceChoices } from "@/components/catalogue/labels";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import type { Messages } from "@/lib/i18n/de";
import { fill, type Locale } from "@/lib/i18n/text";
import { CHANNELS } from "@/lib/intake/schema";
import { type MetricQuery, PERIODS } from "@/lib/metric/schema";

type Props = { t: Messages; locale: Locale; query: MetricQuery; own: readonly string[] | null };

/** What narrows the figures; a plain form, so that the address says it and it works without scripts. */
export function MetricFilters({ t, locale, query, own }: Props) {
  const m = t.metrics;
  const departments = departmentChoices(locale).filter(({ id }) => own === null || own.includes(id));
  const channels = CHANNELS.map((id) => ({ id, label: t.channels[id] }));
  const choices = [
    ["department", m.department, departments, query.department],
    ["service", m.service, serviceChoices(locale), query.service],
    ["channel", m.channel, channels, query.channel],
  ] as const;
  return (
    <form
      key={JSON.stringify(query)}
      method="get"
      action="/metrics"
      aria-label={m.filters}
      className="mb-4 flex flex-wrap items-end gap-3 rounded border border-line bg-surface p-3"
    >
      <Select id="metric-days" name="days" label={m.days} defaultValue={query.days}>
        {PERIODS.map((days) => (
          <option key={days} value={days}>
            {fill(m.period, { n: days })}
          </option>
        ))}
      </Select>
      {choices.map(([name, label, options, value]) => (
        <div key={name} className="max-w-64">
          <Select id={`metric-${name}`} name={name} label={label} defaultValue={value ?? ""}>
            <option value="">{m.all}</option>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </Select>
        </div>
      ))}
      <Button type="submit" look="primary">
        {m.apply}
      </Button>
    </form>
  );
}
