import type { Messages } from "./de";

/** Languages of the workbench. */
export const LOCALES = ["de", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** The cookie that keeps a person's language, bound to this host where the address is encrypted. */
export const localeCookie = (address: string): { name: string; attributes: string } =>
  address.startsWith("https://")
    ? { name: "__Host-klarfall-locale", attributes: "Path=/; SameSite=Lax; HttpOnly; Secure" }
    : { name: "klarfall-locale", attributes: "Path=/; SameSite=Lax; HttpOnly" };

/** Fills `{name}` in a sentence; an unknown name stays as it is, so that a fault is seen. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The word for a code out of a group, the code itself where there is none. */
export function word(group: Record<string, string>, code: string | null | undefined): string {
  return code ? (group[code] ?? code) : "";
}

/** The sentence for a file that stays here; `why` is the code of what was found in it. */
export function fileFaultText(t: Messages, fault: { code: string; detail?: Record<string, string> }): string {
  const detail = { ...fault.detail, why: word(t.files.faults, fault.detail?.why) };
  return faultText(t, { code: fault.code, detail }).trim();
}

/** The sentence for a failed action. */
export function faultText(t: Messages, fault: { code: string; detail?: Record<string, string> }): string {
  return fill(word(t.faults, fault.code), fault.detail ?? {});
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** Lower case as it is typed where a keyboard has no umlauts. */
export const withoutUmlauts = (text: string): string =>
  text.toLowerCase().replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter);
