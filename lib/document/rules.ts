import type { Block, Document } from "./schema";

/** The document as Markdown; nothing of its text is taken for markup. */
export function markdownOf({ title, lead, blocks }: Document): string {
  return [`# ${plain(title)}`, plain(lead), ...blocks.map(partOf)].join("\n\n").concat("\n");
}

function partOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${plain(block.text)}`;
    case "text":
      return plain(block.text);
    case "list":
      return block.items.map((item) => `- ${plain(item)}`).join("\n");
    case "facts":
      return block.rows.map(([label, value]) => `- **${plain(label)}:** ${plain(value)}`).join("\n");
    case "quote":
      return block.text
        .split("\n")
        .map((line) => `> ${plain(line)}`)
        .join("\n");
  }
}

const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);
