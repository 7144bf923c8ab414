import "server-only";
import { cookies } from "next/headers";
import { env } from "../env";
import { de, type Messages } from "./de";
import { en } from "./en";
import { LOCALES, type Locale, localeCookie } from "./text";

/** The reader's language: the cookie of the switch, German otherwise. */
export async function locale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie(env().KLARFALL_URL).name)?.value;
  return LOCALES.find((known) => known === chosen) ?? "de";
}

/** All words in the reader's language. */
export async function messages(): Promise<{ t: Messages; locale: Locale }> {
  const language = await locale();
  return { t: language === "de" ? de : en, locale: language };
}
