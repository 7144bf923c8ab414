import { Blocks } from "@/components/document/blocks";
import { buttonClass } from "@/components/ui/button";
import type { Document } from "@/lib/document/schema";
import type { Messages } from "@/lib/i18n/de";
import type { ProcessingDocument } from "@/lib/processing/schema";

type Props = { t: Messages; which: ProcessingDocument; document: Document };

/** A document of data protection with its download; German, as it is filed. */
export function ProcessingPage({ t, which, document }: Props) {
  return (
    <>
      <h1 lang="de" className="text-2xl font-bold">
        {document.title}
      </h1>
      <p className="my-2 text-muted">{t.records.documentHint}</p>
      <p className="my-3" data-no-print>
        <a href={`/api/records/documents?document=${which}`} download className={buttonClass()}>
          {t.records.asPdf}
        </a>
      </p>
      <p lang="de" className="mb-3 max-w-[80ch]">
        {document.lead}
      </p>
      <Blocks blocks={document.blocks} />
    </>
  );
}
