import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/de";
import { dateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/text";
import type { LoadedRecords } from "@/lib/retention/queries";

type Props = { t: Messages; locale: Locale; certificates: LoadedRecords["certificates"] };

/** Certificates of deletion runs: when, why, how much, and the hash that stands in the record. */
export function CertificateList({ t, locale, certificates }: Props) {
  const r = t.records;
  if (certificates.length === 0) return <p>{r.noCertificates}</p>;
  const rows = certificates.map(({ id, at, cause, cases, hash, certificate, userName }) => ({
    key: id,
    cells: [
      dateTime(at, locale),
      r.causes[cause],
      userName ?? "–",
      cases,
      <details key="what">
        <summary>{r.numbers}</summary>
        <p className="break-words">{certificate.cases.map(({ number }) => number).join(", ")}</p>
      </details>,
      <code key="hash" className="text-sm break-all">
        {hash}
      </code>,
    ],
  }));
  return (
    <Table caption={r.certificates} heads={[r.at, r.cause, r.by, r.cases, r.numbers, r.hash]} rows={rows} />
  );
}
