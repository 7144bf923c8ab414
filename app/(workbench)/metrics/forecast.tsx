import { Suspense } from "react";
import { WeekAhead } from "@/components/forecast/week-ahead";
import { loadForecast } from "@/lib/forecast/queries";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";

/** The week ahead; comes when it is ready and holds nothing else up. */
export function Forecast() {
  return (
    <Suspense fallback={null}>
      <Loaded />
    </Suspense>
  );
}

async function Loaded() {
  const actor = await pageActor("metrics");
  const [{ t, locale }, forecast] = [await messages(), await loadForecast(actor)];
  return (
    <div className="mt-4">
      <WeekAhead t={t} locale={locale} {...forecast} />
    </div>
  );
}
