import Link from "next/link";
import { serviceLabel } from "@/components/catalogue/labels";
import { Card } from "@/components/ui/card";
import type { LoadedCase } from "@/lib/case/queries";
import type { Messages } from "@/lib/i18n/de";
import { fill, type Locale } from "@/lib/i18n/text";
import { BundleLine } from "./bundle-line";
import { LinkLine } from "./link-line";
import { ProposedRelation } from "./proposed-relation";
import { SameThing } from "./same-thing";

type Props = { t: Messages; locale: Locale; loaded: LoadedCase };

/** The other cases this one has to do with: what is proposed, what holds. Nothing where there is none. */
export function RelationSection({ t, locale, loaded }: Props) {
  const { caseFile, verbs, bundle } = loaded;
  const { links, proposed } = loaded.relations;
  const ref = { caseId: caseFile.id, version: caseFile.version };
  return (
    <>
      {proposed.map((proposal) => (
        <ProposedRelation
          key={proposal.id}
          {...ref}
          proposal={proposal}
          may={{
            link: verbs.includes("link"),
            merge: verbs.includes("merge"),
            reject: verbs.includes("decide"),
          }}
        />
      ))}
      {loaded.sameThing.map((proposal) => (
        <SameThing
          key={proposal.id}
          {...ref}
          proposal={proposal}
          service={serviceLabel(proposal.service, locale)}
          may={{ bundle: verbs.includes("bundle") && bundle === null, reject: verbs.includes("decide") }}
        />
      ))}
      {links.length > 0 || bundle !== null ? (
        <Card id="relations" title={t.relation.title}>
          <ul className="flex flex-col gap-2">
            {bundle ? <BundleLine {...ref} bundle={bundle} mayLeave={verbs.includes("bundle")} /> : null}
            {links.map((link) => (
              <li key={link.id} className="flex flex-wrap items-baseline gap-x-2" data-link={link.kind}>
                {link.number ? (
                  <Link href={`/cases/${link.number}`} className="text-action underline">
                    {link.number}
                  </Link>
                ) : (
                  <span>{t.relation.elsewhere}</span>
                )}
                <span className="break-words">{link.subject}</span>
                <span className="text-sm text-muted">{how(link, t)}</span>
                {verbs.includes("link") && (link.kind === "related" || link.kind === "duplicate") ? (
                  <LinkLine
                    {...ref}
                    linkId={link.id}
                    label={fill(t.relation.unlinkLabel, { number: link.number ?? t.relation.elsewhere })}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  );
}

/** What the other case is to this one; `later` tells that this one is the later of the two. */
function how({ kind, later }: LoadedCase["relations"]["links"][number], t: Messages): string {
  const words = {
    split: [t.relation.laterSplit, t.relation.earlierSplit],
    duplicate: [t.relation.laterDuplicate, t.relation.earlierDuplicate],
    merged: [t.relation.laterMerged, t.relation.earlierMerged],
    related: [t.relation.laterRelated, t.relation.earlierRelated],
  } as const;
  return words[kind][later ? 1 : 0];
}
