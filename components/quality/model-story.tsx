import { departmentLabel } from "@/components/catalogue/labels";
import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/de";
import { dateTime, dayOf, decimal } from "@/lib/i18n/format";
import { fill, type Locale, word } from "@/lib/i18n/text";
import type { LoadedQuality } from "@/lib/quality/queries";

type Props = { t: Messages; locale: Locale; model: LoadedQuality["model"]; runs: LoadedQuality["runs"] };

/** Which model prepares, what it learnt from, and how the runs of learning ended. */
export function ModelStory({ t, locale, model, runs }: Props) {
  const l = t.learning;
  const percent = (share: number) => decimal(100 * share, locale, 1);
  const office = (name: string) =>
    departmentLabel(name.replace("office:", ""), locale) || word(t.report.figures, name);
  return (
    <>
      {model ? (
        <p className="mb-2">
          <strong>
            {fill(l.inForce, { version: model.version.slice(0, 8), date: dayOf(model.since, locale) })}
          </strong>{" "}
          {model.origin === "shipped"
            ? l.shipped
            : fill(l.fromDecisions, { letters: model.letters, decided: model.decided })}{" "}
          {model.figures
            ? fill(l.figures, {
                kind: percent(model.figures.kind),
                service: percent(model.figures.service),
                department: percent(model.figures.department),
                coverage: percent(model.figures.coverage),
              })
            : null}
        </p>
      ) : null}
      {runs.length === 0 ? (
        <p>{l.noRuns}</p>
      ) : (
        <Table
          caption={l.runs}
          heads={[l.started, l.origin, l.outcome, l.worse]}
          rows={runs.map(({ id, startedAt, origin, state, worse }) => ({
            key: id,
            cells: [
              dateTime(startedAt, locale),
              l.origins[origin],
              l.states[state],
              worse.map(office).join(", ") || "–",
            ],
          }))}
        />
      )}
    </>
  );
}
