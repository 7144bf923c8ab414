import type { LoadedCase } from "@/lib/case/queries";
import type { Messages } from "@/lib/i18n/de";
import type { Locale } from "@/lib/i18n/text";
import type { FileFault, FileState, TextState } from "@/lib/message/schema";
import { type Section, sectionsOf } from "./sections";
import { type LoadedProposal, marksOf } from "./views";

/** A file of a message with its words. */
export type FileView = {
  id: string;
  name: string;
  size: number;
  state: FileState;
  fault: FileFault | null;
  /** Null where it was never read. */
  text: {
    state: TextState;
    cut: boolean;
    pages: { number: number; sections: Section[]; marked: boolean }[];
  } | null;
  /** Words were read, and they name whoever sent it. */
  namesSender: boolean;
};

/** A loaded file, its pages cut at the evidence that stands on them. */
export function fileView(
  file: LoadedCase["attachments"][number],
  proposals: readonly LoadedProposal[],
  words: { t: Messages; locale: Locale },
): FileView {
  const { id, name, size, state, fault, namesSender, messageId, sha256 } = file;
  const pages = (file.text?.pages ?? []).map((text, at) => {
    const place = { source: "attachment" as const, file: sha256, page: at + 1 };
    const marks = marksOf(proposals, messageId, place, words);
    return {
      number: at + 1,
      sections: sectionsOf(text, [], marks),
      marked: marks.length > 0,
      isEmpty: text === "",
    };
  });
  const filled = pages.filter(({ isEmpty }) => !isEmpty);
  const text = file.text && { state: file.text.state, cut: file.text.cut, pages: filled };
  return { id, name, size, state, fault, namesSender, text };
}
