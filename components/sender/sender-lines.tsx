"use client";
import type { ReactNode } from "react";
import { useWords } from "@/components/shell/words";
import { fill } from "@/lib/i18n/text";
import type { Sender } from "@/lib/sender/schema";

/** Who a message comes from, and what stands below it: part of what is approved. `children`: what stands between. */
export function SenderLines({ sender, children }: { sender: Sender; children?: ReactNode }) {
  const { t } = useWords();
  const { fromName: name, fromAddress: address, signature } = sender;
  return (
    <div className="text-sm break-words text-muted" data-sender>
      <p>{fill(t.senders.from, { name, address })}</p>
      {children}
      {signature ? (
        <p className="mt-1 border-l-4 border-line pl-2 whitespace-pre-line">
          <span className="sr-only">{t.senders.signature}: </span>
          {signature}
        </p>
      ) : null}
    </div>
  );
}
