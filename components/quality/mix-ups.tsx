import { departmentLabel, kindLabel, serviceLabel } from "@/components/catalogue/labels";
import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/de";
import { fill, type Locale } from "@/lib/i18n/text";
import { KINDS } from "@/lib/intake/schema";
import type { MeasuredSet } from "@/lib/quality/schema";

const QUESTIONS = ["kind", "service", "department"] as const;

/** What is taken for something else most often, question by question. */
export function MixUps({
  t,
  locale,
  mixUps,
}: {
  t: Messages;
  locale: Locale;
  mixUps: MeasuredSet["mixUps"];
}) {
  const r = t.report;
  const name = (question: (typeof QUESTIONS)[number], id: string) => {
    if (id === "") return r.nothing;
    if (question === "kind") return kindLabel(KINDS.find((kind) => kind === id) ?? null, locale);
    return (question === "service" ? serviceLabel(id, locale) : departmentLabel(id, locale)) || id;
  };
  return (
    <div className="grid gap-4 lg:grid-cols-3">
      {QUESTIONS.map((question) => (
        <div key={question}>
          <h4 className="font-semibold">{t.proposalKinds[question]}</h4>
          <Table
            caption={fill(r.mixUpsOf, { what: t.proposalKinds[question] })}
            heads={[r.gold, r.said, r.times]}
            rows={mixUps[question].map(({ gold, said, n }) => ({
              key: `${gold} ${said}`,
              cells: [name(question, gold), name(question, said), n],
            }))}
          />
        </div>
      ))}
    </div>
  );
}
