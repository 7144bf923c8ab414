import { SealedList, type SealedRow } from "@/components/queue/sealed-list";
import { Alert } from "@/components/ui/alert";
import type { Messages } from "@/lib/i18n/de";
import type { Locale } from "@/lib/i18n/text";

/** In place of a case that is closed to the front desk: whom to refer a caller to, and nothing of the citizen. */
export function SealedCase({ t, locale, row }: { t: Messages; locale: Locale; row: SealedRow }) {
  return (
    <>
      <h1 className="mb-3 text-2xl font-bold">{row.number}</h1>
      <Alert tone="info">{t.rights.sealedOne}</Alert>
      <SealedList t={t} locale={locale} rows={[row]} />
    </>
  );
}
