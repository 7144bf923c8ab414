import { type Item, STATES, type Standard, type State } from "./items";
import type { Listed } from "./lists";

const WORDS: Record<State, string> = {
  met: "met",
  partly: "partly met",
  open: "not met",
  operator: "the operator's",
  none: "not applicable",
};

/** The page of a standard, part by part: what is asked, how it stands, what serves it, which test proves it. */
export function pageOf(standard: Standard, items: readonly Item[]): string {
  const byId = new Map(items.map((item) => [item.id, item]));
  const list = standard.list();
  const parts = [...new Set(list.map(({ part }) => part))];
  const tables = parts.map((part) => {
    const rows = list
      .filter((listed) => listed.part === part)
      .map((listed) => row(listed, byId.get(listed.id)));
    return [
      `## ${part}`,
      "",
      "| id | weight | asked | stands | served and proven by |",
      "| --- | --- | --- | --- | --- |",
      ...rows,
      "",
    ];
  });
  const head = [
    `# ${standard.title}`,
    "",
    `Made from \`${standard.name}.jsonl\` by \`npm run security-pages\`; how to read it stands in [README.md](README.md). The words`,
    "under *asked* are our own and shorter than the standard's: its text counts.",
    "",
  ];
  return `${[...head, ...tables.flat()].join("\n").trimEnd()}\n`;
}

function row({ id, weight }: Listed, item: Item | undefined): string {
  if (item === undefined) return `| ${id} | ${weight} | | | |`;
  const files = item.files.map(
    (file) => `[\`${file}\`](../../${file.split("/").map(encodeURIComponent).join("/")})`,
  );
  const tests = item.tests.map(([file, title]) => `*${title.replaceAll("*", "\\*")}* (\`${file}\`)`);
  const cells = [item.say, files.join(", "), tests.length > 0 ? `Proof: ${tests.join("; ")}` : ""];
  const served = cells.filter((cell) => cell !== "").join("<br>");
  return `| ${id} | ${weight} | ${clean(item.ask)} | ${WORDS[item.state]} | ${clean(served)} |`;
}

const clean = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** How many requirements of each weight stand how, as a table for the README. */
export function countsOf(standards: readonly (readonly [Standard, readonly Item[]])[]): string {
  const rows = standards.flatMap(([standard, items]) => {
    const weightOf = new Map(standard.list().map(({ id, weight }) => [id, weight]));
    return [...new Set(weightOf.values())].sort().map((weight) => {
      const those = items.filter(({ id }) => weightOf.get(id) === weight);
      const counts = STATES.map((state) => those.filter((item) => item.state === state).length);
      return `| ${standard.name === "asvs" ? "ASVS level" : "Grundschutz"} ${weight} | ${those.length} | ${counts.join(" | ")} |`;
    });
  });
  const head = `| | all | ${STATES.map((state) => WORDS[state]).join(" | ")} |`;
  return [head, `| --- |${" --- |".repeat(STATES.length + 1)}`, ...rows].join("\n");
}

const MARKS = /(<!-- counts -->\n)[\s\S]*?(<!-- \/counts -->)/;

/** The README with the table of counts between its marks. */
export const withCounts = (readme: string, counts: string): string =>
  readme.replace(MARKS, (_all, begin: string, end: string) => `${begin}${counts}\n${end}`);
