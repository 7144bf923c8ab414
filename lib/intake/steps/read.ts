import type { Letter, Reading } from "../schema";
import { identify } from "./read/language";
import { segment } from "./read/segment";

/** What is there before anything is concluded: the language of the request and the parts of the body. */
export function readLetter(letter: Letter): Reading {
  const segments = segment(letter.body);
  const said = segments.filter((part) => part.kind === "said" || part.kind === "greeting");
  const words = said.map((part) => letter.body.slice(part.start, part.end)).join("\n");
  const text = words.trim() === "" ? letter.body : words;
  return { language: identify(`${letter.subject ?? ""}\n${text}`, text), segments };
}
