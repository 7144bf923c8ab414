import type { CaseFileView } from "@/components/draft/case-files";
import type { FileView } from "@/components/draft/file-lines";
import type { LoadedCase } from "@/lib/case/queries";
import type { Messages } from "@/lib/i18n/de";
import { fill } from "@/lib/i18n/text";

type LoadedFile = LoadedCase["draftFiles"][number];

/** A file of a message, as the screen shows it. */
export const draftFileView = ({ id, name, size, state, bare, isMine }: LoadedFile): FileView => ({
  ...{ id, name, size },
  ...{ state, bare, isMine },
});

/** The files that an approval binds. */
export function boundFileViews({ bound, draftFiles }: LoadedCase, approvalId: string): FileView[] {
  const ids = bound.filter((row) => row.approvalId === approvalId).map(({ fileId }) => fileId);
  return draftFiles.filter(({ id }) => ids.includes(id)).map(draftFileView);
}

/** The files of the citizen's messages, to be put to an answer. What we sent ourselves stands with its own message. */
export function caseFileViews({ attachments, messages }: LoadedCase): CaseFileView[] {
  const own = messages.filter(({ message }) => message.direction === "out").map(({ message }) => message.id);
  return attachments
    .filter(({ messageId }) => !own.includes(messageId))
    .map(({ id, name, size, state }) => ({ id, name, size, state }));
}

/** What the entries of the timeline say of files: their names stand with the files, an entry has their ids only. */
export function fileValues(
  data: Record<string, unknown>,
  what: string,
  { draftFiles, t }: { draftFiles: LoadedCase["draftFiles"]; t: Messages },
): { file: string; what: string } {
  const names = (ids: unknown): string[] =>
    Array.isArray(ids) ? draftFiles.filter(({ id }) => ids.includes(id)).map(({ name }) => name) : [];
  const sent = names(data.files);
  return {
    file: names([data.file]).join(""),
    what: sent.length === 0 ? what : fill(t.attach.with, { what, names: sent.join(", ") }),
  };
}
