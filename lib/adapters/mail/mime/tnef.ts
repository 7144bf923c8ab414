import "server-only";
import { decodeText } from "./charset";

/** What Outlook packs into winmail.dat (MS-OXTNEF): the files, and the words where they stand there as text. */
export type Tnef = { text: string; files: { name: string; bytes: Buffer }[] };

const SIGNATURE = 0x223e9f78;
const BODY = 0x0002800c;
const CODEPAGE = 0x00069007;
const MESSAGE_PROPS = 0x00069003;
const FILE_START = 0x00069002;
const FILE_TITLE = 0x00018010;
const FILE_DATA = 0x0006800f;
const FILE_PROPS = 0x00069005;
const PR_BODY = 0x1000;
const PR_LONG_NAME = 0x3707;
const PR_DATA = 0x3701;
const MOST = 1000;

type Attribute = { id: number; data: Buffer };

/** Reads winmail.dat; null where the bytes are something else. Never throws. */
export function readTnef(bytes: Buffer): Tnef | null {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== SIGNATURE) return null;
  const result: Tnef = { text: "", files: [] };
  let codepage = 1252;
  for (const { id, data } of attributesOf(bytes)) {
    const file = result.files.at(-1);
    if (id === CODEPAGE && data.length >= 4) codepage = data.readUInt32LE(0);
    else if (id === BODY) result.text = words(data, codepage);
    else if (id === MESSAGE_PROPS) result.text ||= asText(properties(data).get(PR_BODY), codepage);
    else if (id === FILE_START) result.files.push({ name: "", bytes: Buffer.alloc(0) });
    else if (file) readFileAttribute(file, id, data, codepage);
  }
  return { ...result, files: result.files.filter((file) => file.bytes.length > 0) };
}

function readFileAttribute(file: Tnef["files"][number], id: number, data: Buffer, codepage: number): void {
  if (id === FILE_TITLE) file.name ||= words(data, codepage);
  if (id === FILE_DATA) file.bytes = data;
  if (id !== FILE_PROPS) return;
  const props = properties(data);
  file.name = asText(props.get(PR_LONG_NAME), codepage) || file.name;
  if (file.bytes.length === 0) file.bytes = props.get(PR_DATA)?.data ?? file.bytes;
}

/** The attributes one after another: level, id, length, data, checksum. Ends where the bytes end. */
function attributesOf(bytes: Buffer): Attribute[] {
  const found: Attribute[] = [];
  let at = 6;
  while (at + 11 <= bytes.length && found.length < MOST) {
    const length = bytes.readUInt32LE(at + 5);
    if (at + 9 + length > bytes.length) break;
    found.push({ id: bytes.readUInt32LE(at + 1), data: bytes.subarray(at + 9, at + 9 + length) });
    at += 11 + length;
  }
  return found;
}

type Property = { type: number; data: Buffer };
/** Sizes in bytes of property types of fixed length, padded to four. */
const FIXED: Record<number, number> = {
  1: 4,
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
};

/** MAPI properties by id, as far as they can be read. */
function properties(data: Buffer): Map<number, Property> {
  const found = new Map<number, Property>();
  const count = data.length >= 4 ? Math.min(data.readUInt32LE(0), MOST) : 0;
  let at = 4;
  for (let n = 0; n < count && at + 8 <= data.length; n++) {
    const [tag, id] = [data.readUInt16LE(at), data.readUInt16LE(at + 2)];
    at = afterName(data, at + 4, id);
    const fixed = FIXED[tag & 0xfff];
    const multiple = (tag & 0x1000) !== 0 || fixed === undefined;
    const values = multiple && at + 4 <= data.length ? data.readUInt32LE(at) : 1;
    if (multiple) at += 4;
    for (let v = 0; v < Math.min(values, MOST) && at < data.length; v++) {
      const length = fixed ?? (at + 4 <= data.length ? data.readUInt32LE(at) : 0);
      if (fixed === undefined) at += 4;
      if (v === 0) found.set(id, { type: tag & 0xfff, data: data.subarray(at, at + length) });
      at += padded(length);
    }
  }
  return found;
}

/** Named properties carry a GUID and a number or a name before their value. */
function afterName(data: Buffer, at: number, id: number): number {
  if (id < 0x8000 || at + 24 > data.length) return at;
  if (data.readUInt32LE(at + 16) === 0) return at + 24;
  return at + 24 + padded(data.readUInt32LE(at + 20));
}

/** Values are padded to four bytes. No bit operation: lengths that lie are beyond 31 bits. */
const padded = (length: number): number => Math.ceil(length / 4) * 4;

function asText(property: Property | undefined, codepage: number): string {
  if (property === undefined) return "";
  if (property.type === 0x1f) return property.data.toString("utf16le").replace(/\0+$/, "");
  return property.type === 0x1e ? words(property.data, codepage) : "";
}

const words = (data: Buffer, codepage: number): string =>
  decodeText(data, `windows-${codepage}`)
    .replace(/\0[\s\S]*$/, "")
    .replace(/\r\n?/g, "\n");
