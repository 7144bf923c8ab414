import { closePools } from "@/db/client";
import { installedEngine } from "@/lib/adapters/files/text/ocr";
import { parseEnv } from "@/lib/env";
import { databaseAnswers } from "@/lib/original/queries";
import { takeRunningSettings } from "../settings";

/** `doctor`: says in sentences what is set up and what is not. */
export async function doctor(): Promise<number> {
  takeRunningSettings();
  const settings = parseEnv(process.env);
  if (!settings.ok) {
    for (const fault of settings.faults) console.log(`Fehler: ${fault}`);
    return 1;
  }
  const database = await databaseAnswers();
  console.log(
    database
      ? "Die Datenbank antwortet und ist eingerichtet."
      : "Fehler: Die Datenbank antwortet nicht. Läuft Klarfall?",
  );
  console.log(
    settings.env.SMTP_URL
      ? "Ein Mailserver ist angegeben."
      : "Hinweis: SMTP_URL fehlt, freigegebene Nachrichten warten.",
  );
  const engine = await installedEngine();
  console.log(
    engine
      ? `Texterkennung ist eingerichtet: ${engine.name} (${engine.languages}).`
      : "Hinweis: Keine Texterkennung gefunden, Bilder und gescannte Seiten bleiben ungelesen (Debian: tesseract-ocr, tesseract-ocr-deu).",
  );
  await closePools();
  return database ? 0 : 1;
}
