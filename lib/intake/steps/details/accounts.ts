import { words } from "./cues";
import { type Found, hits, oneLine, type Part, trimmed } from "./match";
import { isOrder, isQuoted, type Need, type Scene } from "./scene";

/** Accounts of what happened or is broken: the clause with the most telling words. */
type Account = { key: string; tell: RegExp; only?: readonly string[] };
const EVENTS = words(
  "(?:steht|stehen|parkt|parken|geparkt|zugeparkt|blockier\\p{L}*|lärm\\p{L}*|krach|laut\\p{L}*|bässe|gebrüllt|brüll\\p{L}*|schrei\\p{L}*|bell\\p{L}*|gebissen|beiß\\p{L}*|verbrenn\\p{L}*|feuer|qualm\\p{L}*|müll|abgeladen|geworfen|wirft|gestohlen|geklaut|entwendet|verloren|gezogen|gefahren|gestürzt|beschädigt|kaputt|geschlagen|bedroht|beleidigt|lacht\\p{L}*|roch|aufgelegt|angeschrien|angebrüllt|warten|gewartet|weggeschickt|abgewiesen|unfreundlich|frech|genannt|geschraubt|gearbeitet|feier\\p{L}*|grill\\p{L}*|freilaufend|leine|gehweg|kinder müssen|verheiratet|schläft|stundenlang|загубил\\p{L}*|потерял\\p{L}*|украли|вкрали|кидают|кидають|розбили|сміються|ugryzł\\p{L}*|zgubił\\p{L}*|ukrad\\p{L}*|lost|stolen|stole|barking|parked|noise|gürültü|kaybet\\p{L}*|çalındı|perdu|volé|pierdut|furat|فقدت|ضاع\\p{L}*|felge|knie auf|schaden)",
);
const DEFECTS = words(
  "(?:loch|schlagl[oö]ch\\p{L}*|riesenloch|laterne\\p{L}*|straßenlampe\\p{L}*|lampe|ampel\\p{L}*|schild\\p{L}*|gully\\p{L}*|kanaldeckel|deckel|müll|sperrmüll|säcke|fernseher|matratze\\p{L}*|scherben|spielgerät|schaukel|rutsche|klettergerüst|ast|baum|äste|graffiti|beschmiert\\p{L}*|defekt\\p{L}*|kaputt\\p{L}*|locker|lose|wackel\\p{L}*|dunkel|ausgefallen|flacker\\p{L}*|verstopft|überläuft|fehlt|schief|umgefahren|abgebrochen|gebrochen|riss\\p{L}*|platte\\p{L}*|pflaster\\p{L}*|stolper\\p{L}*|tief|kabel|drähte|riecht|gas|leuchtet|brennt nicht|geht nicht|hochsteh\\p{L}*|wasser|pfütze|zugewachsen|überwuchert|pothole|streetlight|lamp|broken|garbage|çukur|çöp|lamba|яма|ліхтар\\p{L}*|фонар\\p{L}*|смітт\\p{L}|мусор\\p{L}*|dziura|latarnia|śmieci|trou|lampadaire|groapă|حفرة|عمود|zerbrochen|ölspur|glas)",
);
const ACCOUNTS: readonly Account[] = [
  { key: "incidentDescription", tell: EVENTS },
  { key: "defectDescription", tell: DEFECTS },
];
const SENTENCES = /[^.!?;\n]+(?:\.(?=\d|\p{L}|-|,| \p{Ll}| ?\d)[^.!?;\n]+)*/dgu;
const GREETING =
  /^(?:sehr geehrte|hallo|guten|liebe|moin|hi\b|hey|mit freundlich|viele grüße|lg\b|mfg|danke|dear|hello|merhaba|dzień|добр|здравств|bonjour|مرحبا|السلام|bitte (?:um|senden|schicken|melden))/iu;
const ASK = words(
  "(?:bitte|können sie|wann|muss ich|was mache|wie|was soll|darf|wer zahlt|kostet|please|could you|прошу|proszę)",
);
const LEAST = 12;
const MOST = 260;

/** In a defect report an incident is a damage of one's own. */
const DAMAGE = words(
  "(?:gestürzt|stürz\\p{L}*|gefallen|schaden|felge|reifen|verletz\\p{L}*|knie|umgeknickt|beschädigt|gefahren|gebrochen|absatz|prellung|schadens?ersatz|schmerzensgeld|fell|hingefallen)",
);

/** Descriptions of what happened, as the service asks for them. */
export function accountFields(scene: Scene, need: Need): Found[] {
  return ACCOUNTS.filter(
    (a) =>
      need.keys.has(a.key) &&
      (a.key !== "incidentDescription" ||
        need.service !== "maengelmeldung" ||
        scene.flat.search(DAMAGE) >= 0),
  ).flatMap((a) => account(scene, need, a));
}

function account(scene: Scene, need: Need, { key, tell }: Account): Found[] {
  const rated = hits(scene.flat, SENTENCES).flatMap((sentence): (Found & { tells: number })[] => {
    const part = shortened(sentence, tell);
    if (part === null || isOrder(scene, "body", part.start) || isQuoted(scene, "body", part.start)) return [];
    const tells = hits(part.text, tell).length;
    const outside = part.start < need.start || part.start >= need.end ? 0.25 : 0;
    const asks = part.text.search(ASK) >= 0 ? 0.12 : 0;
    const score = 0.5 + Math.min(3, tells) * 0.09 - outside - asks - Math.min(0.1, part.start / 6000);
    return [
      {
        key,
        value: oneLine(part.text),
        source: "body",
        start: part.start,
        end: part.end,
        score,
        problem: null,
        tells,
      },
    ];
  });
  return rated.filter((r) => r.tells > 0).map(({ tells: _tells, ...found }) => found);
}

/** Without the place before a colon, the lead-in and the asking tail. */
function shortened(sentence: Part, tell: RegExp): Part | null {
  const plain = trimmed(sentence);
  if (GREETING.test(plain.text)) return null;
  const colon = plain.text.search(/:\s/u);
  const head = colon > 0 && colon < 90 && plain.text.slice(colon).search(tell) >= 0 ? colon + 1 : 0;
  const lead =
    /^(?:am|gestern|heute|seit|mir ist|bei uns|leider|und|also|gerade|eben|vorgestern|letzten? \p{L}+|jede nacht|wczoraj|вчора|вчера)\b[^,:]{0,40}?(?=\b(?:der|die|das|ein|eine|ist|sind|steht|standen|wurde|hat|haben|liegt|liegen|fehlt)\b)/iu.exec(
      plain.text.slice(head),
    );
  const from = head + (lead?.[0].length ?? 0);
  const text = plain.text.slice(from, from + MOST);
  const kept = trimmed({ start: plain.start + from, end: plain.start + from + text.length, text });
  return kept.text.length < LEAST ? null : kept;
}
