import { sendFile } from "@/lib/download";
import { loadDraftFile } from "@/lib/draft/queries";

type Context = { params: Promise<{ id: string }> };

/** A file that goes out or went out with a message: exactly the bytes that the citizen gets. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> =>
  sendFile((await params).id, loadDraftFile, "file.downloaded");
