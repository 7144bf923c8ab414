import type { Part } from "./match";
import { nameHere } from "./names";
import { isCompany } from "./organisations";
import type { Scene } from "./scene";
import { type Writer, written } from "./writings";

const CLOSING =
  /(?:gr[uü](?:ß|ss)(?:en|e)?|hochachtungsvoll|mfg|lg|vg|regards|sincerely|saygıla\p{L}+|teşekkür\p{L}*|pozdr\p{L}*|poważani\p{L}*|cordialement|merci|повагою|уважением|stimă|danke|dank|cheers|شكرا|thanks?|yours)[^\n]{0,40}$/iu;
const SIGN_LEAD =
  /^(?:i\. ?A\.|i\. ?V\.|gez\.|ppa\.|Ass\. jur\.|Heb\.|(?:Pfarrer|Pastor|Notar|Architekt|Rechtsanwalt|Rechtsanwält|Architekt|Steuerberater)(?:in)? (?=\p{Lu})|[Ff]ür die (?:\p{Lu}\p{L}+):|für die Initiative:|für den [^:\n]{1,30}:|Mit [^,\n]{3,30}gr\p{L}+,?|(?:\d\. ?)?Vors(?:itzende[r]?|\.)|Papa:|Mama:|LG|VG|MfG|Gruß|Grüße|Cheers|Danke,?|Ihre?|Viele Grüße|Liebe Grüße|Best,?|Es grüßt|Herzlichst?)\s*/u;
/** A line longer than this is a message with its name at the end. */
const ONE_GO = 40;
/** How many lines from the end a signature may stand. */
const SIGNATURE_LINES = 9;

/** The end of what was said, before quoted mails and mail footers. */
function saidEnd(scene: Scene): number {
  const quoted = scene.quoted[0]?.start ?? scene.body.length;
  const footer = scene.body.search(
    /^--\s?$|^-{5,}|^(?:Am|On) .{6,80}(?:schrieb|wrote)|^Gesendet von|^Von: /mu,
  );
  return Math.min(quoted === 0 ? scene.body.length : quoted, footer > 0 ? footer : scene.body.length);
}

/** Names that stand where letters are signed. `sure`: the header names a person, so an open line counts less. */
export function signatures(scene: Scene, sure: boolean): Writer[] {
  const end = saidEnd(scene);
  const found: Writer[] = [];
  let at = end;
  for (let i = 0; i < SIGNATURE_LINES && at > 0; i += 1) {
    const start = scene.body.lastIndexOf("\n", at - 1) + 1;
    const name = signedIn(scene.body.slice(start, at), start);
    if (name !== null) found.push(written(name, signatureScore(scene, start, i, sure), false));
    at = Math.max(0, start - 1);
  }
  return found.filter((w) => !isCompany(w.name));
}

function signatureScore(scene: Scene, start: number, line: number, sure: boolean): number {
  const before = scene.body.slice(Math.max(0, start - 60), start).trimEnd();
  const closed = CLOSING.test(before);
  return (closed ? 0.88 : 0.72) - line * 0.02 - (sure && !closed ? 0.15 : 0);
}

/** "Bärbel Tiemann, Leitung", "Begović, Zlatan", "gez. Dr. W. Ehlers", "…, i. A. Nele Hartwig". */
function signedIn(raw: string, offset: number): Part | null {
  const lead = /^\s*/u.exec(raw)?.[0].length ?? 0;
  let line = raw.slice(lead);
  let at = offset + lead;
  const deputy = /(?:i\. ?A\.|i\. ?V\.|Inh\.|gez\.|Geschäftsführer(?:in)? \(|Vors\.) ?(?=\p{Lu})/u.exec(line);
  const skip = deputy ? deputy.index + deputy[0].length : (SIGN_LEAD.exec(line)?.[0].length ?? 0);
  line = line.slice(skip);
  at += skip;
  const tail = TAIL.exec(line);
  if (line.length > ONE_GO && tail?.groups) {
    const name = tail.groups.name ?? "";
    const from = at + tail.index + tail[0].indexOf(name);
    return { start: from, end: from + name.length, text: name };
  }
  if (line.length > 90) return null;
  const couple = COUPLE.exec(line)?.[0];
  if (couple !== undefined) return { start: at, end: at + couple.length, text: couple };
  const name = nameHere(line, 0);
  if (
    name === null ||
    (!/[\s.]/u.test(name.text) && name.end < line.trim().length && !/^,/u.test(line.slice(name.end)))
  )
    return null;
  const rest = line.slice(name.end);
  if (!/^\s*(?:$|[,|(*–)-]|Tel|\d)/u.test(rest)) return null;
  return { start: at + name.start, end: at + name.end, text: name.text };
}

/** The name that closes a message written in one go. */
const TAIL =
  /(?:[.!?,]|[Gg]r(?:ü|u|ue)(?:ß|ss)(?:en|e)?|[Rr]egards|[Dd]anke|[Mm]fG) (?:LG |VG |MfG |Gruß |Grüße |Danke |Lg |lg |mfg )?(?<name>\p{Lu}[\p{L}.]{0,20}(?:-\p{L}+)? \p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24})?)(?=\s*(?:\(?[\d(+]|,? ?(?:Tel|geb|Handy|\d)|$|, \p{Lu}))(?:[^.!?]|\.(?=\d|$)){0,60}$/u;

/** "Erika und Paul Hasenkamp" sign as one. */
const COUPLE =
  /^\p{Lu}\p{Ll}+ (?:und|&|u\.) \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}[\p{L}-]+(?=\s*(?:$|[,|(]))/u;
