import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { FORWARDED } from "@/lib/adapters/mail/files";
import { htmlText } from "@/lib/adapters/mail/mime/html";
import { mailOf, plainWords, type Sample, tally } from "./tally";

const valueSchema = z.union([z.string(), z.record(z.string(), z.unknown())]);
const partSchema = z.looseObject({
  headers: z.array(
    z.looseObject({ name: z.union([z.string(), z.record(z.string(), z.string())]), value: valueSchema }),
  ),
  body: z.record(z.string(), z.unknown()),
});
const goldSchema = z.looseObject({
  html_body: z.array(z.number()),
  text_body: z.array(z.number()),
  attachments: z.array(z.number()),
  parts: z.array(partSchema),
});
type Part = z.infer<typeof partSchema>;
type Judged = Sample & { gold: z.infer<typeof goldSchema> };

/** Mails beside a whole parse tree in JSON: subject, addresses, words and names of files. */
export function judgeStalwart(samples: readonly Sample[]) {
  const judged = samples.flatMap((sample): Judged[] => {
    const path = sample.path.replace(/\.eml$/, ".json");
    if (!sample.path.endsWith(".eml") || !existsSync(path)) return [];
    const gold = goldSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
    return gold.success ? [{ ...sample, gold: gold.data }] : [];
  });
  return {
    mails: judged.length,
    subject: tally(judged, (s) =>
      agrees(mailOf(s)?.subject ?? "", (textOf(root(s), "subject") ?? "").trim()),
    ),
    addresses: tally(judged, rightAddresses),
    text: tally(judged, rightText),
    attachments: tally(judged, rightNames),
  };
}

const root = (sample: Judged): Part | undefined => sample.gold.parts[0];

function textOf(part: Part | undefined, name: string): string | undefined {
  const value = part?.headers.find((header) => header.name === name)?.value;
  return z.object({ Text: z.string() }).safeParse(value).data?.Text;
}

const address = z.object({ address: z.string().nullish() });
const addresses = z.object({
  Address: z.union([
    z.object({ List: z.array(address) }).transform(({ List }) => List),
    z
      .object({ Group: z.array(z.object({ addresses: z.array(address) })) })
      .transform(({ Group }) => Group.flatMap((g) => g.addresses)),
  ]),
});

function addressesOf(part: Part | undefined, name: string): string[] {
  const value = part?.headers.find((header) => header.name === name)?.value;
  const list = addresses.safeParse(value).data?.Address ?? [];
  return list.flatMap((entry) =>
    entry.address?.includes("@") ? [entry.address.replace(/\s/g, "").toLowerCase()] : [],
  );
}

function rightAddresses(sample: Judged): boolean {
  const mail = mailOf(sample);
  const from = addressesOf(root(sample), "from")[0];
  if (from !== undefined && mail?.from.address !== from) return false;
  const known = new Set(mail?.recipients.map((box) => box.address));
  return addressesOf(root(sample), "to").every((to) => known.has(to));
}

/** Where the gold could not decode a letter it holds U+FFFD; whoever could is not wrong. */
function agrees(ours: string, gold: string): boolean {
  if (ours === gold) return true;
  if (!gold.includes("\uFFFD")) return false;
  const pattern = gold.split(/\uFFFD+/).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${pattern.join("[\\s\\S]{0,4}?")}$`).test(ours);
}

/** Boundary lines and part headers that damage left among the words are structure, on either side. */
const withoutStructure = (text: string): string => text.replace(/^--[^\s].*$|^content-[a-z-]+:.*$/gim, "");

function wordsOf(sample: Judged, places: readonly number[]): string {
  const bodies = places.map((at) => sample.gold.parts[at]?.body ?? {});
  const words = bodies.map(({ Text, Html }) =>
    String(Text ?? (Html === undefined ? "" : htmlText(String(Html)))),
  );
  return plainWords(withoutStructure(words.join("\n")));
}

/** The tree lists words without a name among the files where a multipart is damaged; a reader wants to read them. */
function unnamedWords(sample: Judged): number[] {
  return sample.gold.attachments.filter((at) => {
    const part = sample.gold.parts[at];
    const type = typed.safeParse(part?.headers.find((h) => h.name === "content_type")?.value).data
      ?.ContentType;
    const plain =
      type === undefined ||
      type.c_type === "multipart" ||
      `${type.c_type}/${type.c_subtype}` === "text/plain";
    return part?.body.Text !== undefined && plain && nameOf(part) === "";
  });
}

function rightText(sample: Judged): boolean {
  const { text_body: text, html_body: html } = sample.gold;
  const mail = mailOf(sample);
  const said = plainWords(withoutStructure(mail?.text ?? ""));
  const all = [...text, ...unnamedWords(sample)].sort((a, b) => a - b);
  // A mail without words of its own is read from what it forwards; the tree knows nothing of that.
  if (text.length === 0 && mail?.text.startsWith(FORWARDED)) return true;
  return (
    agrees(said, wordsOf(sample, text)) ||
    agrees(said, wordsOf(sample, [...new Set(all)])) ||
    (mail?.htmlText != null && agrees(plainWords(mail.htmlText), wordsOf(sample, html)))
  );
}

const typed = z.object({
  ContentType: z.looseObject({
    c_type: z.string(),
    c_subtype: z.string().nullish(),
    attributes: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
  }),
});

function nameOf(part: Part | undefined): string {
  const value = (header: string, attribute: string) =>
    typed
      .safeParse(part?.headers.find((h) => h.name === header)?.value)
      .data?.ContentType.attributes?.find((a) => a.name === attribute)?.value;
  return value("content_disposition", "filename") ?? value("content_type", "name") ?? "";
}

function rightNames(sample: Judged): boolean {
  const wanted = sample.gold.attachments
    .map((at) => nameOf(sample.gold.parts[at]))
    .filter((name) => name !== "");
  // A path is no name: what is kept of it is not compared sign by sign.
  const bare = (name: string) => name.replaceAll(/[/\\_\s]/g, "");
  const names = mailOf(sample)?.attachments.map((file) => bare(file.name)) ?? [];
  return wanted.every((name) => names.some((own) => agrees(own, bare(name))));
}
