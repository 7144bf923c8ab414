import type { Source } from "@/lib/intake/schema";
import { type Cue, partedContexts, rolesOf, words } from "./cues";
import { type Found, hits } from "./match";
import { isQuoted, type Need, type Scene } from "./scene";

type Amount = { source: Source; start: number; end: number; value: string; bare: boolean };

const CURRENCY = "(?:€|EUR\\b|Euros?\\b|Eur\\b|euro\\b|avro\\b|євро|евро|يورو)";
const WITH = new RegExp(
  `(?<![\\d.,/\\p{L}-])(?:(?<pre>€|EUR) ?)?(?<n>\\d{1,3}(?:[. ’']\\d{3})+(?:,\\d{1,2})?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d{2})?|\\d{1,7}(?:[.,]\\d{2})?)(?:,-{1,2}|,–)?(?: ?(?<post>${CURRENCY}))?(?![\\d]|[.,:/]\\d)`,
  "gdiu",
);
const CENTS = /(?<![\d.,/-])\d{1,3}(?:\.\d{3})*,\d{2}(?!\d|\s?(?:m|km|cm|l|%|€|EUR|Euro|qm|m²))/u;
const BARE_LEAD =
  /(?:miete|kaltmiete|warmmiete|betrag|kostet|zahle(?:n)?|davon gehn|rate|raten|rückstand|summe|schulden|forderung|mahnung über|rent)[^\d.\n]{0,16}$/iu;
const BARE_TAIL = /^\s?(?:warm|kalt|an miete|miete|im monat|monatlich|kaltmiete|warmmiete)/iu;

const CUES: readonly Cue[] = [
  {
    key: "rent",
    score: 0.93,
    before: words(
      "\\p{L}{0,20}miete[^.;\\n\\d]{0,24}|mietzins|wohnung kostet[^.;\\n\\d]{0,12}|miete|rent(?!\\p{L})(?: is)?[^.;\\n\\d]{0,16}|kira\\p{L}*[^.;\\n\\d]{0,12}|оренд\\p{L}*[^.;\\n\\d]{0,12}|аренд\\p{L}*[^.;\\n\\d]{0,12}|czynsz[^.;\\n\\d]{0,12}|chiri[ea][^.;\\n\\d]{0,12}|loyer[^.;\\n\\d]{0,12}|الإيجار[^.;\\n\\d]{0,12}",
    ),
    after: words("(?:warm|kalt|an miete|(?:warm|kalt)?miete|mit allem|rent|kira)"),
    label: /miete|rent|kira|czynsz|loyer/u,
  },
  {
    key: "-income",
    score: 0.92,
    before: words(
      "(?:verdiene?|verdient|verdien|gehalt|lohn|einkommen|rente|alg|krankengeld|kindergeld|elterngeld|bekomme|bekommt|kriege|income|earn\\p{L}*|salary|maaş\\p{L}*|gelir\\p{L}*|зарплат\\p{L}*|пенс\\p{L}*|zarabia\\p{L}*|salari\\p{L}*|unterhalt von|zusammen|together)[^.;\\n\\d]{0,24}",
    ),
    after: words(
      "(?:netto|brutto|rente|gehalt|witwen|altersrente|einkommen|verdienst|im monat netto|net\\b|gross)",
    ),
    label: /einkommen|income|verdienst|gehalt|rente/u,
  },
  {
    key: "amount",
    score: 0.96,
    before: words("(?:insgesamt|zusammen|summe|gesamtbetrag|fehlt|fehlen|geht um|total)[^.;\\n\\d]{0,16}"),
    only: ["wohnungsnotfall", "zahlung", "payment", "objection"],
  },
  {
    key: "-fee",
    score: 0.9,
    before: words(
      "(?:gebühr|mahngebühr|verwaltungsgebühr|kosten|porto|kaution|zuzüglich|\\+|plus|säumnis\\p{L}*)[^.;\\n\\d]{0,16}",
    ),
    after: /^ ?(?:mahngebühr|gebühr|säumnis|finderlohn|für (?:n?e )?(?:neue )?schließanlage|schaden)/giu,
  },
  {
    key: "-past",
    score: 0.9,
    before: words("(?:vorher|früher|letztes jahr|zu zweit|bisher)[^.;\\n\\d]{0,20}"),
  },
  {
    key: "-instalment",
    score: 0.94,
    before: words(
      "(?:rate\\p{L}*|monatlich|abstottern|je monat|könnte|kann ich|ich kann|in raten)[^.;\\n\\d]{0,16}",
    ),
    after: words("(?:im monat|monatlich|pro monat|jeden monat|raten|in raten|per month|a month|mtl\\.?)"),
    only: ["payment", "zahlung"],
  },
  {
    key: "amount",
    score: 0.97,
    before: words(
      "(?:owe|schulde(?:n)?|rückstand|rückstände|mietschulden|mietrückstand|mahnung über)[^.;\\n\\d]{0,24}",
    ),
    after: words("[^.;\\n\\d]{0,16}(?:rückstand|schulden|mietschulden)"),
  },
  {
    key: "amount",
    score: 0.9,
    before: words(
      "(?:mahnung|rechnung|betrag|forderung|bescheid|schulden|rückstand|rückstände|rückforderung|mietschulden|owe|offen\\p{L}*|bußgeld|verwarngeld|überwiesen|gezahlt|bezahlt|kostet(?: das)?|kosten|betrag von|höhe von|schulde\\p{L}*|nachzahlung|zahlen|gebühr|beitrag|erstattung|steuer)[^.;\\n\\d]{0,30}",
    ),
    after: words(
      "(?:[^.;\\n\\d]{0,30}(?:überwiesen|bezahlt|gezahlt|offen|schulden|rückstand|rückständig|zahlen|jährlich|rent since|rent|mahnung))",
    ),
    label: /betrag|summe|forderung|amount|kosten/u,
  },
];
const PLAIN = 0.6;
/** More amounts than this are a table, not a letter. */
const MOST = 200;

