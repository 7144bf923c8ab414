import { type Found, hits, oneLine } from "./match";
import { isOrder, type Need, type Scene } from "./scene";

const PARCEL =
  /(?<v>(?:Gemarkung:? (?<g>\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}\p{L}+)?)[\s,;]{1,3})?(?:Flur:? (?<f>\d{1,3})[\s,;]{1,3})?(?:Flurst(?:ück|\.)?(?:s?-?(?:Nr\.?|nummer))?:? ?(?<n>\d{1,5}(?:\/\d{1,4})?)))/dgiu;

const REVERSED =
  /Flurst(?:ück|\.)(?:e)? ?(?<n>\d{1,5}(?:\/\d{1,4})?(?: und \d{1,5}(?:\/\d{1,4})?)?),? (?:in (?:der )?)?Flur (?<f>\d{1,3}),? ?(?:der )?(?:Gemarkung (?<g>\p{Lu}[\p{L}-]{1,30}))?/dgu;

/** Parcels of the land register. */
export function parcelFields(scene: Scene, need: Need): Found[] {
  if (!need.keys.has("parcel")) return [];
  return [...hits(scene.flat, PARCEL), ...hits(scene.flat, REVERSED)].flatMap((hit): Found[] => {
    if (isOrder(scene, "body", hit.start)) return [];
    const [g, f, n] = ["g", "f", "n"].map((name) => hit.part(name)?.text);
    const parts = [
      g ? `Gemarkung ${oneLine(g)}` : "",
      f ? `Flur ${f}` : "",
      n ? `Flurstück ${n}` : "",
    ].filter((p) => p !== "");
    const score = 0.8 + parts.length * 0.05;
    return [
      {
        key: "parcel",
        value: parts.join(", "),
        source: "body",
        start: hit.start,
        end: hit.end,
        score,
        problem: null,
      },
    ];
  });
}
