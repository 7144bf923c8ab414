import { ask, type Model } from "./model";
import type { Vector } from "./vectors";

/** Probabilities of all answers, the three questions seen together. */
export type Verdict = { kind: Float32Array; service: Float32Array; department: Float32Array };

/** How far the corpus' joint habits and the department's own head are believed; from cross-validation. */
const TRUST = { affinity: 0.5, ownHead: 0.4 };

/** Weighs kind and service together and derives the department from both. */
export function judge(model: Model, vector: Vector): Verdict {
  return combine(model, {
    kind: ask(model.heads.kind, vector),
    service: ask(model.heads.service, vector),
    department: ask(model.heads.department, vector),
  });
}

/** Kind, service and department weighed together: what never goes together is not concluded together. */
export function combine(model: Pick<Model, "affinity" | "offices">, alone: Verdict, trust = TRUST): Verdict {
  const [kinds, services] = [alone.kind.length, alone.service.length];
  const together = new Float32Array(kinds * services);
  let total = 0;
  for (let k = 0; k < kinds; k++)
    for (let s = 0; s < services; s++) {
      const at = k * services + s;
      const lift = Math.exp(trust.affinity * (model.affinity[at] ?? 0));
      together[at] = (alone.kind[k] ?? 0) * (alone.service[s] ?? 0) * lift;
      total += together[at] ?? 0;
    }
  const kind = new Float32Array(kinds);
  const service = new Float32Array(services);
  for (let at = 0; at < together.length; at++) {
    const share = (together[at] ?? 0) / total;
    together[at] = share;
    const [k, s] = [Math.floor(at / services), at % services];
    kind[k] = (kind[k] ?? 0) + share;
    service[s] = (service[s] ?? 0) + share;
  }
  return {
    kind,
    service,
    department: officeShares(model.offices, together, alone.department, trust.ownHead),
  };
}

/** Sum of probability by office; where kind and service leave it open, the text's own answer is used. */
function officeShares(
  offices: Int8Array,
  together: Float32Array,
  own: Float32Array,
  trust: number,
): Float32Array {
  const derived = new Float32Array(own.length);
  let open = 0;
  for (let at = 0; at < together.length; at++) {
    const office = offices[at] ?? -1;
    if (office === -1) open += together[at] ?? 0;
    else derived[office] = (derived[office] ?? 0) + (together[at] ?? 0);
  }
  const mixed = derived.map((share, d) => {
    const full = share + open * (own[d] ?? 0);
    return full ** (1 - trust) * (own[d] ?? 0) ** trust;
  });
  const sum = mixed.reduce((all, share) => all + share, 0);
  return mixed.map((share) => share / sum);
}
