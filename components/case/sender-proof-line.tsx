import { Badge, type Tone } from "@/components/ui/badge";
import type { Messages } from "@/lib/i18n/de";
import { fill } from "@/lib/i18n/text";
import type { SenderProof } from "@/lib/message/schema";

const TONES: Record<SenderProof["verdict"], Tone> = {
  confirmed: "success",
  refuted: "danger",
  unproven: "warning",
};

/** What the town's own mail server found out about the sender, in words; nothing where it said nothing. */
export function SenderProofLine({ t, proof }: { t: Messages; proof: SenderProof | null }) {
  if (proof === null) return null;
  const { results } = t.sender;
  const words = { spf: results[proof.spf], dkim: results[proof.dkim], dmarc: results[proof.dmarc] };
  return (
    <p className="text-sm break-words text-muted" data-proof={proof.verdict}>
      <Badge tone={TONES[proof.verdict]}>{t.sender.verdicts[proof.verdict]}</Badge>{" "}
      {fill(t.sender.tests, words)}
    </p>
  );
}
