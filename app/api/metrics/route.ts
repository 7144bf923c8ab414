import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { sameSecret } from "@/lib/adapters/hash";
import { env } from "@/lib/env";
import { loadMailboxCounts } from "@/lib/mailbox/queries";
import { MAILBOX_STATES } from "@/lib/mailbox/schema";
import { loadIntakeCounts } from "@/lib/original/queries";

const registry = new Registry();
collectDefaultMetrics({ register: registry });
const originals = new Gauge({
  name: "klarfall_originals",
  help: "Deliveries by state",
  labelNames: ["state"],
  registers: [registry],
});

const mailboxes = new Gauge({
  name: "klarfall_mailboxes",
  help: "Watched mailboxes by state; differs and failed need a person",
  labelNames: ["state"],
  registers: [registry],
});
const missing = new Gauge({
  name: "klarfall_mailbox_missing",
  help: "Mails that lie in a mailbox and not here",
  registers: [registry],
});

/** Figures for the operator's monitoring; off until a token is configured. */
export async function GET(request: Request): Promise<Response> {
  const token = env().KLARFALL_METRICS_TOKEN;
  if (token === undefined) return new Response(null, { status: 404 });
  if (!sameSecret(request.headers.get("authorization") ?? "", `Bearer ${token}`))
    return new Response(null, { status: 401 });
  for (const { state, n } of await loadIntakeCounts()) originals.set({ state }, n);
  const boxes = await loadMailboxCounts();
  for (const state of MAILBOX_STATES)
    mailboxes.set({ state }, boxes.filter((box) => box.state === state).length);
  missing.set(boxes.reduce((sum, box) => sum + box.missing, 0));
  return new Response(await registry.metrics(), { headers: { "content-type": registry.contentType } });
}
