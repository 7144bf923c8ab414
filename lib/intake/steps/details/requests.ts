import { type Found, hits, oneLine, type Part, trimmed } from "./match";
import { isOrder, isQuoted, type Need, type Scene } from "./scene";
import { sentencesOf } from "./sentences";

/** More sentences than this are a log or an attack. */
const MOST = 300;
const KINDS: readonly string[] = ["foiRequest", "dataSubjectRequest", "fileInspection", "petition"];

/** Papers and facts that an office holds. */
const HELD =
  "(?:[\\p{L}-]{0,30}(?:[Aa]kten?|[Gg]enehmigung(?:en)?|[Zz]eichnung(?:en)?|[Pp]läne|[Pp]lan|[Gg]rundrisse?|[Ss]tatik|[Bb]ericht(?:e|en)?|[Gg]utachten|[Vv]erträge|[Vv]ertrag|[Rr]echnung(?:en)?|[Mm]esswerte?n?|[Dd]aten|[Ss]tatistik(?:en)?|[Pp]rotokolle?|[Ll]isten?|[Aa]nzahl|[Aa]ufstellung|[Uu]nterlagen|[Ss]chriftverkehr|[Aa]bschrift(?:en)?|[Kk]opien?|[Bb]escheinigung|[Aa]uskunft|[Ff]otos?|[Mm]essfoto|[Bb]escheide?|[Bb]aulast(?:en)?|[Uu]rkunden?|[Rr]egister|[Vv]erzeichnis|[Ee]rgebnisse|[Kk]osten|[Zz]ahlen|[Ee]rlaubnis(?:se)?|[Kk]orrespondenz|[Ss]tellungnahmen?)|copy|copies|contract|records?|documents?|files?|dane|verileri?|veriler|документ\\p{L}*|данн\\p{L}*|дані)";
const ASK =
  /(?<!\p{L})(?:[Ee]insicht|[Aa]kteneinsicht|[Ee]inblick|[Aa]uskunft|[Aa]uskünfte|[Zz]ugang|[Zz]usendung|[Üü]bersendung|[Hh]erausgabe|[Ee]rteilung|[Bb]eantrage\p{L}*|[Bb]itten? (?:ich |wir |Sie )?um|[Bb]enötige\p{L}*|[Bb]rauche\p{L}*|[Ww]ill|[Ww]ollen|[Mm]öchten?|[Ss]enden|[Ss]chicken|[Üü]bermitteln|[Üü]bersenden|[Mm]ailen|[Hh]abt ihr|[Hh]aben [Ss]ie|[Gg]ibt es|[Ff]ordere\p{L}*|[Vv]erlange\p{L}*|[Ll]öscht?|[Ll]öschen|would like|want|request\p{L}*|send me|proszę o|прошу|istiyorum|je demande|solicit)(?!\p{L})/gu;
const OBJECT = new RegExp(
  `(?<v>(?:(?:die|das|den|der|dem|alle[rs]?|sämtliche[rs]?|eine[rsmn]?|meine[rsnm]?|unsere[rs]?|die|vollständige[nrs]?|komplette[nrs]?|ganze[ns]?|interne[nr]?|amtliche[nr]?|a|the|all) ){0,3}${HELD}(?![\\p{L}])[^.;!?\\n]{0,140}(?:\\.(?=\\d|-| (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Mai))[^.;!?\\n]{0,80}){0,3})`,
  "dgu",
);
/** What no longer belongs to the thing asked for. */
const CUT =
  /,? (?:in (?:zwei|drei|einfacher|zweifacher|dreifacher)|als pdf|per (?:e-?mail|mail|post)|bitte|möglichst|vorzugsweise|durch (?:über-?\s?)?(?:sendung|übersendung)|wird (?:beantragt|gebeten)|beantragt|einsehen|einzusehen|ansehen|sehen|haben|erhalten|bekommen|zu (?:erhalten|bekommen|übersenden|senden)|zukommen|für (?:die|den) (?:zeit|zeitraum|notar|bank|hausversicherung|versicherung)|bevor|damit|weil|da (?:ich|wir)|von (?:\p{Lu}[\p{L}-]*(?:straße|str\.?|weg|platz|allee)|(?:dem |meinem )?haus)|(?:haus|nr\.?|südring) \p{L}*\d|zu(?:r|m)? (?:objekt|grundstück)|nach (?:art|§)|gern|nicht nur|usw|vorhanden|vor$|drauf|auf$|an$|zu$)(?!\p{L})[\s\S]*$/iu;
const QUESTION =
  /(?:wissen|gewusst|interessiert (?:mich|uns)|frage(?:n)? (?:mich|uns)|mit|informacj\p{L}*|information|auskunft|auskünfte|darüber|erfahren|mitteilen|mitzuteilen|know|tell me|знать|знати|дізнатися)\s?[,:]? ?(?:nämlich )?(?<v>(?:was|welche[rsnm]?|ob|wie|wer|wann|wem|wo|warum|seit wann|jakie|jaki|which|what|whether|how|who|які|какие|чи|hangi)(?!\p{L})[^.;!?\n]{6,200})/dgiu;
const DIRECT =
  /(?<v>(?:was habt ihr|welche daten|was haben sie|what data)[^.;!?\n]{4,120}|(?:benim hakkımda|hakkımda) [^.;,!?\n]{4,60}|alles,? was (?:ihr|sie) [^.;!?\n]{4,100})/dgiu;
