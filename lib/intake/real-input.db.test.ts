import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { sha256 } from "../adapters/hash";
import { requestInput } from "../original/schema";
import { labelOf } from "./examples/labels";
import { prepareOriginal } from "./prepare";
import { receiveMail, receiveRequest } from "./receive";

/** Data to measure on lies beside the checkout; without it this proof is left out. */
const DATA = join(process.cwd(), "../shared/data");
const here = existsSync(DATA);

function mailsBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return mailsBelow(path);
    return /\.(eml|msg|box|txt|crlf|mbox)$/i.test(name) ? [path] : [];
  });
}

describe.skipIf(!here)("real input goes the whole way", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it("carries every mail of the collections to a case or to quarantine, bytes untouched", {
    timeout: 400_000,
  }, async () => {
    const folders = readdirSync(DATA).filter((name) => name.startsWith("mail_"));
    const files = folders.flatMap((name) => mailsBelow(join(DATA, name)));
    const seen = new Map<string, string>();
    for (const file of files) {
      const bytes = readFileSync(file);
      const receipt = await receiveMail(bytes, "real");
      if (bytes.length === 0) {
        expect(receipt.ok).toBe(false);
        continue;
      }
      if (!receipt.ok) throw new Error(`${file}: ${receipt.code}`);
      seen.set(receipt.value.id, sha256(bytes));
      if (receipt.value.isNew) await prepareOriginal(receipt.value.id);
    }
    const rows = await database.owner<
      { id: string; state: string; bytes: Buffer; case_id: string | null }[]
    >`select id, state, bytes, case_id from originals where source = 'real'`;
    expect(rows).toHaveLength(new Set(seen.values()).size);
    expect(rows.filter((row) => row.state === "stored")).toEqual([]);
    expect(rows.filter((row) => sha256(row.bytes) !== seen.get(row.id))).toEqual([]);
    const count = (state: string) => rows.filter((row) => row.state === state).length;
    console.log(
      `${files.length} files: ${count("prepared")} prepared, ${count("duplicate")} repeated, ${count("quarantined")} quarantined`,
    );
    const prepared = rows.filter((row) => row.state === "prepared").map((row) => row.case_id);
    expect(new Set(prepared).size).toBe(prepared.length);
  });

  it("carries every labelled letter to exactly one case", { timeout: 200_000 }, async () => {
    const lines = readFileSync(join(DATA, "letters/dev.jsonl"), "utf8").split("\n").filter(Boolean);
    for (const [index, line] of lines.entries()) {
      const { channel, from, subject, body, receivedAt } = labelOf(JSON.parse(line), index);
      const request = requestInput.parse({ channel, from, email: "", subject, body, receivedAt });
      const receipt = await receiveRequest(request, {
        source: "letters",
        key: String(index),
        enqueue: false,
      });
      if (!receipt.ok) throw new Error(receipt.code);
      expect((await prepareOriginal(receipt.value.id)).state).toBe("prepared");
    }
    const [row] = await database.owner<
      { n: number }[]
    >`select count(*)::int as n from originals o join cases c on c.id = o.case_id where o.source = 'letters'`;
    expect(row?.n).toBe(lines.length);
  });
});