/** Where a sum is what the letter is about, one without more words is that sum. */
const MONEY_MATTERS = new Set([
  "bussgeld",
  "zahlung",
  "wohnungsnotfall",
  "bildung-teilhabe",
  "unterhaltsvorschuss",
  "objection",
  "payment",
]);
function plainCounts(need: Need): boolean {
  return MONEY_MATTERS.has(need.service ?? "") || MONEY_MATTERS.has(need.kind);
}

/** Sums of money under the field they belong to. */
export function amountFields(scene: Scene, need: Need): Found[] {
  if (!need.keys.has("amount") && !need.keys.has("rent")) return [];
  const amounts = amountsIn(scene.flat, "body").slice(0, MOST).concat(amountsIn(scene.subject, "subject"));
  const contexts = partedContexts(scene, amounts, 50);
  let first = true;
  return amounts.flatMap((amount, i): Found[] => {
    const context = contexts[i];
    if (!context) return [];
    const roles = rolesOf(context, CUES, need);
    if (!amount.bare && plainCounts(need)) roles.set("amount", Math.max(roles.get("amount") ?? 0, PLAIN));
    const best = serving(roles, need);
    if (best === undefined) return [];
    const { source, start, end, value } = amount;
    const quoted = isQuoted(scene, source, start) ? 0.3 : 0;
    const later = first ? 0 : 0.02;
    if (best[0] === "amount") first = false;
    return [{ key: best[0], value, source, start, end, score: best[1] - quoted - later, problem: null }];
  });
}

/** A sum whose best role has no field here may still be what the matter is about, never income or an instalment. */
function serving(roles: ReadonlyMap<string, number>, need: Need): [string, number] | undefined {
  const ranked = [...roles].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  if (best === undefined || need.keys.has(best[0])) return best;
  // Whoever objects or pays speaks of the fee itself.
  const fee = best[0] === "-fee" && (need.kind === "objection" || need.kind === "payment");
  if (fee && need.keys.has("amount")) return ["amount", FEE];
  return best[0].startsWith("-") ? undefined : ranked.find(([key]) => need.keys.has(key));
}

const FEE = 0.58;

/** All sums of money in a text. */
export function amountsIn(text: string, source: Source): Amount[] {
  return hits(text, WITH).flatMap((hit): Amount[] => {
    const digits = hit.part("n");
    if (digits === null) return [];
    const marked = hit.part("pre") !== null || hit.part("post") !== null;
    const bare = !marked;
    const around =
      BARE_LEAD.test(text.slice(Math.max(0, hit.start - 40), hit.start)) ||
      BARE_TAIL.test(text.slice(hit.end, hit.end + 16));
    const cents =
      CENTS.test(hit.text) &&
      !/^\s?(?:m\b|km|cm|l\b|%|qm|m²|Meter|Stunden|Uhr)/iu.test(text.slice(hit.end, hit.end + 8));
    if (bare && ((!around && !cents) || digits.text.length < 2)) return [];
    const value = normalised(digits.text);
    return value === null ? [] : [{ source, start: hit.start, end: hit.end, value, bare: bare && !cents }];
  });
}

/** '1.486,20', '3,420', '642,80' and '515' become '1486.20 EUR' and so on. */
export function normalised(text: string): string | null {
  const compact = text.replace(/[ ’']/gu, "");
  const cents = /[.,](\d{1,2})$/u.exec(compact);
  const whole = (cents ? compact.slice(0, -cents[0].length) : compact).replace(/[.,]/gu, "");
  const value = `${Number(whole)}.${(cents?.[1] ?? "00").padEnd(2, "0")} EUR`;
  return /^\d{1,9}\.\d{2} EUR$/u.test(value) ? value : null;
}
