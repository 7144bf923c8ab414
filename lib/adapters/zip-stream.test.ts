import { inflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { workbookOf } from "../export/rules/sheet";
import type { Cell, Column } from "../export/schema";
import { zipStream } from "./zip-stream";

const columns: Column<readonly Cell[]>[] = ["Betreff", "Frist", "Eingang", "Zahl"].map((head, i) => ({
  head,
  width: 12,
  cell: (row) => row[i] ?? null,
}));

/** The files of an archive by its directory, with their checksums left to `unzip`. */
function filesOf(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    const [packed, nameLength, offset] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt32LE(at + 42),
    ];
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const from = offset + 30 + nameLength;
    files.set(name, inflateRawSync(zip.subarray(from, from + packed)).toString());
    at += 46 + nameLength;
  }
  return files;
}

async function archive(portions: AsyncIterable<readonly (readonly Cell[])[]>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of zipStream(workbookOf("Vorgänge", columns, portions))) parts.push(chunk);
  return Buffer.concat(parts);
}

it("writes a workbook whose cells have types and in which no text is a formula", async () => {
  const zip = await archive(
    (async function* () {
      yield [
        [
          { text: '=HYPERLINK("x") & <b>\u0001\ud800' },
          { day: "2026-11-25" },
          { instant: "2026-11-25 18:00" },
          { number: 3 },
        ],
      ];
      yield [[null, { day: "1900-03-01" }, null, { number: 1.5 }]];
    })(),
  );
  const files = filesOf(zip);
  expect([...files.keys()]).toContain("[Content_Types].xml");
  const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).toContain(
    '<row><c t="inlineStr" s="4"><is><t xml:space="preserve">=HYPERLINK(&#34;x&#34;) &#38; &#60;b&#62;\ufffd</t></is></c><c s="2"><v>46351</v></c><c s="3"><v>46351.75</v></c><c><v>3</v></c></row>',
  );
  expect(sheet).toContain('<c/><c s="2"><v>61</v></c><c/><c><v>1.5</v></c>');
  expect(sheet).not.toContain("<f");
});

it("stops fetching rows when nobody reads any more, and passes on what went wrong", async () => {
  let [fetched, closed] = [0, false];
  const endless = async function* () {
    try {
      for (;;) {
        fetched += 1;
        yield Array.from({ length: 500 }, (_, i) => [{ text: `${fetched} ${i} ${Math.random()}` }]);
      }
    } finally {
      closed = true;
    }
  };
  const chunks = zipStream(workbookOf("x", columns, endless()));
  for (let i = 0; i < 30; i++) await chunks.next();
  const before = fetched;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(fetched).toBeLessThan(before + 40);
  await chunks.return(undefined);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(closed).toBe(true);

  const broken = async function* () {
    yield [[{ text: "x" }]];
    throw new Error("cut off");
  };
  await expect(archive(broken())).rejects.toThrow("cut off");

  const tooMany = async function* () {
    yield Array.from({ length: 1_048_576 }, () => []);
  };
  await expect(archive(tooMany())).rejects.toThrow("more rows than a spreadsheet has");
});
