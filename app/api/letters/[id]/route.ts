import { sendFile } from "@/lib/download";
import { loadLetter } from "@/lib/draft/queries";

type Context = { params: Promise<{ id: string }> };

/** An approved letter to be printed. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> =>
  sendFile((await params).id, loadLetter, "file.downloaded");
