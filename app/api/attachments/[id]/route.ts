import { sendFile } from "@/lib/download";
import { loadAttachment } from "@/lib/original/queries";

type Context = { params: Promise<{ id: string }> };

/** A file that came with a message; what is held back is told, not sent. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> =>
  sendFile((await params).id, loadAttachment, "file.downloaded");
