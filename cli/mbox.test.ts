import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { mailsOf } from "./mbox";

async function split(text: string, size: number): Promise<string[]> {
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, n) =>
    Buffer.from(text.slice(n * size, (n + 1) * size), "latin1"),
  );
  const mails: string[] = [];
  for await (const mail of mailsOf(Readable.from(pieces))) mails.push(mail.toString("latin1"));
  return mails;
}
const FOLDER =
  "From a@b.example Thu Oct  1 10:00:00 2026\nSubject: eins\n\nGuten Tag\n>From hier an\n\nFrom c@d.example Fri Oct  2 10:00:00 2026\nSubject: zwei\n\nText\nFrom mitten im Brief\n";

describe("a mail folder", () => {
  it.each([1, 7, 40, 10_000])("it gives its mails, read in pieces of %s bytes", async (size) => {
    expect(await split(FOLDER, size)).toEqual([
      "Subject: eins\n\nGuten Tag\nFrom hier an\n",
      "Subject: zwei\n\nText\nFrom mitten im Brief",
    ]);
  });
  it("it gives a single mail, and nothing of nothing", async () => {
    expect(await split("Subject: x\n\ny", 5)).toEqual(["Subject: x\n\ny"]);
    expect(await split("", 5)).toEqual([]);
  });
});
