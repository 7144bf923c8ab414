import { kindLabel, serviceLabel } from "@/components/catalogue/labels";
import type { LoadedCase } from "@/lib/case/queries";
import type { Messages } from "@/lib/i18n/de";
import type { Locale } from "@/lib/i18n/text";
import { KINDS } from "@/lib/intake/schema";
import { NEW_MATTER } from "@/lib/proposal/rules";
import { type ConcernView, SplitForm } from "./split-form";

type Props = { t: Messages; locale: Locale; loaded: LoadedCase };

/** The open proposal to split, with each concern as the pipeline sorted it; nothing where there is none. */
export function SplitSection({ t, locale, loaded }: Props) {
  const found = loaded.proposals.find(
    ({ proposal }) => proposal.kind === "split" && proposal.state === "open",
  );
  if (!found || loaded.concerns.length < 2) return null;
  const { caseFile, verbs } = loaded;
  const { id, version } = found.proposal;
  return (
    <SplitForm
      key={id}
      caseId={caseFile.id}
      version={caseFile.version}
      number={caseFile.number}
      proposal={{ id, version }}
      concerns={concernViews({ t, locale, loaded })}
      mayDecide={verbs.includes("split")}
      fromAnswer={found.proposal.key === NEW_MATTER}
    />
  );
}

/** So much of a concern is enough to know it again; the whole stands on the left. */
const QUOTE = 160;

function concernViews({ t, locale, loaded }: Props): ConcernView[] {
  const bodies = new Map(loaded.messages.map(({ message }) => [message.id, message.body]));
  return loaded.concerns.map((concern) => {
    const own = loaded.proposals.map(({ proposal }) => proposal).filter((p) => p.concernId === concern.id);
    const value = (kind: string) => own.find((p) => p.kind === kind)?.payload.value;
    const [kind, service] = [value("kind"), value("service")];
    const what = typeof service === "string" ? serviceLabel(service, locale) : t.decide.noService;
    const text = bodies.get(concern.messageId)?.slice(concern.start, concern.end).trim() ?? "";
    const quote = text.length > QUOTE ? `${text.slice(0, QUOTE)} …` : text;
    return {
      id: concern.id,
      title: `${kindLabel(KINDS.find((k) => k === kind) ?? null, locale)} · ${what}`,
      quote,
    };
  });
}
