import "server-only";

/** Joins the lines that a mail program broke only to fit the width (RFC 3676). */
export function unflowed(text: string, deleteSpace: boolean): string {
  const out: string[] = [];
  let depth = -1;
  let flows = false;
  for (const line of text.split("\n")) {
    const quote = /^>*/.exec(line)?.[0] ?? "";
    const words = line.slice(quote.length).replace(/^ /, "");
    const joins = flows && quote.length === depth && words !== "-- ";
    if (joins) out.push(`${out.pop() ?? ""}${words}`);
    else out.push(quote === "" ? words : `${quote} ${words}`);
    depth = quote.length;
    flows = words.endsWith(" ") && words !== "-- ";
    if (flows && deleteSpace) out.push((out.pop() ?? "").slice(0, -1));
  }
  return out.join("\n");
}
