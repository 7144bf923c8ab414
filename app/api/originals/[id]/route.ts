import { sendFile } from "@/lib/download";
import { loadOriginal } from "@/lib/original/queries";

type Context = { params: Promise<{ id: string }> };

/** What arrived, byte for byte. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> =>
  sendFile((await params).id, loadOriginal, "original.downloaded");
