import { Blocks } from "@/components/document/blocks";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Document } from "@/lib/document/schema";
import type { Messages } from "@/lib/i18n/de";

type Props = { t: Messages; number: string; hash: string; document: Document };

/** The access export as it would leave, with its downloads: exactly what stands here, or nothing. */
export function AccessCard({ t, number, hash, document }: Props) {
  const file = (format: string) => `/api/records/access?number=${number}&format=${format}&hash=${hash}`;
  return (
    <Card id="access" title={document.title}>
      <p className="mb-3">{t.records.previewHint}</p>
      <p className="mb-4 flex flex-wrap gap-3" data-no-print>
        <a href={file("pdf")} download className={buttonClass("primary")}>
          {t.records.asPdf}
        </a>
        <a href={file("json")} download className={buttonClass()}>
          {t.records.asJson}
        </a>
      </p>
      <p lang="de" className="mb-3 max-w-[80ch]">
        {document.lead}
      </p>
      <Blocks blocks={document.blocks} />
    </Card>
  );
}
