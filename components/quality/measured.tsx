import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import type { Messages } from "@/lib/i18n/de";
import { dayOf } from "@/lib/i18n/format";
import { fill, type Locale } from "@/lib/i18n/text";
import type { MeasuredSet, QualityReport } from "@/lib/quality/schema";
import { Calibration } from "./calibration";
import { Curve } from "./curve";
import { GoalTable } from "./goal-table";
import { MixUps } from "./mix-ups";

type Props = { t: Messages; locale: Locale };

/** The last measuring, set by set. */
export function Measured({ t, locale, report }: Props & { report: QualityReport | null }) {
  const r = t.report;
  if (report === null) return <Alert>{r.none}</Alert>;
  const date = dayOf(new Date(`${report.date}T12:00:00Z`), locale);
  return (
    <>
      <p className="text-muted">{fill(r.measured, { date, version: report.model.slice(0, 8) })}</p>
      {report.sets.map((set) => (
        <Letters key={set.name} t={t} locale={locale} set={set} />
      ))}
      {report.curve.length > 0 ? (
        <Card id="curve" title={r.curve}>
          <Curve t={t} locale={locale} curve={report.curve} />
        </Card>
      ) : null}
    </>
  );
}

function Letters({ t, locale, set }: Props & { set: MeasuredSet }) {
  const r = t.report;
  const { letters, concerns } = set.figures;
  return (
    <Card id={`set-${set.name}`} title={r.sets[set.name]}>
      <p className="mb-2 text-muted">{fill(r.size, { letters, concerns })}</p>
      <GoalTable t={t} locale={locale} set={set} />
      <h3 className="mt-4 text-lg font-semibold">{r.mixUps}</h3>
      <MixUps t={t} locale={locale} mixUps={set.mixUps} />
      <h3 className="mt-4 text-lg font-semibold">{r.calibration}</h3>
      <p className="mb-2 text-sm text-muted">{r.calibrationHint}</p>
      <Calibration t={t} locale={locale} bins={set.bins} />
    </Card>
  );
}
