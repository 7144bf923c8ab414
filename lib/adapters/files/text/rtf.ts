import "server-only";

/** Groups that hold fonts, colours, pictures and notes about the document, never its words. */
const SILENT =
  /^(fonttbl|colortbl|stylesheet|info|pict|object|themedata|datastore|listtable|listoverridetable|rsidtbl|generator|fldinst|latentstyles|xmlnstbl|mmathPr|filetbl)$/;
const SIGNS: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  row: "\n",
  sect: "\n",
  tab: "\t",
  cell: "\t",
  emdash: "–",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "„",
  rdblquote: "“",
  page: "\f",
};
const MOST_DEPTH = 200;
const TOKEN =
  /\\(?<word>[a-zA-Z]{1,32})(?<number>-?\d{1,10})? ?|\\'(?<hex>[0-9a-fA-F]{2})|\\(?<sign>[^a-zA-Z'])|(?<brace>[{}])|(?<plain>[^\\{}]+)/g;
const WESTERN = new TextDecoder("windows-1252");

/** `skip`: how many characters stand in for a Unicode one, for programs that know none. */
type Group = { silent: boolean; skip: number };

/** The pages of a rich text; control words that mean nothing here are passed over. */
export function rtfPages(bytes: Buffer): string[] {
  const reader = new Rtf();
  for (const { groups } of bytes.toString("latin1").matchAll(TOKEN)) if (groups) reader.take(groups);
  return reader.text.split("\f");
}

class Rtf {
  text = "";
  private readonly outer: Group[] = [];
  private group: Group = { silent: false, skip: 1 };
  private left = 0;

  take(token: Record<string, string | undefined>): void {
    const { word, number, hex, sign, brace, plain } = token;
    if (word !== undefined) this.control(word, number ?? "");
    else if (hex !== undefined) this.write(WESTERN.decode(Buffer.from(hex, "hex")));
    else if (plain !== undefined) this.write(plain.replace(/[\r\n]/g, ""));
    else if (brace === "}") this.group = this.outer.pop() ?? this.group;
    else if (brace === "{" && this.outer.length < MOST_DEPTH) {
      this.outer.push(this.group);
      this.group = { ...this.group };
    } else if (sign === "*") this.group.silent = true;
    else if (sign !== undefined) this.write(sign === "~" ? " " : /[{}\\]/.test(sign) ? sign : "");
  }

  private control(word: string, number: string): void {
    if (word === "uc") this.group.skip = Math.min(8, Math.max(0, Number(number)));
    else if (word === "u") {
      this.left = 0;
      this.write(String.fromCharCode(Number(number) & 0xffff));
      this.left = this.group.skip;
    } else if (SILENT.test(word)) this.group.silent = true;
    else if (word === "v") this.group.silent = number !== "0";
    else if (!this.group.silent) this.text += SIGNS[word] ?? "";
  }

  private write(words: string): void {
    const kept = words.slice(this.left);
    this.left = Math.max(0, this.left - words.length);
    if (!this.group.silent) this.text += kept;
  }
}
