import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { infoLines, mm, PAGE, spelledDate } from "./din5008";
import { type Letter, letterPdf } from "./letter";

const letter: Letter = {
  ...{ postal: "Frau\nEva Ast\nLindenstraße 4\n49991 Altenbrück", subject: "Rückfrage [2026-000123]" },
  body: "Guten Tag Frau Ast,\n\nwo steht die Laterne?\n\nMit freundlichen Grüßen\nStadt Altenbrück",
  ...{ fromName: "Stadt Altenbrück", fromAddress: "buero@altenbrueck.example", signature: "Zimmer 12" },
  ...{ number: "2026-000123", language: "de", zip: "49991", town: "Altenbrück", phone: "05999 555-0" },
  date: new Date("2026-03-01T23:30:00Z"),
  files: [],
};
const pages = (pdf: string) => pdf.match(/\/Type \/Page\b/g)?.length;
const read = async (over: Partial<Letter> = {}) =>
  Buffer.from(await letterPdf({ ...letter, ...over })).toString("latin1");

describe("a letter", () => {
  it("it is a tagged PDF/UA with language, title and its own letters", async () => {
    const pdf = await read();
    for (const mark of ["%PDF-1.7", "<pdfuaid:part>1", "/Lang (de)", "/Marked true", "/S /H1", "/FontFile2"])
      expect(pdf).toContain(mark);
    expect(pdf).toContain("/DisplayDocTitle true");
    expect(pages(pdf)).toBe(1);
  });
  it("it goes on over as many pages as it needs, and grows no page by its marks", async () => {
    expect(pages(await read({ body: "Ein längerer Absatz.\n\n".repeat(60) }))).toBe(3);
  });
  it("it lists what is enclosed below everything, as a list that is read out as one", async () => {
    const words = async (files: readonly string[]) => {
      const bytes = await letterPdf({ ...letter, files });
      return (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text;
    };
    expect(await words([])).not.toContain("Anlage");
    expect(await words(["Merkblatt Größe.pdf"])).toMatch(/Zimmer 12\s+Anlage\s+Merkblatt Größe\.pdf/);
    expect(await words(["a.pdf", "b.pdf"])).toMatch(/Anlagen\s+a\.pdf\s+b\.pdf/);
    const pdf = await read({ files: ["a.pdf", "b.pdf"] });
    for (const mark of ["/S /H2", "/S /L\n", "/S /LBody"]) expect(pdf).toContain(mark);
    expect(pdf.match(/\/S \/LI\n/g)).toHaveLength(2);
  });
  it("it is the same for the same approval, byte for byte", async () => {
    const stable = (pdf: string) => pdf.replace(/\/ID \[[^\]]*\]/, "");
    expect(stable(await read())).toBe(stable(await read()));
  });
  it("it runs nothing and opens nothing, whatever its words are (S12)", async () => {
    const pdf = await read({ body: "/JavaScript (app.alert(1)) file:///etc/passwd {{7*7}} <img src=x>" });
    expect(pdf).not.toMatch(/\/JavaScript|\/JS\b|\/URI|\/Launch|\/EmbeddedFile/);
  });
});

describe("DIN 5008, form B", () => {
  it("it folds at 105 and 210 mm, and the address stands in the window", () => {
    expect(PAGE.marks.map(({ y }) => Math.round((y * 25.4) / 72))).toEqual([105, 149, 210]);
    const below = PAGE.window.address + 6 * (10 * 1.164 + 1);
    expect([PAGE.window.address >= mm(62.7), below <= mm(90)]).toEqual([true, true]);
  });
  it("it spells the day as in Germany, and names number, telephone and address", () => {
    expect(spelledDate(letter.date)).toBe("2. März 2026");
    expect(infoLines(letter)).toEqual([
      "Unser Zeichen: 2026-000123",
      "Telefon: 05999 555-0",
      "E-Mail: buero@altenbrueck.example",
      "",
      "2. März 2026",
    ]);
  });
});
