"use client";
import Link from "next/link";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { unbundleCase } from "@/lib/bundle/actions";
import { fill } from "@/lib/i18n/text";

type Props = {
  caseId: string;
  version: number;
  bundle: { id: string; title: string };
  mayLeave: boolean;
};

/** The bundle a case lies in, with the way to its page and out of it. */
export function BundleLine({ caseId, version, bundle, mayLeave }: Props) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  return (
    <li className="flex flex-wrap items-baseline gap-x-2" data-link="bundle">
      <Link href={`/bundles/${bundle.id}`} className="break-words text-action underline">
        {fill(t.relation.bundle, { title: bundle.title })}
      </Link>
      {mayLeave ? (
        <Button
          small
          look="quiet"
          disabled={busy}
          data-press="unbundle"
          data-verb="bundle"
          onClick={() => run(() => unbundleCase({ caseId, version }))}
        >
          {t.relation.unbundle}
        </Button>
      ) : null}
      <Fault text={fault} />
    </li>
  );
}
