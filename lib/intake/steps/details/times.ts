import { pad } from "./calendar";
import { type Found, hits } from "./match";
import { isOrder, isQuoted, type Need, type Scene } from "./scene";

const T = (n: string) => `(?<h${n}>[01]?\\d|2[0-4])(?:[:.](?<m${n}>[0-5]\\d))?`;
const UHR = "(?: ?(?:uhr|h|am|pm|o['’]clock|годин\\p{L}*|час\\p{L}*))";
const RANGE = new RegExp(
  `(?<![\\d.,/:-])(?:von |zwischen |from |ab |tägl\\. )?${T("a")}${UHR}?(?: ?(?:bis|-|–|/|to|until|und|and|до|do|până la) ?)${T("b")}${UHR}(?!\\p{L})`,
  "gdiu",
);
const FROM = new RegExp(
  `(?<![\\p{L}])(?:ab|nach|after|from|so ab|frühestens|po godz\\.|після|после|start(?:beginn)?|beginn|um|gegen) (?:ca\\. ?)?${T("a")}(?:${UHR}(?!\\p{L})|(?=[.!?]?$|[.!?]\\s|\\s?\\n))`,
  "gdimu",
);
const COLON =
  /(?<![\d.,/:-])(?<ha>[01]?\d|2[0-3]):(?<ma>[0-5]\d) ?(?:bis|-|–|\/|to|until|do|до|până la) ?(?<hb>[01]?\d|2[0-4]):(?<mb>[0-5]\d)(?!\d)/dgu;
const END =
  /(?:ende|schluss|bis|until)(?: gegen| um| ca\.)? (?<hb>[01]?\d|2[0-4])(?:[:.](?<mb>[0-5]\d))? ?(?:uhr|h)(?!\p{L})/dgiu;
/** Opening hours of a "ab 16 Uhr" are wishes where an appointment is asked; else the window of the event. */
const PLAIN_AT = /(?:^|\s)(?:um|gegen) /iu;

/** Times of day at which somebody can come or be reached. */
export function timeFields(scene: Scene, need: Need): Found[] {
  if (!need.keys.has("timeWindow")) return [];
  const ranges = [...hits(scene.flat, COLON), ...hits(scene.flat, RANGE)].flatMap((hit): Found[] => {
    const value = `${clock(hit.part("ha")?.text, hit.part("ma")?.text)}-${clock(afternoon(hit.text, hit.part("hb")?.text), hit.part("mb")?.text)}`;
    return found(scene, value, hit, 0.92);
  });
  if (ranges.length > 0) return ranges;
  return hits(scene.flat, FROM).flatMap((hit): Found[] => {
    const rest = scene.flat.slice(hit.end, hit.end + 120);
    const end = hits(rest, END)[0];
    const until = end ? clock(end.part("hb")?.text, end.part("mb")?.text) : "";
    const value = `${clock(hit.part("ha")?.text, hit.part("ma")?.text)}-${until}`;
    const place = end ? { start: hit.start, end: hit.end + end.end } : hit;
    return found(scene, value, place, PLAIN_AT.test(hit.text.slice(0, 6)) ? 0.55 : 0.82);
  });
}

function found(
  scene: Scene,
  value: string,
  { start, end }: { start: number; end: number },
  score: number,
): Found[] {
  if (
    !/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)?$/u.test(value) ||
    isOrder(scene, "body", start)
  )
    return [];
  const cost = isQuoted(scene, "body", start) ? 0.4 : 0;
  return [{ key: "timeWindow", value, source: "body", start, end, score: score - cost, problem: null }];
}

/** "9 am to 1 pm" ends at 13. */
function afternoon(text: string, hours: string | undefined): string | undefined {
  return / ?pm$/iu.test(text.trim()) && Number(hours) < 12 ? String(Number(hours) + 12) : hours;
}

function clock(hours: string | undefined, minutes: string | undefined): string {
  return `${pad(Number(hours ?? 0))}:${minutes ?? "00"}`;
}
