import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import type { CatalogueCheck, Difference } from "@/lib/catalogue/schema";
import { fill } from "@/lib/i18n/text";

type Props = { check: CatalogueCheck; busy: boolean; activate: (expected: string) => void };

/** What the check of a file found: nothing new, faults with their lines, or differences to be put in force. */
export function CatalogueCheckResult({ check, busy, activate }: Props) {
  const { t } = useWords();
  const c = t.catalogue;
  if (check.state === "same") return <Alert>{c.same}</Alert>;
  if (check.state === "broken") return <Faults faults={check.faults} count={check.count} />;
  const left = check.count - check.differences.length;
  return (
    <>
      <h2 className="text-lg font-semibold">{c.differences}</h2>
      <Differences differences={check.differences} />
      {left > 0 ? <p>{fill(c.moreChanges, { n: left })}</p> : null}
      <p className="max-w-3xl text-muted">{c.activateHint}</p>
      <Button look="primary" className="self-start" disabled={busy} onClick={() => activate(check.expected)}>
        {c.activate}
      </Button>
    </>
  );
}

/** The reasons are written for the people of a German town hall, whatever language the workbench speaks. */
function Faults({ faults, count }: Omit<Extract<CatalogueCheck, { state: "broken" }>, "state">) {
  const { t } = useWords();
  const c = t.catalogue;
  return (
    <>
      <Alert tone="danger">{c.refused}</Alert>
      <Table
        caption={c.faults}
        heads={[c.line, c.place, c.reason]}
        rows={faults.map(({ line, path, reason }) => ({
          key: `${line} ${path} ${reason}`,
          cells: [
            line,
            <code key="path" className="break-all">
              {path || "–"}
            </code>,
            <span key="reason" lang="de">
              {reason}
            </span>,
          ],
        }))}
      />
      {count > faults.length ? <p>{fill(c.moreFaults, { n: count - faults.length })}</p> : null}
    </>
  );
}

function Differences({ differences }: { differences: readonly Difference[] }) {
  const { t } = useWords();
  const c = t.catalogue;
  const words = (text: string) => (
    <span className="block max-w-80 break-words" lang="de">
      {text || "–"}
    </span>
  );
  return (
    <Table
      caption={c.differences}
      heads={[c.what, c.where, c.change, c.was, c.becomes]}
      rows={differences.map(({ list, id, change, path, was, becomes }) => ({
        key: `${list} ${id} ${path}`,
        cells: [
          <code key="id">{path ? `${id}.${path}` : id}</code>,
          c.lists[list],
          c[change],
          words(was),
          words(becomes),
        ],
      }))}
    />
  );
}
