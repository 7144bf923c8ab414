import { parseArgs } from "node:util";
import { closePools } from "@/db/client";
import { keptHeads } from "@/lib/adapters/audit-anchor";
import type { Break, Check } from "@/lib/audit/schema";
import { anchorFolder, verifyRecord } from "@/worker/audit";
import { takeRunningSettings } from "../settings";

const USAGE = "npm run klarfall -- verify [--head POSITION:HASH] [--json] | verify --show-head";
const options = {
  head: { type: "string" },
  json: { type: "boolean" },
  "show-head": { type: "boolean" },
} as const;

const BREAK_TEXTS: Record<Break, string> = {
  changed: "geändert: Der Eintrag an dieser Stelle der Kette ist nicht mehr der, der dort stand.",
  missing: "fehlt: An dieser Stelle der Kette fehlt ein Eintrag.",
  inserted: "eingefügt: Der Eintrag ist nicht auf dem vorgesehenen Weg entstanden.",
  reordered: "vertauscht: An dieser Stelle steht ein anderer Eintrag der Kette.",
  truncated: "abgeschnitten: Ab dieser Stelle fehlt das Ende, das außerhalb der Datenbank bezeugt ist.",
  rewritten: "neu geschrieben: Die Kette widerspricht hier dem außerhalb bezeugten Stand.",
  altered: "Verlauf verändert: Dieser Eintrag im Verlauf eines Vorgangs wurde nachträglich verändert.",
  lost: "Verlauf unvollständig: Dieser Eintrag im Verlauf eines Vorgangs ist verschwunden.",
  unrecorded: "nicht protokolliert: Dieser Eintrag im Verlauf entstand am Protokoll vorbei.",
  unguarded: "ungeschützt: Dieser Wächter der Datenbank fehlt oder ist abgeschaltet.",
};

/** `verify`: checks the audit record; 0 when it is whole, 1 when it is not, 2 for a wrong call. `--head` is the operator's own copy. */
export async function verify(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const given = values.head === undefined ? [] : [headOf(values.head)];
  if (given.includes(null)) {
    console.error(USAGE);
    return 2;
  }
  takeRunningSettings();
  if (values["show-head"]) return showHead();
  try {
    const check = await verifyRecord(
      anchorFolder(),
      given.flatMap((head) => head ?? []),
    );
    console.log(values.json ? JSON.stringify(check, null, 2) : textOf(check));
    return check.count === 0 ? 0 : 1;
  } finally {
    await closePools();
  }
}

function headOf(text: string): { position: number; hash: string } | null {
  const [, position, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  return position && hash ? { position: Number(position), hash } : null;
}

/** What an operator writes down elsewhere and later gives back with `--head`. */
function showHead(): number {
  const head = keptHeads(anchorFolder()).at(-1);
  console.log(head ? `${head.position}:${head.hash}` : "Es ist noch kein Stand der Kette bezeugt.");
  return head ? 0 : 1;
}

function textOf(check: Check): string {
  const head = `Stand ${check.head.position}:${check.head.hash}`;
  if (check.count === 0) return `Das Protokoll ist unversehrt: ${check.entries} Einträge.\n${head}`;
  const lines = check.findings.map(({ what, place }) => `  ${place}  ${BREAK_TEXTS[what]}`);
  const more = check.count > lines.length ? [`  … und ${check.count - lines.length} weitere`] : [];
  return [`Das Protokoll ist NICHT unversehrt: ${check.count} Befunde.`, ...lines, ...more, head].join("\n");
}
