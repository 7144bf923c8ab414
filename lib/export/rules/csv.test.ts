import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordsOf } from "../../forecast/rules/records";
import type { Cell, Column } from "../schema";
import { csvOf } from "./csv";

type Row = readonly Cell[];
const columns: Column<Row>[] = ["Nummer", "Betreff", "Frist", "Eingang", "Stunden"].map((head, i) => ({
  head,
  width: 10,
  cell: (row) => row[i] ?? null,
}));
const rows: Row[] = [
  [
    { text: "A-1" },
    { text: 'Er sagte "ja";\nso' },
    { day: "2026-11-25" },
    { instant: "2026-11-25 08:30" },
    { number: 1.5 },
  ],
  [{ text: "=1+1" }, null, null, null, { number: -2 }],
];
async function* portions() {
  for (const row of rows) yield [row];
}
const text = async (format: "csv" | "rfc4180") => {
  const parts: Uint8Array[] = [];
  for await (const chunk of csvOf(columns, portions(), format)) parts.push(chunk);
  return Buffer.concat(parts).toString();
};

describe("CSV", () => {
  it("it opens in German Excel: byte order mark, semicolons, German days and numbers", async () => {
    expect(await text("csv")).toBe(
      '\uFEFFNummer;Betreff;Frist;Eingang;Stunden\r\nA-1;"Er sagte ""ja"";\nso";25.11.2026;25.11.2026 08:30;1,5\r\n\'=1+1;;;;-2\r\n',
    );
  });
  it("it follows RFC 4180 for programs: commas, no mark, ISO days", async () => {
    expect(await text("rfc4180")).toBe(
      'Nummer,Betreff,Frist,Eingang,Stunden\r\nA-1,"Er sagte ""ja"";\nso",2026-11-25,2026-11-25T08:30,1.5\r\n\'=1+1,,,,-2\r\n',
    );
  });
  it("it keeps every text in its field", async () => {
    const one: Column<string>[] = [
      { head: "a", width: 1, cell: (value) => ({ text: value }) },
      { head: "b", width: 1, cell: () => ({ text: "end" }) },
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.string().filter((value) => /^[a-z][^\0]*$/.test(value)),
        async (value) => {
          const parts: Uint8Array[] = [];
          const portion = (async function* () {
            yield [value];
          })();
          for await (const chunk of csvOf(one, portion, "csv")) parts.push(chunk);
          const [, second] = recordsOf(Buffer.concat(parts).toString());
          expect(second?.fields).toEqual([value.trim(), "end"]);
        },
      ),
    );
  });
});
