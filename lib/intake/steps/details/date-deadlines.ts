import { isoDay } from "./calendar";
import type { Context } from "./cues";
import { type DateMention, resolved } from "./dates";
import type { Need, Scene } from "./scene";

/** A date with what stands around it and the keys it may serve. */
export type Rated = { mention: DateMention; context: Context; roles: Map<string, number> };

const BOUND =
  /(?<!\p{L})(?:bis(?: zum| ende| mitte| anfang)?|\p{L}*frist\p{L}*(?: (?:ist|vom|am|der|endet|läuft|auf))*|soll(?:te)?n?|spätestens|auf(?: den)?|zum|until|till|by|before|до|do|jusqu['’]au|au|până(?: la| pe)?|حتى|al)[^.,;\d]{0,12}$/iu;
const BOUND_AFTER = /^[^.,;\d]{0,8}(?:e|a|'e|'a)? ?kadar|^ ?(?:nicht|ab(?!\p{L})|ablauf)/iu;
const ASK =
  /(?<!\p{L})(?:bitt[et]\p{L}*|(?:um )?\p{L}*verläng\p{L}*|aufschub|nachfrist|(?:mehr )?zeit|verschieb\p{L}*|geben sie|kann ich|könnte\p{L}*|dürfte|darf|ginge|reicht|ersuch\p{L}*|brauche|geduld|прошу|proszę|please|could|extend|extension|would|lütfen|uzat\p{L}*|demande|prolong\p{L}*|أرجو|تمديد|rog|prelungi\p{L}*)(?!\p{L})/iu;
/** Directly before the date: the new day, not the old one. */
const ONTO = /(?<!\p{L})(?:auf|auf den|to|на|na|la)\s*$/iu;

/**
 * Of two terms in one request the later is asked for and the earlier runs out; alone, the words of asking decide.
 * Other days (of a doctor, of a letter) are neither.
 */
export function termsOf(rated: readonly Rated[], scene: Scene, need: Need): void {
  if (need.kind !== "extensionRequest") return;
  const terms = rated.flatMap((r) => {
    const { before, after, label } = r.context;
    const asked = ASK.test(before) || ONTO.test(before);
    const bound = BOUND.test(before) || BOUND_AFTER.test(after) || /frist/u.test(label);
    const value = resolved(r.mention, "future", scene.now)?.value;
    const told = (r.roles.get("noticeDate") ?? 0) > NOTICE && !bound;
    const due = value !== undefined && (asked || bound) && !told && !isLongPast(value, scene);
    return due ? [{ r, value, asked }] : [];
  });
  if (terms.length === 0) return;
  const latest = [...terms].sort((a, b) => (a.value < b.value ? 1 : -1));
  const wished = terms.length > 1 ? latest[0] : terms.find((t) => t.asked);
  const running = terms.find((t) => t !== wished && (wished === undefined || t.value <= wished.value));
  for (const r of rated) {
    r.roles.delete("wishedDate");
    r.roles.delete("endDate");
  }
  wished?.r.roles.set("wishedDate", SURE);
  running?.r.roles.set("endDate", SURE);
}

const NOTICE = 0.8;
const SURE = 0.97;
/** A term that ran out some weeks ago may still be asked about. */
const GRACE_DAYS = 60;

function isLongPast(value: string, scene: Scene): boolean {
  return value < isoDay(scene.now - GRACE_DAYS).slice(0, value.length);
}

const MOVED =
  /(?<!\p{L})(?:abs(?:age|agen|agt|agte)|abgesagt|sag(?:e|t|en)[^;\n]{0,60} ab(?!\p{L})|storn\p{L}*|verschieb\p{L}*|verschoben|verleg\p{L}*|umbuch\p{L}*|nicht (?:\p{L}{1,20} ){0,5}(?:kommen|schaffen|wahrnehmen|erscheinen|einhalten|können)|(?:schaff|brauch|pack)\p{L}*[^;\n]{0,60} nicht(?!\p{L})|kann (?:ich )?(?:da )?(?:leider )?nicht|nicht kann|(?:können|kann)(?: wir| ich)? (?:da |dann |leider )?(?:doch )?nicht(?!\p{L})|klappt (?:leider )?nicht|verhindert|stattdessen|(?:habe|hat|haben|hatte)[^.;\n]{0,60} termin|(?:mein|unser|der)(?:en|er)? \p{L}*termin (?:am|vom|um)|cancel\p{L}*|reschedul\p{L}*|postpone\p{L}*|my appointment|iptal|ertele\p{L}*|скас\p{L}*|перенес\p{L}*|отмен\p{L}*|odwoł\p{L}*|przełoż\p{L}*|anul\p{L}*|annul\p{L}*|reporter|déplacer|إلغاء|تأجيل)/iu;
const RATHER =
  /(?<!\p{L})(?:auf|auf den|lieber|stattdessen|statt dessen|neu(?:er|en)?(?: termin)?|ab dem|ab|ginge|passt|gern|woche|erst|instead|to)[^.,;\d]{0,16}$/iu;
const STANDING = 0.94;
const WISHED = 0.9;

/** Where a standing appointment is moved or called off, the day named first is that one and the others are wishes. */
export function appointmentsOf(rated: readonly Rated[], scene: Scene, need: Need): void {
  if (need.kind !== "appointment") return;
  const today = isoDay(scene.now);
  const ahead = rated.flatMap((r) => {
    const value = resolved(r.mention, "future", scene.now)?.value ?? "";
    return value !== "" && value >= today.slice(0, value.length) ? [{ r, value }] : [];
  });
  const moved = MOVED.test(scene.flat) || MOVED.test(scene.subject);
  const standing = moved ? ahead.find(({ r }) => !RATHER.test(r.context.before)) : undefined;
  for (const { r, value } of ahead) {
    r.roles.delete("appointmentDate");
    if (value === standing?.value) {
      r.roles.delete("wishedDate");
      r.roles.set("appointmentDate", STANDING);
    } else if (!mostly(r, OTHERS))
      r.roles.set("wishedDate", WISHED - (UP_TO.test(r.context.before) ? 0.3 : 0));
  }
}

const UP_TO = /(?<!\p{L})bis(?: zum| ende| mitte| anfang)?\s*$/iu;
/** Dates that tell something else even where a day is looked for. */
const OTHERS: readonly string[] = ["birth", "residenceTitleExpiry", "travelDate", "noticeDate", "moveInDate"];

function mostly({ roles }: Rated, keys: readonly string[]): boolean {
  return keys.some((key) => (roles.get(key) ?? 0) > WISHED);
}
