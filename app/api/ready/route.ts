import { databaseAnswers } from "@/lib/original/queries";

export const dynamic = "force-dynamic";

/** Whether work can be done: the database answers and has our tables. */
export async function GET(): Promise<Response> {
  const ready = await databaseAnswers();
  return Response.json({ status: ready ? "ready" : "waiting" }, { status: ready ? 200 : 503 });
}
