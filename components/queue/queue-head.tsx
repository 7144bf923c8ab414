import { departmentChoices, kindLabel } from "@/components/catalogue/labels";
import { queueText } from "@/lib/case/rules/queue-address";
import type { View } from "@/lib/case/schema";
import type { QueueQuery } from "@/lib/case/schema/queue";
import type { Messages } from "@/lib/i18n/de";
import type { Locale } from "@/lib/i18n/text";
import { CHANNELS, KINDS, URGENCIES } from "@/lib/intake/schema";
import { FilterChips } from "./filter-chips";
import { FilterForm } from "./filter-form";
import { SavedViews } from "./saved-views";
import { CAP, ViewTabs } from "./view-tabs";

type Props = {
  t: Messages;
  locale: Locale;
  query: QueueQuery & { view: View };
  queue: {
    counts: readonly { view: View; count: number }[];
    newCount: number | null;
    saved: readonly { id: string; departmentId: string | null; name: string; query: string }[];
    led: readonly string[] | null;
  };
};

/** What stands above the queue: its views with their counts, filters, what is set, and the kept views. */
export function QueueHead({ t, locale, query, queue }: Props) {
  return (
    <>
      <ViewTabs t={t} counts={queue.counts} current={query.view} />
      <div className="flex flex-wrap items-start gap-x-3">
        <FilterForm
          query={query}
          choices={{
            kind: KINDS.map((id) => ({ id, label: kindLabel(id, locale) })),
            department: departmentChoices(locale),
            channel: CHANNELS.map((id) => ({ id, label: t.channels[id] })),
            urgency: URGENCIES.map((id) => ({ id, label: t.urgencies[id] })),
          }}
        />
        <SavedViews
          saved={queue.saved}
          current={queueText(query)}
          departments={departmentChoices(locale)
            .map((choice) => ({ ...choice, led: queue.led === null || queue.led.includes(choice.id) }))
            .filter(({ id, led }) => led || queue.saved.some((view) => view.departmentId === id))}
        />
      </div>
      <FilterChips t={t} locale={locale} query={query} newCount={queue.newCount} cap={CAP} />
    </>
  );
}
