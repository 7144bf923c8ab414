/**
 * Letters that a wording cannot match without: one of the list has to be in the text. Looking for them first is
 * many times faster than trying every wording at every word. Empty: nothing plain enough, always try.
 */
export function needlesOf(wording: string): readonly string[] {
  const lists = elements(wording)
    .map(needlesOfElement)
    .filter((list) => list.length > 0);
  const best = lists.sort((a, b) => shortest(b) - shortest(a) || a.length - b.length)[0] ?? [];
  return shortest(best) >= SHORTEST ? best : [];
}

/** Shorter letters are in nearly every text. */
const SHORTEST = 2;

function shortest(list: readonly string[]): number {
  return list.length === 0 ? 0 : Math.min(...list.map((needle) => needle.length));
}

/** A plain run of letters, or a group with all its alternatives. */
function needlesOfElement(element: string): readonly string[] {
  if (!element.startsWith("(")) return [element];
  const inner = alternatives(element.slice(1, -1)).map(needlesOf);
  return inner.some((list) => list.length === 0) ? [] : inner.flat();
}

/** The parts of a wording that must all be there, in order; optional and open ones are left out. */
function elements(wording: string): string[] {
  const list: string[] = [];
  let run = "";
  const close = () => {
    if (run !== "") list.push(run);
    run = "";
  };
  for (let at = 0; at < wording.length; at++) {
    const letter = wording.charAt(at);
    if (letter === "(") {
      close();
      const end = closing(wording, at);
      if (!mayBeAbsent(wording, end + 1) && wording.charAt(at + 1) !== "?")
        list.push(wording.slice(at, end + 1));
      at = end;
    } else if (letter === "[" || letter === "\\" || letter === "{") {
      close();
      at = pastSpecial(wording, at);
    } else if (OPTIONAL.test(letter) && letter !== "*") run = run.slice(0, -1);
    else if (/[\p{L}\p{N}'-]/u.test(letter)) run += letter;
    else close();
  }
  close();
  return list;
}

const OPTIONAL = /[?*]/u;

/** A group also when it may come no times at all. */
function mayBeAbsent(wording: string, at: number): boolean {
  return wording.charAt(at) === "?" || wording.startsWith("{0", at);
}

function pastSpecial(wording: string, at: number): number {
  if (wording[at] === "[") return wording.indexOf("]", at);
  if (wording[at] === "{") return wording.indexOf("}", at);
  return wording.slice(at, at + 3) === "\\p{" ? wording.indexOf("}", at) : at + 1;
}

function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "(") depth++;
    else if (text[at] === ")" && --depth === 0) return at;
  }
  return text.length;
}

/** Alternatives of a group, at its own level. */
function alternatives(inner: string): string[] {
  const list: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < inner.length; at++) {
    if (inner[at] === "\\") at++;
    else if (inner[at] === "(") depth++;
    else if (inner[at] === ")") depth--;
    else if (inner[at] === "|" && depth === 0) {
      list.push(inner.slice(from, at));
      from = at + 1;
    }
  }
  return [...list, inner.slice(from)];
}
