/** The line before each mail of a mail folder in one file. */
const MARK = Buffer.from("\nFrom ");
/** More than any mail may have, so that a file that is no folder does not fill the memory. */
const MOST = 128 * 1024 * 1024;

/** The mails of an mbox file (RFC 4155), one by one, however large the file is; `>From ` becomes `From ` again. */
export async function* mailsOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  // As if an empty line stood before: the first mark is found like all others.
  let rest: Buffer = Buffer.from("\n");
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    for (let next = nextMark(rest); next !== -1; next = nextMark(rest)) {
      const mail = withoutMark(rest.subarray(0, next + 1));
      if (mail.length > 0) yield mail;
      rest = rest.subarray(next);
    }
    if (rest.length > MOST) throw new Error("no mail folder: a mail without end");
  }
  const mail = withoutMark(rest);
  if (mail.length > 0) yield mail;
}

/** A mark counts below an empty line only: a sentence may begin with "From" as well. */
function nextMark(bytes: Buffer): number {
  let at = bytes.indexOf(MARK, 1);
  while (at !== -1 && !/\n\r?$/.test(bytes.toString("latin1", Math.max(0, at - 2), at)))
    at = bytes.indexOf(MARK, at + 1);
  return at;
}

function withoutMark(bytes: Buffer): Buffer {
  const text = bytes.toString("latin1").slice(1);
  const mail = text.replace(/^From [^\n]*\n/, "").replace(/^>(>*From )/gm, "$1");
  return mail.trim() === "" ? Buffer.alloc(0) : Buffer.from(mail.replace(/\r?\n$/, ""), "latin1");
}
