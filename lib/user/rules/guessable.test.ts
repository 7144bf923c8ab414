import { describe, expect, it } from "vitest";
import { commonPasswords } from "../../adapters/common-passwords";
import { isGuessable } from "./guessable";

const about = ["Eva Größmann", "e.groessmann@altenbrueck.example", "Altenbrück"];
const isCommon = await commonPasswords();
const refused = (password: string) => isGuessable(password, about, isCommon);

describe("a password that guessers try first", () => {
  it.each([
    "1qaz2wsx3edc",
    "QWERTY123456",
    "unbelievable",
    "Unbelievable2026!",
    "!!!dragon!!!1234",
    "aaaaaaaaaaaaaaaa",
    "121212121212",
    "Passwort2026!",
    "Altenbrück-2026",
    "altenbrueck rathaus",
    "Sommer2026Sommer",
    "EvaGroessmann1!",
    "KlarfallKlarfall",
    "Bürgerbüro 2026 ab",
  ])("it refuses %s", (password) => expect(refused(password)).toBe(true));

  it.each([
    "korrekt-pferd-batterie",
    "mein-eigenes-passwort",
    "Eva mag Kuchen im Regen",
    "gT7_pQ2-vX9k",
    "402918837465",
    "der-Dackel-von-Altenbrück",
    "        stille        ",
    "🦔🐢🦊🐝 igel-kröte",
  ])("it takes %s, whatever it is made of", (password) => expect(refused(password)).toBe(false));
});
