import type { Cell, Column, ExportFormat, Portions } from "../schema";
import { neutral } from "./formula";

type Dialect = { mark: string; separator: string; german: boolean };

/** German Excel opens a file by double click only with a byte order mark and semicolons; programs want RFC 4180. */
const DIALECTS: Record<Exclude<ExportFormat, "xlsx">, Dialect> = {
  csv: { mark: "\uFEFF", separator: ";", german: true },
  rfc4180: { mark: "", separator: ",", german: false },
};

/** The rows as lines of text, a portion at a time. */
export async function* csvOf<Row>(
  columns: readonly Column<Row>[],
  portions: Portions<Row>,
  format: Exclude<ExportFormat, "xlsx">,
): AsyncGenerator<Uint8Array> {
  const dialect = DIALECTS[format];
  const encoder = new TextEncoder();
  const line = (fields: readonly string[]) =>
    `${fields.map((field) => quoted(field, dialect.separator)).join(dialect.separator)}\r\n`;
  yield encoder.encode(dialect.mark + line(columns.map(({ head }) => head)));
  for await (const rows of portions)
    yield encoder.encode(
      rows.map((row) => line(columns.map(({ cell }) => written(cell(row), dialect.german)))).join(""),
    );
}

function written(cell: Cell, german: boolean): string {
  if (cell === null) return "";
  if ("text" in cell) return neutral(cell.text.replaceAll("\0", ""));
  if ("number" in cell) return german ? String(cell.number).replace(".", ",") : String(cell.number);
  const moment = "day" in cell ? cell.day : cell.instant;
  if (!german) return moment.replace(" ", "T");
  const [day = "", time = ""] = moment.split(" ");
  return `${day.split("-").reverse().join(".")} ${time}`.trim();
}

/** Quotes where the separator, a quote or a line ending is inside (RFC 4180, 2.5 to 2.7). */
const quoted = (field: string, separator: string): string =>
  /["\r\n]/.test(field) || field.includes(separator) ? `"${field.replaceAll('"', '""')}"` : field;
