import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { bodyOf, rawText } from "@/lib/adapters/mail/mime/body";
import { decodeText } from "@/lib/adapters/mail/mime/charset";
import { htmlText } from "@/lib/adapters/mail/mime/html";
import { readTree } from "@/lib/adapters/mail/mime/tree";
import { mailOf, plainWords, type Sample, tally } from "./tally";

const fileSchema = z.looseObject({
  filename: z.string(),
  data: z.unknown(),
  preferences: z.record(z.string(), z.unknown()).optional(),
});
const goldSchema = z.looseObject({
  from_email: z.string().optional(),
  from_display_name: z.string().optional(),
  subject: z.string().optional(),
  content_type: z.string().optional(),
  body: z.string().optional(),
  attachments: z.array(fileSchema).optional(),
});
type Gold = z.infer<typeof goldSchema>;
type Judged = Sample & { gold: Gold };

/** Mails beside an `.expected.json`: sender, subject, files and words as that parser's own tests demand them. */
export function judgeZammad(samples: readonly Sample[]) {
  const judged = samples.flatMap((sample): Judged[] => {
    const gold = sample.path.replace(/\.box$/, ".expected.json");
    if (!sample.path.endsWith(".box") || !existsSync(gold)) return [];
    return [{ ...sample, gold: goldSchema.parse(JSON.parse(readFileSync(gold, "utf8"))) }];
  });
  const having = (key: keyof Gold) => judged.filter(({ gold }) => gold[key] !== undefined);
  return {
    mails: judged.length,
    sender: tally(having("from_email"), rightSender),
    senderName: tally(having("from_display_name"), (s) => mailOf(s)?.from.name === s.gold.from_display_name),
    subject: tally(
      having("subject"),
      (s) => spaced(mailOf(s)?.subject ?? "") === spaced(readUtf7(s.gold.subject ?? "")),
    ),
    attachments: tally(having("attachments"), rightFiles),
    text: tally(
      having("body").filter((s) => wordsOf(s.gold) !== ""),
      rightText,
    ),
  };
}

/** The gold keeps `Name address` without brackets and a dot after the domain as they stand. */
function rightSender(sample: Judged): boolean {
  const address = /[^\s<>]+@[^\s<>]+/.exec(sample.gold.from_email ?? "")?.[0] ?? "";
  return mailOf(sample)?.from.address === address.toLowerCase().replace(/\.$/, "");
}

function rightFiles(sample: Judged): boolean {
  const names = (mailOf(sample)?.attachments ?? []).map((file) => bare(file.name));
  return JSON.stringify(names) === JSON.stringify(sentFiles(sample.gold).map((file) => bare(file.filename)));
}

/** Files that somebody sent: not the HTML form of the words, nor words that the gold calls a file without a name. */
const sentFiles = (gold: Gold) =>
  (gold.attachments ?? []).filter(
    ({ preferences, filename }) =>
      preferences?.["content-alternative"] !== true &&
      preferences?.["original-format"] !== true &&
      filename !== "file",
  );

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();
const bare = (name: string): string => spaced(name.replaceAll(/[/\\]/g, "_"));

function rightText(sample: Judged): boolean {
  const mail = mailOf(sample);
  const wanted = plainWords(readUtf7(wordsOf(sample.gold)));
  const page = bodyOf(readTree(sample.bytes)).html.map(rawText).join("\n");
  return [mail?.text ?? "", mail?.htmlText ?? "", htmlText(asShownThere(page))].some(
    (text) => plainWords(text) === wanted,
  );
}

/** Empty where the gold holds only that parser's own words for "nothing to show". */
function wordsOf(gold: Gold): string {
  const unnamed = (gold.attachments ?? [])
    .filter((file) => file.filename === "file")
    .map((file) => String(file.data));
  const body = gold.body === "no visible content" ? unnamed.join("\n") : (gold.body ?? "");
  return gold.content_type === "text/html" || /<(div|p|br|table)\b[^>]*>/i.test(body) ? htmlText(body) : body;
}

/** That parser shows the title of a page, and of a mail link the address instead of its words. */
function asShownThere(page: string): string {
  return page
    .replace(/<(\/?)title[^>]*>/gi, "<$1p>")
    .replace(/<\/?head[^>]*>/gi, "")
    .replace(/(<a\b[^>]*href=["']?mailto:([^"'?>\s]+)[^>]*>)[\s\S]*?(<\/a>)/gi, "$1$2$3");
}

/** The gold leaves UTF-7 undecoded. */
function readUtf7(text: string): string {
  return /\+[A-Za-z0-9+/]{3,}-/.test(text) && !/[\u0080-\uffff]/.test(text)
    ? decodeText(Buffer.from(text, "latin1"), "utf-7")
    : text;
}
