import { serviceOf } from "@/lib/intake/catalogue/catalogue";
import { words } from "./cues";
import { type Found, fold, hits, overlaps } from "./match";
import type { Need, Scene } from "./scene";

/** One address in two roles: the key that the service requires wins, a second key only where the letter says so. */
export function settledHome(found: readonly Found[], scene: Scene, need: Need): Found[] {
  const moved = found.map((f) => ({ ...f, key: keyFor(f, found, need) }));
  const kept = moved.filter((f) => f.key !== "currentAddress" || !isObject(f, moved, need));
  return [...kept, ...shared(kept, need, scene), ...townOnly(kept, scene, need)];
}

/** Services whose matter lies at one address, mostly the home. */
const AT_OBJECT = new Set(["abfall", "baumfaellung", "bauakte", "bauantrag"]);

function keyFor(f: Found, found: readonly Found[], need: Need): string {
  const required = need.service === null ? [] : (serviceOf(need.service)?.required ?? []);
  const missing = (key: string) => need.keys.has(key) && !found.some((o) => o.key === key);
  const asks = need.kind !== "notification";
  if (
    f.key === "newAddress" &&
    asks &&
    required.includes("currentAddress") &&
    missing("currentAddress") &&
    !required.includes("newAddress")
  )
    return "currentAddress";
  if (f.key === "currentAddress" && need.service === "wohnsitz-anmelden" && missing("newAddress"))
    return "newAddress";
  const reports = need.kind === "thirdPartyReport";
  if (!reports && f.key === "currentAddress" && AT_OBJECT.has(need.service ?? "") && missing("objectAddress"))
    return "objectAddress";
  if (
    f.key === "newAddress" &&
    !required.includes("newAddress") &&
    !need.keys.has("previousAddress") &&
    need.service === null
  )
    return "currentAddress";
  return f.key;
}

function isObject(home: Found, found: readonly Found[], need: Need): boolean {
  const required = need.service === null ? [] : (serviceOf(need.service)?.required ?? []);
  return (
    !required.includes("currentAddress") &&
    found.some((f) => f.key === "objectAddress" && fold(f.value) === fold(home.value))
  );
}

/** One address in two roles: where the trade is run at home, where the object is the home. */
const AT_HOME = words(
  "(?:da ist auch|ebendort|betriebsadresse = wohnung|von (?:zu ?hause|daheim)|zu hause|acolo e și biroul|home office|from home|gleiche (?:adresse|anschrift)|dort auch|auch dort|ebenda|wohnsitz = )",
);
function shared(found: readonly Found[], need: Need, scene: Scene): Found[] {
  const home = found.find((f) => f.key === "currentAddress");
  if (
    home === undefined ||
    !need.keys.has("businessAddress") ||
    found.some((f) => f.key === "businessAddress")
  )
    return [];
  return scene.flat.search(AT_HOME) >= 0 ? [{ ...home, key: "businessAddress", score: 0.75 }] : [];
}

const TOWN_ONLY =
  /(?:wohne|(?:wir|ich) wohnen|wohnen wir|lebe)(?: (?:ich|wir|selbst|jetzt|nun|u\.))*\s+(?:jetzt |nun )?in (?<town>\p{Lu}[\p{L}-]{2,24})/dgu;
const TO_TOWN =
  /(?:zieh\p{L}*|gezogen|gegangen|wandern?|geht|gehe|umzug|zurück|verzogen|moving|move[d]?|départ|quitte)[^.;\n]{0,40}? (?:nach|to|pour) (?<town>\p{L}{4,24}(?:, \p{Lu}\p{L}+)?)(?![\p{L}])|nach (?<tr>\p{Lu}\p{L}{3,24}(?:, \p{Lu}\p{L}+)?) (?:zieh\p{L}*|gezogen|gegangen|ausgewandert|abzumelden|aus)(?!\p{L})/dgu;
const CAME_FROM =
  /(?:vorher|bisher|zuvor|kommt aus|komme aus|zugezogen aus|umgezogen aus|früher in|bisher in|vorher in|from|da) (?<town>\p{Lu}\p{L}{2,24}(?:, \p{Lu}\p{L}+)?)(?!\p{L}| \d)/dgu;
const FROM_TOWN =
  /(?:(?:bisher|vorher|aus|von|from|з|из|z)\s(?<town>\p{Lu}\p{L}{2,24})\s(?:nach|hierher|to|до|в|do)|(?<tr>\p{Lu}\p{L}{2,24})['’](?:dan|den|tan|ten) )/dgu;
function townOnly(found: readonly Found[], scene: Scene, need: Need): Found[] {
  const add = (key: string, pattern: RegExp): Found[] => {
    if (!need.keys.has(key) || found.some((f) => f.key === key)) return [];
    const hit = hits(scene.flat, pattern)[0];
    const town = hit?.part("town") ?? hit?.part("tr");
    if (!town) return [];
    return [
      { key, value: town.text, source: "body", start: town.start, end: town.end, score: 0.65, problem: null },
    ];
  };
  const leaves = need.service === "wohnsitz-abmelden" ? add("newAddress", TO_TOWN) : [];
  const comes = need.service === "wohnsitz-anmelden" ? add("previousAddress", CAME_FROM) : [];
  const before = add("previousAddress", FROM_TOWN);
  return [
    ...add("currentAddress", TOWN_ONLY),
    ...leaves,
    ...(before.length > 0 ? before : comes),
    ...labelled(found, scene, need),
  ];
}

const LABELS: readonly (readonly [string, RegExp])[] = [
  [
    "newAddress",
    /^(?:neue (?:adresse|anschrift)|new address|ziel(?:adresse|anschrift)|adresse dort|neue wohnung|nowy adres|yeni adres)$/u,
  ],
  [
    "previousAddress",
    /^(?:alte|bisherige|vorherige|letzte|frühere|zuvor|old)(?: (?:adresse|anschrift|wohnung|address))?$/u,
  ],
  [
    "currentAddress",
    /^(?:adresse|anschrift|wohnanschrift|address|aktuelle (?:adresse|anschrift)|meine (?:adresse|anschrift))$/u,
  ],
];

/** A form line says what it is even where the address has a foreign shape. */
function labelled(found: readonly Found[], scene: Scene, need: Need): Found[] {
  return LABELS.flatMap(([key, label]) => {
    const form = scene.forms.find((f) => label.test(f.label) && /\p{L}{3}/u.test(f.value.text));
    if (
      form === undefined ||
      !need.keys.has(key) ||
      found.some((f) => f.key === key || overlaps(f, form.value))
    )
      return [];
    const { text: value, start, end } = form.value;
    return [{ key, value, source: "body", start, end, score: 0.8, problem: null }];
  });
}
