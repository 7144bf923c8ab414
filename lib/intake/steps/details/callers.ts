import { words } from "./cues";
import { namesAfter } from "./names";
import { isCompany } from "./organisations";
import type { Scene } from "./scene";
import { type Writer, written } from "./writings";

/** How notes of the telephone and the counter name who called or came. */
const CALLER = words(
  "(?:herrn?|hrn\\.|frau|hr\\.|fr\\.|anruferin|anrufer|bürgerin|bürger|kundin|kunde|vorsprache|name(?= \\p{Lu}\\p{L}+ \\p{Lu}))\\s(?=(?:\\p{Lu}|von ))(?:(?:hr\\.|fr\\.|herrn?|frau)\\s)?",
);
/** Whom the caller speaks for is not who calls. */
const SPOKEN_FOR = /(?:für|f\.|fuer|wegen|wg\.|gegen|über|bei) (?:(?:Frau|Herrn?|Hrn?\.|Fr\.) )?$/u;

/** Names in a note of an official, the first one likeliest; what the subject says of the caller counts as well. */
export function callers(scene: Scene, known: boolean): Writer[] {
  if (scene.letter.channel !== "phone_note" && scene.letter.channel !== "counter") return [];
  const sure = known ? 0.8 : 0.9;
  const told = namesAfter(scene.flat, CALLER)
    .filter(({ from }) => !SPOKEN_FOR.test(scene.flat.slice(Math.max(0, from - 16), from)))
    .map((part, i) => written(part, sure - i * 0.05, false));
  const subject = namesAfter(scene.subject, CALLER).map(
    (part): Writer => ({ ...written(part, sure - 0.12, false), source: "subject" }),
  );
  return [...told, ...subject].filter((w) => !isCompany(w.name));
}
