import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { env } from "@/lib/env";
import { loadIntakeCounts } from "@/lib/original/queries";

const registry = new Registry();
collectDefaultMetrics({ register: registry });
const originals = new Gauge({
  name: "klarfall_originals",
  help: "Deliveries by state",
  labelNames: ["state"],
  registers: [registry],
});

/** Figures for the operator's monitoring; off until a token is configured. */
export async function GET(request: Request): Promise<Response> {
  const token = env().KLARFALL_METRICS_TOKEN;
  if (token === undefined) return new Response(null, { status: 404 });
  if (request.headers.get("authorization") !== `Bearer ${token}`) return new Response(null, { status: 401 });
  for (const { state, n } of await loadIntakeCounts()) originals.set({ state }, n);
  return new Response(await registry.metrics(), { headers: { "content-type": registry.contentType } });
}
