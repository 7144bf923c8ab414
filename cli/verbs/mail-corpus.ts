import { figuresOf } from "../corpus/figures";
import { callersPath } from "../settings";

/** `mail-corpus DIR [--json]`: parses every mail below a folder and compares with the golds that lie beside them. */
export async function mailCorpus(args: readonly string[]): Promise<number> {
  const folder = args.find((arg) => !arg.startsWith("--"));
  if (folder === undefined) {
    console.error("npm run klarfall -- mail-corpus ORDNER [--json]");
    return 2;
  }
  const figures = figuresOf(callersPath(folder));
  console.log(args.includes("--json") ? JSON.stringify(figures, null, 2) : summary(figures));
  return 0;
}

function summary(figures: ReturnType<typeof figuresOf>): string {
  const { zammad, stalwart, mime4j, eml, bounces, absences, quotes } = figures;
  const of = ({ right, of: all }: { right: number; of: number }) => `${right}/${all}`;
  return [
    `Zammad (${zammad.mails}): Absender ${of(zammad.sender)}, Betreff ${of(zammad.subject)}, Dateien ${of(zammad.attachments)}, Text ${of(zammad.text)}`,
    `Stalwart (${stalwart.mails}): Betreff ${of(stalwart.subject)}, Adressen ${of(stalwart.addresses)}, Text ${of(stalwart.text)}, Dateinamen ${of(stalwart.attachments)}`,
    `mime4j (${mime4j.mails}): Abstürze ${mime4j.crashes.length}, Betreff ${of(mime4j.subject)}, Absender ${of(mime4j.sender)}`,
    `*.eml (${eml.mails}): Abstürze ${eml.crashes.length}, Betreff ${of(eml.subject)}, Absender ${of(eml.sender)}`,
    `Unzustellbares: erkannt ${of(bounces.recall)}, fälschlich ${bounces.falseAlarms.count}/${bounces.falseAlarms.of}`,
    `Abwesenheit: erkannt ${of(absences.outOfOffice)}, fälschlich ${absences.takenForOne}/${absences.ofOthers}`,
    `Zitate genau: ${of(quotes.exact)} von ${quotes.rows}`,
  ].join("\n");
}
