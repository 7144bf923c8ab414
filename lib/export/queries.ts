import "server-only";
import { asActor, readAs } from "@/db/client";
import { BEFORE_DUE_DAYS, viewsFor } from "../case/rules";
import { queueText } from "../case/rules/queue-address";
import type { QueueQuery } from "../case/schema/queue";
import { type StreamedCase, streamCases } from "../case/store/stream";
import { now } from "../clock";
import { addDays } from "../deadline/rules/days";
import { berlinDay } from "../deadline/rules/working-time";
import { loadFigures } from "../metric/queries";
import { metricAddress } from "../metric/rules";
import type { MetricQuery } from "../metric/schema";
import { queueScope } from "../user/rules";
import type { Actor } from "../user/schema";
import { lastVisit } from "../user/store/session";
import type { Exported, ExportParams, Portions } from "./schema";
import { beginExport, endExport } from "./store";

/** Takes rows as they come and is done when the last one is out; rejects when nobody reads any more. */
export type Sink<Row> = (portions: Portions<Row>) => Promise<void>;

/** Streams the cases of a queue as the person sees them, and records it before the first and after the last row. */
export async function exportCases(
  actor: Actor,
  query: QueueQuery,
  params: ExportParams,
  sink: Sink<StreamedCase>,
): Promise<void> {
  const views = viewsFor(actor);
  const view = query.view && views.includes(query.view) ? query.view : (views[0] ?? "department");
  const persons = params.persons === "1";
  await recorded(actor, { what: "cases", params, query: queueText({ ...query, view }) }, sink, (use) =>
    readAs(actor, async (tx) => {
      const whose = {
        userId: actor.userId,
        scope: queueScope(actor.memberships),
        lastVisit: await lastVisit(tx, actor.userId, actor.sessionId),
        dueBy: addDays(berlinDay(now()), BEFORE_DUE_DAYS),
      };
      await use(streamCases(tx, view, query, whose, persons));
    }),
  );
}

/** A stretch of days with its figures as they are shown. */
export type ThroughputRow = Awaited<ReturnType<typeof loadFigures>>["buckets"][number];

/** Streams the figures' course for the selection, as far as the person sees the cases behind it, and records it. */
export async function exportThroughput(
  actor: Actor,
  query: MetricQuery,
  params: ExportParams,
  sink: Sink<ThroughputRow>,
): Promise<void> {
  const { buckets } = await loadFigures(actor, query);
  const asked = { what: "throughput", params, query: metricAddress(query) } as const;
  await recorded(actor, asked, sink, (use) => use([buckets]));
}

type Said = { what: Exported; params: ExportParams; query: string };
type Source<Row> = (
  use: (portions: Portions<Row> | readonly (readonly Row[])[]) => Promise<void>,
) => Promise<void>;

async function recorded<Row>(actor: Actor, said: Said, sink: Sink<Row>, source: Source<Row>): Promise<void> {
  const { format, persons } = said.params;
  const begun = { userId: actor.userId, what: said.what, format, query: said.query, at: now() };
  const id = await asActor(actor, (tx) => beginExport(tx, { ...begun, persons: persons === "1" }));
  let rows = 0;
  const counted = async function* (portions: Parameters<Parameters<Source<Row>>[0]>[0]) {
    for await (const portion of portions) {
      rows += portion.length;
      yield portion;
    }
  };
  const end = (state: "done" | "broken") =>
    asActor(actor, (tx) => endExport(tx, id, { state, rows, at: now() }));
  try {
    await source((portions) => sink(counted(portions)));
  } catch (fault) {
    await end("broken");
    throw fault;
  }
  await end("done");
}