const CHANGE =
  /(?:lösch\p{L}*|berichtig\p{L}*|korrigier\p{L}*|entfern\p{L}*)(?: (?:sie|ihr|bitte|doch|unverzüglich|umgehend)){0,3} (?<v>(?:mein(?:e[nrms]?)?|alle[rs]?|sämtliche|die|das|den) [^.;!?\n]{4,120})/dgiu;
const PROPOSAL =
  /(?:reg(?:e|en)(?: (?:ich|wir))?(?:[^.,;!?\n]{0,40})? an,?|(?:^|[.!?:\n] ?)schlag(?:e|en)(?: (?:ich|wir))? (?:[^.,;!?\n]{0,30})?vor\s?[:,]?|wünsch(?:e|en)(?: (?:ich mir|wir uns|mir|uns))|fordern?(?: (?:ich|wir))?|bitten? (?:ich|wir)?(?: ?(?:die stadt|den rat|sie|euch))?,?(?: darum)?,?|beantragen?(?: (?:ich|wir))?,?|könnte(?:n)? (?:man|sie|die stadt)(?: denn)?|warum (?:gibt es|stellt ihr|macht ihr)|stell(?:en sie|t)(?: doch)?(?: endlich)?|sollten? (?:die stadt )?(?:von dem geld )?(?:endlich|doch|auch)|wollen|möchten|haben|gibt es|bauen sie|macht)(?: dass (?:die stadt|sie|ihr)?,?)? (?<v>[^.;!?\n]{6,160})/dgiu;
const PROPOSAL_CUT =
  /(?:,? (?:anzuregen|anzulegen|zu errichten|zu schaffen|aufzustellen|auf|ein|an|bauen lassen|damit|weil|da (?:ich|wir|es)|die (?:alten|haben|sind)|dort|wir (?:zahlen|älteren|haben)|denn|bitte)(?!\p{L})[\s\S]*|, (?:die|das|der|wir|und) [\s\S]*)$/iu;
const LEAD =
  /^(?:(?:dass|daß) (?:die stadt|sie|man|der rat)?|(?:am|an der|im|in der|vor der|vom|bei der|auf dem) [^,]{3,50}? (?=(?:ein|eine|einen|nicht|mehr) )|nicht |doch |endlich |mal |bitte |auch |dort |hier |wieder )/iu;

/** What somebody wants to see, know or have done. */
export function requestFields(scene: Scene, need: Need): Found[] {
  if (!need.keys.has("requestedInformation")) return [];
  if (need.kind === "petition") return proposals(scene, need);
  if (!KINDS.includes(need.kind) && need.service !== "bauakte") return [];
  return [
    ...read(scene, need, QUESTION, 0.82),
    ...(need.kind === "dataSubjectRequest"
      ? [...read(scene, need, DIRECT, 0.8), ...read(scene, need, CHANGE, 0.78)]
      : []),
    ...objects(scene, need),
  ];
}

/** The thing held by the office in a sentence that asks. */
function objects(scene: Scene, need: Need): Found[] {
  return sentencesOf(scene.flat)
    .slice(0, MOST)
    .flatMap((sentence) => {
      const asked = sentence.text.search(ASK);
      const labelled = /^[\p{L} ]{3,20}: /u.test(sentence.text);
      const bare = need.service === "bauakte" && need.kind === "application";
      if (asked < 0 && !labelled && !bare) return [];
      return hits(sentence.text, OBJECT)
        .slice(0, 4)
        .flatMap((hit): Found[] => {
          const part = hit.part("v");
          if (part === null || /^(?:Auskunft|Kopie)$/u.test(part.text)) return [];
          const kept = cut(
            { ...part, start: part.start + sentence.start, end: part.end + sentence.start },
            CUT,
          );
          const after = asked >= 0 && part.start > asked ? 0.04 : 0;
          return found(scene, need, kept, 0.8 + after - (asked < 0 ? 0.15 : 0) - part.start / 4000);
        });
    });
}

function proposals(scene: Scene, need: Need): Found[] {
  return hits(scene.flat, PROPOSAL)
    .slice(0, MOST)
    .flatMap((hit) => {
      const part = hit.part("v");
      if (part === null) return [];
      const lead = leadOf(part.text);
      const rest = { start: part.start + lead, end: part.end, text: part.text.slice(lead) };
      const weak = /^(?:wollen|möchten|haben|gibt es|macht|bitte)/iu.test(hit.text) ? 0.12 : 0;
      return found(scene, need, cut(rest, PROPOSAL_CUT), 0.82 - weak - part.start / 8000);
    });
}

/** Small words and a place before the thing that is wished for. */
function leadOf(text: string): number {
  let lead = 0;
  for (let i = 0; i < 3; i += 1) lead += LEAD.exec(text.slice(lead))?.[0].length ?? 0;
  return lead;
}

function read(scene: Scene, need: Need, pattern: RegExp, score: number): Found[] {
  return hits(scene.flat, pattern)
    .slice(0, MOST)
    .flatMap((hit) => {
      const part = hit.part("v");
      return part === null ? [] : found(scene, need, part, score);
    });
}

function cut(part: Part, tail: RegExp): Part {
  const text = part.text.replace(tail, "");
  return text.trim().length < 3 ? part : { start: part.start, end: part.start + text.length, text };
}

function found(scene: Scene, need: Need, part: Part, score: number): Found[] {
  const { start, end, text } = trimmed(part);
  if (text.length < 3 || isOrder(scene, "body", start) || isQuoted(scene, "body", start)) return [];
  const outside = start < need.start || start >= need.end ? 0.2 : 0;
  return [
    {
      key: "requestedInformation",
      value: oneLine(text),
      source: "body",
      start,
      end,
      score: score - outside,
      problem: null,
    },
  ];
}
