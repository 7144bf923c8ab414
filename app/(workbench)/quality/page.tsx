import type { Metadata } from "next";
import { Alert } from "@/components/ui/alert";
import { messages } from "@/lib/i18n/server";
import { fill, word } from "@/lib/i18n/text";
import { loadQuality } from "@/lib/metric/queries";
import { pageActor } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.quality.title };
}

export default async function QualityPage() {
  await pageActor("quality");
  const [{ t }, { counts, versions }] = [await messages(), await loadQuality()];
  const heads = [t.quality.kind, t.quality.accepted, t.quality.corrected, t.quality.rejected];
  return (
    <>
      <h1 className="text-2xl font-bold">{t.quality.title}</h1>
      <p className="mb-2 text-muted">{t.quality.lead}</p>
      {versions ? <p className="mb-4">{fill(t.quality.model, { version: versions.model })}</p> : null}
      {counts.length === 0 ? <Alert>{t.quality.empty}</Alert> : null}
      <table className="w-full max-w-3xl rounded border border-line bg-surface text-left">
        <caption className="sr-only">{t.quality.caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className="px-3 py-2">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((row) => (
            <tr key={row.kind} className="border-t border-line">
              <th scope="row" className="px-3 py-2 font-normal">
                {word(t.proposalKinds, row.kind)}
              </th>
              <td className="px-3 py-2">{row.accepted}</td>
              <td className="px-3 py-2">{row.corrected}</td>
              <td className="px-3 py-2">{row.rejected}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
