import type { Need, Scene } from "./scene";

/** The key a bare date means where nothing else is said, by service, else by kind. */
const PLAIN: Record<string, string> = {
  ordnungsstoerung: "incidentDate",
  thirdPartyReport: "incidentDate",
  complaint: "incidentDate",
  veranstaltung: "eventDate",
  sterbefall: "eventDate",
  personenstandsurkunde: "eventDate",
  haltverbot: "wishedDate",
  eheschliessung: "wishedDate",
  "ausweis-verlust": "incidentDate",
  fundsache: "incidentDate",
  sondernutzung: "startDate",
  "fuehrerschein-ersatz": "incidentDate",
  "fuehrerschein-umtausch": "licenceIssueDate",
};
const FINES = new Set(["bussgeld", "ordnungsstoerung"]);
const EVICTED =
  /räum(?:ung|en|t|ungs)|geräumt|gerichtsvollzieher|aus der wohnung|obdachlos|evict|выселен|виселен|eksmisj|tahliye/iu;
/** Whoever notifies one of these either begins or ends something. */
const ENDABLE = new Set([
  "gewerbe",
  "hundesteuer",
  "grundsteuer",
  "kfz-abmelden",
  "zweitwohnungsteuer",
  "fischereischein",
]);
const ENDING =
  /(?<!\p{L})(?:abmeld|abgemeldet|melde[^.;\n]{0,60} ab(?!\p{L})|(?:ge|ver)storben|eingeschl(?:äfert|afen)|eingegangen|tot(?!\p{L})|(?:ver|an)kauft|verkaufe|schlie(?:ß|ss)e|geschlossen|aufg(?:egeben|eben|abe)|betriebsaufgabe|beende|endet|gekündigt|weggegeben|abgegeben|abgeschafft|eigentümerwechsel|übergang|übergegangen|neue[rn]? (?:eigentümer|halter|besitzer)|sprzeda|zakończ|wyrejestr|sold|clos(?:e|ing)|deregister|sattım|kapat|öldü|продал|продав|закри|закры|помер|умер|vendu|décéd|vândut|închis|بعت|توفي)/iu;
/** These may begin again by weak words only; where something ends, the date is its end. */
const BEGINNINGS = ["startDate", "dogHeldSince"] as const;
/** A beginning that is told as such ("gehalten seit") stays one. */
const TOLD = 0.95;
/** An end told as such goes before a beginning so turned. */
const TURNED = 0.85;

/** What a date of this letter means where no words stand beside it. */
export function plainKey(scene: Scene, need: Need): string | undefined {
  if (need.kind === "defectReport") return "incidentDate";
  if (isEnding(scene, need)) return "endDate";
  if (need.service === "wohnungsnotfall" && need.kind !== "complaint")
    return EVICTED.test(scene.flat) ? "evictionDate" : undefined;
  if (FINES.has(need.service ?? "") && need.kind === "hearingResponse") return "incidentDate";
  if (need.kind === "notification" && need.service === "wohnsitz-abmelden") return "moveOutDate";
  if (need.kind === "notification" && need.service === "wohnsitz-anmelden") return "moveInDate";
  const own = need.kind === "application" ? (need.service ?? "") : need.kind;
  return PLAIN[own] ?? PLAIN[need.service ?? ""];
}

/** Whether the notification says that something is over. */
export function isEnding(scene: Scene, need: Need): boolean {
  return (
    need.kind === "notification" &&
    ENDABLE.has(need.service ?? "") &&
    (ENDING.test(scene.flat) || ENDING.test(scene.subject))
  );
}

/** Weakly told beginnings become ends where the letter ends something. */
export function turnedToEnd(roles: Map<string, number>): void {
  for (const key of BEGINNINGS) {
    const score = roles.get(key);
    if (score === undefined || score >= TOLD) continue;
    roles.delete(key);
    roles.set("endDate", Math.max(roles.get("endDate") ?? 0, Math.min(TURNED, score)));
  }
}
