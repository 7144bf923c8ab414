import type { Found } from "./match";
import { eventNames, things, works } from "./purpose-occasions";
import { inBoth } from "./purpose-readings";
import { AFTER_PURPOSE, PURPOSEFUL, PURPOSELESS } from "./purpose-words";
import type { Need, Scene } from "./scene";

const PAPERS: readonly string[] = [
  "meldebescheinigung",
  "fuehrungszeugnis",
  "beglaubigung",
  "personenstandsurkunde",
  "bauakte",
  "melderegisterauskunft",
];
const EVENTS: readonly string[] = ["veranstaltung", "gaststaette"];
/** Kinds in which somebody says what a paper or permit is for. */
const ASKING: readonly string[] = ["application", "notification", "fileInspection", "appointment", "payment"];
/** Kinds that may name the event they are about. */
const NAMING: readonly string[] = [
  ...ASKING,
  "complaint",
  "statusInquiry",
  "documentSubmission",
  "objection",
];

/** What a paper, a permit or a benefit is for. */
export function purposeFields(scene: Scene, need: Need): Found[] {
  if (!need.keys.has("purpose")) return [];
  const service = need.service ?? "";
  if (EVENTS.includes(service)) return NAMING.includes(need.kind) ? eventNames(scene, need) : [];
  if (!ASKING.includes(need.kind)) return [];
  if (PAPERS.includes(service))
    return [
      ...forWhat(scene, need),
      ...whoAsks(scene, need),
      ...research(scene, need),
      ...matters(scene, need),
    ];
  if (service === "sondernutzung") return things(scene, need);
  return service === "haltverbot" ? works(scene, need) : [];
}

/** Whether letters of this kind say a purpose at all. */
export function hasPurpose(need: Need): boolean {
  return EVENTS.includes(need.service ?? "") ? NAMING.includes(need.kind) : ASKING.includes(need.kind);
}

const FOR =
  /(?<![\p{L}\d])(?<p>[Ff]ürs?|[Ff]\. ?d\.|f\.|[Zz]wecks|[Ww]egen|[Zz]u[rm]|[Aa]nlässlich|[Ff]or|[Pp]our|[Pp]entru|[Дд]ля|[Dd]la|من أجل)(?: (?:die|das|den|der|des|dem|the|a|an|la|le))? (?<v>(?:(?:[^\s.,;:!?()]{1,30}|St\.) ?){1,8})/dgu;
const DETERMINER = /^(?:die|das|den|der|des|dem|the|a|an) /u;
const FOR_WORTH: Readonly<Record<string, number>> = { wegen: -0.03, zur: -0.04, zum: -0.08 };

/** "für die Berechnung brauche ich": what is needed for it follows. */
const NEEDED = /^ (?:brauch|benötig|bräucht|need|нужн|потріб)/u;

/** "für die Rente", "zur Kontoeröffnung", "for my pension": counted where the noun names an aim or an asker. */
function forWhat(scene: Scene, need: Need): Found[] {
  return inBoth(scene, need, FOR, (part, hit) => {
    const text = part.text.replace(AFTER_PURPOSE, "").trim();
    if (text.length < 3 || PURPOSELESS.test(text) || /^\d/u.test(text)) return null;
    const lead = (hit.part("p")?.text ?? "").toLowerCase();
    const known = PURPOSEFUL.test(text);
    const noun = /^\p{Lu}|^\p{Ll}+ \p{Lu}|[^\p{Script=Latin}\s]/u.test(text);
    const bare =
      need.service === "melderegisterauskunft" || need.service === "bauakte" || lead.startsWith("zu");
    const framed = NEEDED.test(part.text.slice(text.length)) && !bare && noun;
    const own = need.service === "bauakte" && NEEDED.test(part.text.slice(text.length)) && noun;
    if (!known && !own && (!noun || bare)) return null;
    return { text, score: (known ? 0.8 : framed || own ? 0.74 : 0.66) + (FOR_WORTH[lead] ?? 0) };
  });
}

const ASKS =
  /(?<![\p{L}\d])(?:(?:[Dd]ie|[Dd]er|[Dd]as|[Mm]eine?|[Uu]nsere?|[Tt]he|[Mm]y) )?(?<v>(?:[\p{L}-]{3,24} ){0,2}\p{Lu}[\p{L}-]{2,30}(?: (?:(?:of|in|der|des|im|vom|von|dort) )?\p{Lu}[\p{L}-]{1,30}){0,2})(?:, [^,.!?\n]{3,40},)?(?: (?:jetzt|nun|dort|von mir|aber|immer|noch|alle Jahre wieder|has|hat)){0,3} (?:verlang(?:t|en)|will|wollen|möchte|braucht|benötigt|fordert|besteht|asks|needs|wants|requires|requested|asked)(?!\p{L})/dgu;

/** "die Uni verlangt", "the consulate asks": an office or employer, never a person. */
function whoAsks(scene: Scene, need: Need): Found[] {
  return inBoth(scene, need, ASKS, (part) => {
    const text = part.text.replace(DETERMINER, "");
    const person = /^(?:Frau|Herr|Fr|Hr|Ich|Wir|Er|Sie|Man)(?!\p{L})/u.test(text);
    return PURPOSEFUL.test(text) && !person ? { text, score: 0.77 } : null;
  });
}

const RESEARCH =
  /(?<v>(?:[Ff]amilien|[Aa]hnen|[Ss]tammbaum)forschung|[Ss]tammbaum|genealogy|family (?:history|tree))/dgu;

function research(scene: Scene, need: Need): Found[] {
  return inBoth(scene, need, RESEARCH, (part) => ({ text: part.text, score: 0.74 }));
}

const ABROAD_ASKS =
  /(?<!\p{L})(?:[Tt]he|[Mm]y) (?<v>(?:\p{L}+ )?(?:university|college|school|consulate|embassy|bank|employer|landlord|insurance)(?: (?:of|in|for) (?:the )?\p{Lu}\p{L}+)?) (?:asks|needs|wants|requires|requested|asked|demands)/dgu;
const MATTERS =
  /(?<![\p{L}])(?:[Ii]n (?:der|dem|Sachen)|[Dd]ient (?:allein |nur |ausschließlich )?(?:der|dem|zur)|[Zz]weck\p{L}*(?: ?:| ist| sei)) (?<v>(?:(?:die|das|der|den) )?[\p{L}-]*\p{Lu}[\p{L}-]{3,40}(?: (?:der|des|eine[rs]?|von|und|die|das|\p{Lu}[\p{L}-]{2,24})){0,6})/dgu;

/** "In der Nachlasssache …", "dient der Durchsetzung der Forderung", "the consulate of Chile asks". */
function matters(scene: Scene, need: Need): Found[] {
  const abroad = inBoth(scene, need, ABROAD_ASKS, (part) => ({ text: part.text, score: 0.78 }));
  const known = /sache|forder|vollstreck|durchsetzung|erm[iu]ttlung|klage|prüfung|vorlage/iu;
  const said = inBoth(scene, need, MATTERS, (part, hit) =>
    known.test(part.text) || /zweck/iu.test(hit.text) ? { text: part.text, score: 0.82 } : null,
  );
  return [...abroad, ...said];
}
