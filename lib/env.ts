import { z } from "zod";
import { UNDO_SECONDS } from "./draft/schema";
import { LAENDER } from "./intake/schema";

/** Every setting with its German fault sentence: what is wrong, and what would be right. */
const settings = z.object({
  DATABASE_URL: z
    .string(
      "DATABASE_URL fehlt: Adresse der PostgreSQL-Datenbank angeben (oder Klarfall mit „npm start“ starten).",
    )
    .regex(/^postgres(ql)?:\/\//, "DATABASE_URL muss mit „postgres://“ beginnen."),
  KLARFALL_URL: z
    .url({
      protocol: /^https?$/,
      error:
        "KLARFALL_URL muss die vollständige Adresse sein, unter der Klarfall erreichbar ist, z. B. https://klarfall.stadt.example.",
    })
    .default("http://127.0.0.1:3000"),
  KLARFALL_SECRET: z
    .string("KLARFALL_SECRET fehlt: einen zufälligen Wert mit mindestens 32 Zeichen angeben.")
    .min(32, "KLARFALL_SECRET ist zu kurz: mindestens 32 zufällige Zeichen angeben."),
  KLARFALL_LAND: z
    .enum(LAENDER, "KLARFALL_LAND muss das Kürzel eines Landes sein, z. B. NW oder BY.")
    .default("NW"),
  KLARFALL_TOWN: z
    .string()
    .min(2, "KLARFALL_TOWN ist zu kurz: Namen der Kommune angeben.")
    .default("Altenbrück"),
  KLARFALL_ZIP: z
    .string()
    .regex(/^\d{5}$/, "KLARFALL_ZIP muss aus fünf Ziffern bestehen.")
    .default("49991"),
  KLARFALL_PHONE: z
    .string()
    .min(5, "KLARFALL_PHONE ist zu kurz: Telefonnummer des Bürgerservice angeben.")
    .default("05999 555-0"),
  KLARFALL_MAIL: z
    .email("KLARFALL_MAIL muss die E-Mail-Adresse des Bürgerservice sein.")
    .default("buergerservice@altenbrueck.example"),
  KLARFALL_UNDO_SECONDS: z.coerce
    .number("KLARFALL_UNDO_SECONDS muss eine Zahl sein.")
    .int("KLARFALL_UNDO_SECONDS muss eine ganze Zahl sein.")
    .min(1, "KLARFALL_UNDO_SECONDS muss mindestens 1 sein.")
    .max(600, "KLARFALL_UNDO_SECONDS darf höchstens 600 sein.")
    .default(UNDO_SECONDS),
  /** Where heads of the audit record are kept, beside the embedded database. */
  KLARFALL_DATA: z.string().default(".data"),
  KLARFALL_INBOX: z.string().optional(),
  KLARFALL_CLAMAV: z
    .string()
    .regex(
      /^(tcp:\/\/[^\s/:]+:\d{1,5}|unix:\/\S+)$/,
      "KLARFALL_CLAMAV muss „tcp://Rechner:Port“ oder „unix:/Pfad“ des Virenscanners sein.",
    )
    .optional(),
  KLARFALL_AUTHSERV: z
    .string()
    .regex(
      /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i,
      "KLARFALL_AUTHSERV muss der Name sein, unter dem Ihr Mailserver seine Prüfergebnisse einträgt, z. B. mx.stadt.example.",
    )
    .optional(),
  KLARFALL_METRICS_TOKEN: z
    .string()
    .min(16, "KLARFALL_METRICS_TOKEN ist zu kurz: mindestens 16 zufällige Zeichen angeben.")
    .optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      hostname: /./,
      error: "SMTP_URL muss mit „smtp://“ oder „smtps://“ beginnen und einen Rechner nennen.",
    })
    .optional(),
  OIDC_ISSUER: z
    .url({
      protocol: /^https?$/,
      error: "OIDC_ISSUER muss die Adresse des Anmeldedienstes sein.",
      abort: true,
    })
    .refine(
      // Keys and identities come from there: what is not encrypted could be anybody's.
      (address) => /^(https:|http:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?(\/|$))/.test(address),
      "OIDC_ISSUER muss mit „https://“ beginnen.",
    )
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
});
export type Env = z.infer<typeof settings>;

export type EnvResult = { ok: true; env: Env } | { ok: false; faults: string[] };

/** Checks raw settings; every fault is one German sentence. Empty strings count as not set. */
export function parseEnv(raw: Record<string, string | undefined>): EnvResult {
  const given = Object.fromEntries(
    Object.entries(raw).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = settings.safeParse(given);
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.map((issue) => issue.message) };
  const faults = oidcFaults(parsed.data);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, env: parsed.data };
}

/** Half an OIDC configuration is none: it must not fall back to something weaker in silence. */
function oidcFaults(env: Env): string[] {
  const parts = [env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET];
  const set = parts.filter((part) => part !== undefined).length;
  return set === 0 || set === parts.length
    ? []
    : [
        "Für die Anmeldung über OIDC müssen OIDC_ISSUER, OIDC_CLIENT_ID und OIDC_CLIENT_SECRET zusammen gesetzt sein.",
      ];
}

let loaded: Env | undefined;

/** The checked settings of this process. Throws with all faults: a half-configured Klarfall does not start. */
export function env(): Env {
  if (loaded) return loaded;
  const result = parseEnv(process.env);
  if (!result.ok)
    throw new Error(`Klarfall ist nicht richtig eingerichtet.\n- ${result.faults.join("\n- ")}`);
  loaded = result.env;
  return loaded;
}
