import { SenderLines } from "@/components/sender/sender-lines";
import type { Messages } from "@/lib/i18n/de";
import { fill } from "@/lib/i18n/text";
import { RECEIPT_CAPS } from "@/lib/receipt/schema";
import type { Sender } from "@/lib/sender/schema";

type Props = { t: Messages; sender: Sender; text: { subject: string; body: string } };

/** Who gets an automatic receipt, and every word of it. */
export function ReceiptPreview({ t, sender, text }: Props) {
  const { addressADay, domainAnHour, allAnHour } = RECEIPT_CAPS;
  const caps = { address: addressADay, domain: domainAnHour, all: allAnHour };
  return (
    <>
      <h2 className="text-lg font-semibold">{t.receipts.when}</h2>
      <ul className="mb-4 max-w-prose list-disc pl-6">
        {Object.values(t.receipts.rules).map((rule) => (
          <li key={rule}>{fill(rule, caps)}</li>
        ))}
      </ul>
      <section
        aria-labelledby="receipt-preview"
        className="max-w-xl rounded border border-line bg-surface p-4 break-words"
      >
        <h2 id="receipt-preview" className="mb-2 text-lg font-semibold">
          {t.receipts.preview}
        </h2>
        <SenderLines sender={sender}>
          <div lang="de" className="my-2 text-base text-text">
            <p className="mb-2 font-medium">{fill(t.receipts.subject, { subject: text.subject })}</p>
            <p className="whitespace-pre-line">{text.body}</p>
          </div>
        </SenderLines>
      </section>
    </>
  );
}
