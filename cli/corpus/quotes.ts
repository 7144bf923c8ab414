import { readFileSync } from "node:fs";
import { z } from "zod";
import { htmlText } from "@/lib/adapters/mail/mime/html";
import { parseMail } from "@/lib/adapters/mail/parse";
import { segment } from "@/lib/intake/steps/read/segment";
import { tally } from "./tally";

const rowSchema = z.looseObject({
  id: z.string(),
  input: z.string(),
  expected_reply: z.string().nullish(),
  format: z.string().optional(),
});
type Row = z.infer<typeof rowSchema>;

/** Replies with quoted text and the reply that is left: exact means the same words, blank lines aside. */
export function judgeQuotes(files: readonly string[]) {
  const rows = files.filter((file) => file.endsWith(".jsonl")).flatMap(rowsOf);
  const exact = rows.filter((row) => typeof row.expected_reply === "string");
  const lines = (text: string) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .join("\n");
  return {
    rows: rows.length,
    exact: tally(exact, (row) => lines(replyOf(row)) === lines(row.expected_reply ?? "")),
  };
}

function rowsOf(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => rowSchema.safeParse(JSON.parse(line)).data ?? []);
}

/** What others said, and what stands below the ruler of a signature: neither is part of a reply. */
const NOT_REPLY = new Set(["quote", "forwarded", "signature"]);

/** What the writer said now, as the golds understand it. */
export function replyOf(row: { input: string; format?: string | undefined }): string {
  const body = bodyOf(row);
  return segment(body)
    .filter(({ kind }) => !NOT_REPLY.has(kind))
    .map(({ start, end }) => body.slice(start, end))
    .join("");
}

function bodyOf({ input, format }: { input: string; format?: string | undefined }): string {
  if (format === "html") return htmlText(input);
  if (format !== "eml") return input.replaceAll("\r\n", "\n");
  const result = parseMail(Buffer.from(input, "utf8"));
  return result.ok ? result.mail.text : "";
}
