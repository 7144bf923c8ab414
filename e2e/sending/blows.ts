import type { Script, Stage } from "../support/fake-smtp";

/** The six points of a dialogue at which the connection is cut, or the worker is killed. */
export const POINTS = ["connect", "mail", "rcpt", "data", "dot", "accepted"] as const;
export type Point = (typeof POINTS)[number];

/** The stage at which the server strikes. Whatever it strikes with at `dot`, it has the mail by then. */
const STAGE: Record<Point, Stage> = {
  connect: "greeting",
  mail: "mail",
  rcpt: "rcpt",
  data: "data",
  dot: "content",
  accepted: "content",
};

/**
 * What happens in the next connection: first every point gets its kill, at moments spread over the run, and besides
 * every second connection is cut at the next point in turn. The rest goes well.
 */
export function blows(connections: number, kills: number): () => Script {
  const killEvery =
    kills === 0 ? Number.POSITIVE_INFINITY : Math.max(2, Math.floor(connections / (kills + 1)));
  let [n, killed, cut] = [0, 0, 0];
  return () => {
    n += 1;
    // From the far end: a few kills already meet the ambiguous points.
    if (n % killEvery === 0 && killed < kills)
      return script(POINTS.at(-1 - (killed++ % POINTS.length)), "kill");
    return n % 2 === 0 ? script(POINTS[cut++ % POINTS.length], "cut") : {};
  };
}

function script(point: Point | undefined, how: "cut" | "kill"): Script {
  if (point === undefined) return {};
  return { [STAGE[point]]: point === "accepted" ? ["250 queued", how] : [how] };
}
