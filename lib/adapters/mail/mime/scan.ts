import "server-only";

/** A piece of an address header; brackets and quotes are off. */
export type Token = { kind: "quote" | "comment" | "angle" | "text"; text: string };

const WORD = /=\?[^?\s]{1,60}\?[bq]\?[^?]{0,2000}\?=/iy;
const PLAIN = /[^"(<,;:=]+/y;

/**
 * Takes an address header apart in one pass. An opening sign without its end is looked for once and never again, so
 * that ten thousand of them cost no more than one.
 */
export class Scan {
  private at = 0;
  private readonly endless = new Set<string>();

  constructor(private readonly raw: string) {}

  /** The next piece, null at the end. */
  next(): Token | null {
    if (this.at >= this.raw.length) return null;
    const sign = this.raw[this.at] ?? "";
    if (sign === '"') return this.until(sign, "quote", this.endOfQuote());
    if (sign === "(") return this.until(sign, "comment", this.endOfComment());
    if (sign === "<") return this.until(sign, "angle", this.raw.indexOf(">", this.at));
    return this.take(this.matched(sign === "=" ? WORD : PLAIN) || sign);
  }

  private take(text: string): Token {
    this.at += text.length;
    return { kind: "text", text };
  }

  private until(sign: string, kind: Token["kind"], end: number): Token {
    if (end === -1) {
      this.endless.add(sign);
      return this.take(sign);
    }
    const text = this.raw.slice(this.at + 1, end);
    this.at = end + 1;
    return { kind, text };
  }

  private matched(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    return pattern.exec(this.raw)?.[0] ?? "";
  }

  private endOfQuote(): number {
    if (this.endless.has('"')) return -1;
    for (let at = this.at + 1; at < this.raw.length; at++) {
      if (this.raw[at] === "\\") at += 1;
      else if (this.raw[at] === '"') return at;
    }
    return -1;
  }

  private endOfComment(): number {
    if (this.endless.has("(")) return -1;
    let depth = 0;
    for (let at = this.at; at < this.raw.length; at++) {
      const sign = this.raw[at];
      if (sign === "\\") at += 1;
      else if (sign === "(") depth += 1;
      else if (sign === ")") depth -= 1;
      if (depth === 0) return at;
    }
    return -1;
  }
}
