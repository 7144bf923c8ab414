import { expect, it } from "vitest";
import type { Document } from "../document/schema";
import { pdfOf } from "./pdf";

const document: Document = {
  title: "Auskunft über Müller",
  lead: "Stadt Altenbrück, 25.11.2026",
  blocks: [
    { kind: "heading", level: 2, text: "Vorgang 2026-004711" },
    { kind: "facts", rows: [["Name", "Ayşe Yılmaz, Олена Шевченко, أحمد"]] },
    { kind: "list", items: ["eins", "zwei"] },
    { kind: "quote", text: "Die Laterne ist aus.\n\n".repeat(80) },
    { kind: "text", text: "" },
  ],
};

it("it makes a tagged document with language, title and embedded letters, over several pages", async () => {
  const bytes = Buffer.from(await pdfOf(document, new Date("2026-11-25T08:00:00Z"), "Stadt Altenbrück"));
  const text = bytes.toString("latin1");
  expect(text.slice(0, 8)).toBe("%PDF-1.7");
  for (const part of [
    "/MarkInfo",
    "/Marked true",
    "/StructTreeRoot",
    "/Lang (de-DE)",
    "/DisplayDocTitle true",
    "/FontFile2",
  ])
    expect(text).toContain(part);
  for (const tag of ["/S /H1", "/S /H2", "/S /LI", "/S /BlockQuote"]) expect(text).toContain(tag);
  expect(text.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(1);
});
