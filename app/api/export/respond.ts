import { zipStream } from "@/lib/adapters/zip-stream";
import { currentActor } from "@/lib/auth";
import { followCatalogue } from "@/lib/catalogue/queries";
import { now } from "@/lib/clock";
import { berlinDay } from "@/lib/deadline/rules/working-time";
import { refused, streamed } from "@/lib/download";
import type { Sink } from "@/lib/export/queries";
import { csvOf } from "@/lib/export/rules/csv";
import { workbookOf } from "@/lib/export/rules/sheet";
import { type Column, type ExportFormat, type ExportParams, exportParams } from "@/lib/export/schema";
import { log } from "@/lib/log";
import { admits } from "@/lib/refusal";
import type { Actor } from "@/lib/user/schema";

/** Each holds a connection while it runs; more at once would starve the people at work. */
const MOST_AT_ONCE = 3;
let running = 0;

/** What a route exports: the name of file and sheet, the columns, and who streams the rows. */
export type Export<Row> = {
  name: string;
  sheet: string;
  columns: readonly Column<Row>[];
  run: (sink: Sink<Row>) => Promise<void>;
};

/** Answers with a file that is written while the rows come, for a person who may take something out. */
export async function respond<Row>(
  request: Request,
  made: (actor: Actor, params: ExportParams, said: Record<string, string>) => Promise<Export<Row>>,
): Promise<Response> {
  const actor = await currentActor();
  if (actor === null) return refused(401, "signed_out", "Bitte melden Sie sich an.");
  if (actor.mustChangePassword || !admits("export", actor))
    return refused(403, "forbidden", "Das dürfen Sie mit Ihrer Rolle nicht.");
  if (running >= MOST_AT_ONCE)
    return refused(
      503,
      "busy",
      "Gerade laufen schon mehrere Ausgaben. Bitte versuchen Sie es gleich noch einmal.",
      {
        "retry-after": "30",
      },
    );
  const said = Object.fromEntries(new URL(request.url).searchParams);
  const params = exportParams.parse(said);
  await followCatalogue();
  const { name, sheet, columns, run } = await made(actor, params, said);
  const file = `${name}-${berlinDay(now())}.${params.format === "xlsx" ? "xlsx" : "csv"}`;
  return streamed(file, TYPES[params.format], async (write) => {
    running += 1;
    await run(async (portions) => {
      const chunks =
        params.format === "xlsx"
          ? zipStream(workbookOf(sheet, columns, portions))
          : csvOf(columns, portions, params.format);
      for await (const chunk of chunks) await write(chunk);
    })
      .catch((fault: unknown) => {
        log.warn({ code: "export_broken", fault: fault instanceof Error ? fault.name : "unknown" });
        throw fault;
      })
      .finally(() => {
        running -= 1;
      });
  });
}

const TYPES: Record<ExportFormat, string> = {
  csv: "text/csv; charset=utf-8",
  rfc4180: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
