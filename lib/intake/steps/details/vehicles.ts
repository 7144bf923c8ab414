import type { Source } from "@/lib/intake/schema";
import { words } from "./cues";
import { type Found, type Hit, hits } from "./match";
import { isOrder, isQuoted, type Need, type Scene, textOf } from "./scene";

const PLATE =
  /(?<![\p{L}\d/-])(?<d>[A-ZÄÖÜ]{1,3})(?:-| ?- ?| )(?<l>[A-Z]{1,2})[ -]?(?<n>[1-9]\d{0,3})(?<s>[EH]?)(?![\p{L}\d/-]|\.\d)/dgu;
const CUED =
  /(?:kennzeichen|kennz\.?|kfz|auto|wagen|nummernschild|plate|plaka\p{L}*|номер\p{L}*|rejestracyjn\p{L}*)[^\n\d]{0,24}?(?<![\p{L}])(?<d>\p{L}{1,3})[ -]?(?<l>[a-z]{1,2})[ -]?(?<n>[1-9]\d{0,3})(?<s>[eh]?)(?![\p{L}\d])/dgiu;
const VIN = /(?<![\p{L}\d])(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{15,18}(?![\p{L}\d])/dgiu;
const EVB =
  /(?:[eE]V[bB](?:-?(?:[Nn]ummer|[Nn]r\.?|[Cc]ode))?|evb|[Vv]ersicherung(?:sbestätigung|snummer)?|[Ii]nsurance number)[^\n]{0,30}?(?<![\p{L}\d])(?<v>[A-Z0-9]{5,8})(?![\p{L}\d])/dgu;
const NO_DISTRICT = new Set(["DIN", "DE", "AZ", "NR", "HRB", "HRA", "ISO", "EUR", "TEL", "PLZ", "GB", "ID"]);
const WISH = words(
  "(?:wunsch\\p{L}*|reserv\\p{L}*|frei|noch zu haben|zurücklegen|hätte gern\\p{L}*|soll bleiben|behalten|mitnehmen|wish\\p{L}*|am liebsten|alternativ|ansonsten|gern(?:e)?|istiyorum|бажан\\p{L}*|желаем\\p{L}*)",
);
const KEEP = words(
  "(?:kennzeichen|kennz\\.|schild\\p{L}*|nummer)[^.\\n]{0,40}(?:bleib\\p{L}*|behalten|reserv\\p{L}*|wie es ist|weiterführ\\p{L}*|mitnehmen)|(?:behalten|reservier\\p{L}*)[^.\\n]{0,30}(?:kennzeichen|kennz)",
);
const MINE = words("(?:mein(?:e[snm]?)? (?:eigene[sn]? )?(?:auto|wagen|fahrzeug|pkw)|mein eigenes)");
const NEW_ONE = words("(?:neue[snm]?|neues auto)");
/** Small words that a number follows in any sentence ("wir am 12"). */
const LITTLE = new Set(["AM", "IM", "UM", "AB", "IN", "ZU", "AN", "ES", "ER", "SO", "M", "F", "S", "U"]);
const PLATE_KEYS = ["plate", "wishedPlate", "reportedPlate"] as const;
const WISH_SERVICES = new Set(["wunschkennzeichen", "kfz-zulassen"]);
const REPORTS = new Set(["thirdPartyReport"]);

/** Number plates, chassis numbers and insurance codes. */
export function vehicleFields(scene: Scene, need: Need): Found[] {
  return [...plateFields(scene, need), ...vins(scene, need), ...evbs(scene, need)];
}

const MOST_CHARACTERS = 8;

function plateFields(scene: Scene, need: Need): Found[] {
  if (!PLATE_KEYS.some((key) => need.keys.has(key))) return [];
  const sources: Source[] = ["subject", "body"];
  return sources.flatMap((source) => {
    const text = textOf(scene, source);
    return [...hits(text, PLATE), ...hits(text, CUED)].flatMap((hit) =>
      platesAt(scene, need, source, text, hit),
    );
  });
}

function platesAt(scene: Scene, need: Need, source: Source, text: string, hit: Hit): Found[] {
  const written = plateOf(hit);
  const start = hit.part("d")?.start ?? hit.start;
  if (written === null || isOrder(scene, source, start)) return [];
  const before = text.slice(Math.max(0, start - 70), start);
  const after = text.slice(hit.end, hit.end + 50);
  const renewed = before.slice(-30).search(NEW_ONE) >= 0 ? 0.2 : 0;
  const base = 0.93 - (isQuoted(scene, source, start) ? 0.4 : 0) - renewed;
  return plateKeys(before, after, scene, need).map(([key, cost]) => ({
    key,
    ...written,
    source,
    start,
    end: hit.end,
    score: base - cost,
  }));
}

/** The normal form; one with too many characters is kept and marked. */
function plateOf(hit: Hit): { value: string; problem: Found["problem"] } | null {
  const [d = "", l = "", n = "", s = ""] = ["d", "l", "n", "s"].map((name) => hit.part(name)?.text ?? "");
  const district = d.toUpperCase();
  const length = d.length + l.length + n.length;
  const word = LITTLE.has(l.toUpperCase()) && !/\p{Lu}/u.test(l);
  if (word || NO_DISTRICT.has(district) || !/^[A-ZÄÖÜ]{1,3}$/u.test(district) || length > MOST_CHARACTERS + 1)
    return null;
  const value = `${district}-${l.toUpperCase()} ${n}${s.toUpperCase()}`;
  return { value, problem: length > MOST_CHARACTERS ? "format" : null };
}

function plateKeys(before: string, after: string, scene: Scene, need: Need): (readonly [string, number])[] {
  const clause = before.split(/[.;\n](?=\s)/u).at(-1) ?? "";
  if (need.keys.has("reportedPlate") && (REPORTS.has(need.kind) || need.service === "ordnungsstoerung"))
    return clause.search(MINE) >= 0 ? [] : [["reportedPlate", 0]];
  const wishing = (clause.slice(-45) + after.split(/[.;\n]/u)[0]).search(WISH) >= 0;
  const keeps = scene.flat.search(KEEP) >= 0;
  if (need.service !== null && WISH_SERVICES.has(need.service)) {
    const current =
      /(?:bisher\p{L}*|aktuell\p{L}*|derzeit\p{L}*|altes|alten|jetzige\p{L}*)[^.]{0,20}$/iu.test(clause);
    return [[current && need.keys.has("plate") ? "plate" : "wishedPlate", 0]];
  }
  const keys: (readonly [string, number])[] = [];
  if (wishing && !keeps && need.keys.has("wishedPlate")) keys.push(["wishedPlate", 0]);
  else keys.push(["plate", 0]);
  if (keeps) keys.push(["wishedPlate", 0.15]);
  return keys.filter(([key]) => need.keys.has(key));
}

function vins(scene: Scene, need: Need): Found[] {
  if (!need.keys.has("vin")) return [];
  return hits(scene.body, VIN).flatMap((hit): Found[] => {
    const value = hit.text.toUpperCase();
    const cued = /(?:fin|fahrgestell\p{L}*|fahrzeug-?ident\p{L}*|vin|ident\p{L}*)[^\n]{0,24}$/iu.test(
      scene.body.slice(Math.max(0, hit.start - 50), hit.start),
    );
    const valid = /^[A-HJ-NPR-Z0-9]{17}$/u.test(value);
    if (isOrder(scene, "body", hit.start) || (!cued && !valid) || /^[A-Z]{2}\d{13,}$/u.test(value)) return [];
    return [
      {
        key: "vin",
        value,
        source: "body",
        start: hit.start,
        end: hit.end,
        score: cued ? 0.97 : 0.8,
        problem: valid ? null : "format",
      },
    ];
  });
}

function evbs(scene: Scene, need: Need): Found[] {
  if (!need.keys.has("evb")) return [];
  return hits(scene.body, EVB).flatMap((hit): Found[] => {
    const part = hit.part("v");
    if (part === null || isOrder(scene, "body", part.start)) return [];
    const value = part.text.toUpperCase();
    return [
      {
        key: "evb",
        value,
        source: "body",
        start: part.start,
        end: part.end,
        score: 0.95,
        problem: /^[A-Z0-9]{7}$/u.test(value) ? null : "format",
      },
    ];
  });
}
