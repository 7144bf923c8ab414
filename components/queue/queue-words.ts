import { departmentLabel, kindLabel } from "@/components/catalogue/labels";
import type { Filter, QueueQuery } from "@/lib/case/schema/queue";
import type { Messages } from "@/lib/i18n/de";
import { type Locale, word } from "@/lib/i18n/text";

/** What a set filter says, as its chip shows it. */
export function filterWords(t: Messages, locale: Locale, query: QueueQuery, filter: Filter): string {
  const value = {
    kind: kindLabel(query.kind ?? null, locale),
    department: departmentLabel(query.department ?? null, locale) || query.department,
    channel: word(t.channels, query.channel),
    urgency: word(t.urgencies, query.urgency),
  };
  if (filter === "new" || filter === "unsure" || filter === "incomplete" || filter === "unclaimed")
    return t.filters.switches[filter];
  return `${t.filters.fields[filter]}: ${value[filter] ?? ""}`;
}
