/** A part of a document that is shown as a page, printed as PDF and written as Markdown alike. Plain text only. */
export type Block =
  | { kind: "heading"; level: 2 | 3; text: string }
  | { kind: "text"; text: string }
  | { kind: "list"; items: readonly string[] }
  | { kind: "facts"; rows: readonly (readonly [label: string, value: string])[] }
  /** Somebody's own words, as they came. */
  | { kind: "quote"; text: string };

/** A dated document in German. */
export type Document = { title: string; lead: string; blocks: readonly Block[] };
