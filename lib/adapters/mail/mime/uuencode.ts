import "server-only";
import { decodeUu } from "./transfer";

const BLOCK = /^begin [0-7]{3,4} ([^\n]{1,200})\n([!-`\n]*?\n)`?\n?end[ \t]*(?:\n|$)/gm;

/** Files that stand between the lines of a plain text, as before MIME: taken out, the words around them left. */
export function takeUuFiles(text: string): { text: string; files: { name: string; bytes: Buffer }[] } {
  if (!/^begin [0-7]{3,4} /m.test(text)) return { text, files: [] };
  const files: { name: string; bytes: Buffer }[] = [];
  const words = text.replace(BLOCK, (_all, name: string, lines: string) => {
    files.push({ name: name.trim(), bytes: decodeUu(`begin 644 x\n${lines}end`) });
    return "";
  });
  return { text: words, files };
}
