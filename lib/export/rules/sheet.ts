import { dayNumber } from "../../deadline/rules/days";
import type { Cell, Column, Portions } from "../schema";
import { isFormula } from "./formula";

/** A file inside a workbook. */
export type Part = { name: string; chunks: AsyncIterable<string> | Iterable<string> };

/** The last row a spreadsheet has, its head included. */
const MOST_ROWS = 1_048_576;
/** The longest text a cell of a spreadsheet takes. */
const MOST_CHARACTERS = 32_767;
/** Day 1 of a spreadsheet is 1 January 1900, and it believes in a 29 February 1900. */
const DAY_ZERO = dayNumber("1899-12-30");
/** Styles by their place in `cellXfs` below; a text that looks like a formula stays one even after it was edited. */
const STYLE = { head: 1, day: 2, instant: 3, guarded: 4 };

/**
 * The parts of a workbook with one sheet, to be zipped in this order (ECMA-376, Office Open XML). Reading the sheet
 * throws beyond the last row that a spreadsheet has.
 */
export function workbookOf<Row>(
  sheet: string,
  columns: readonly Column<Row>[],
  portions: Portions<Row>,
): Part[] {
  const name = escaped(sheet.replace(/[[\]:*?/\\]/g, " ").slice(0, 31));
  return [
    { name: "[Content_Types].xml", chunks: [CONTENT_TYPES] },
    { name: "_rels/.rels", chunks: [RELATIONS] },
    { name: "xl/workbook.xml", chunks: [workbookXml(name)] },
    { name: "xl/_rels/workbook.xml.rels", chunks: [WORKBOOK_RELATIONS] },
    { name: "xl/styles.xml", chunks: [STYLES] },
    { name: "xl/worksheets/sheet1.xml", chunks: sheetXml(columns, portions) },
  ];
}

async function* sheetXml<Row>(
  columns: readonly Column<Row>[],
  portions: Portions<Row>,
): AsyncGenerator<string> {
  const widths = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const heads = columns.map(({ head }) => textXml(head, STYLE.head)).join("");
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData><row>${heads}</row>`;
  let last = 1;
  for await (const rows of portions) {
    last += rows.length;
    if (last > MOST_ROWS) throw new RangeError("more rows than a spreadsheet has");
    yield rows.map((row) => `<row>${columns.map(({ cell }) => cellXml(cell(row))).join("")}</row>`).join("");
  }
  yield "</sheetData></worksheet>";
}

function cellXml(cell: Cell): string {
  if (cell === null) return "<c/>";
  if ("text" in cell) return textXml(cell.text, isFormula(cell.text) ? STYLE.guarded : 0);
  if ("number" in cell) return `<c><v>${cell.number}</v></c>`;
  if ("day" in cell) return `<c s="${STYLE.day}"><v>${dayNumber(cell.day) - DAY_ZERO}</v></c>`;
  return `<c s="${STYLE.instant}"><v>${serialOf(cell.instant)}</v></c>`;
}

/** Text is written in its cell and typed as text: nothing in it can become a formula. */
const textXml = (text: string, style: number): string =>
  `<c t="inlineStr"${style === 0 ? "" : ` s="${style}"`}><is><t xml:space="preserve">${escaped(text.slice(0, MOST_CHARACTERS))}</t></is></c>`;

function serialOf(instant: string): number {
  const [day = "", time = "00:00"] = instant.split(" ");
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return dayNumber(day) - DAY_ZERO + Math.round(((hours * 60 + minutes) / 1440) * 1e8) / 1e8;
}

/** XML knows no control characters but tab and line endings, and no half of a pair. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[<>&"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll("\r", "&#13;");
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`;
const RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const WORKBOOK_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf quotePrefix="1"/></cellXfs></styleSheet>`;

const workbookXml = (sheet: string): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
