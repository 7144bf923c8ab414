import "server-only";
import { asWorker } from "@/db/client";
import { newestCheck } from "../audit/store/list";
import { refreshCatalogue } from "../catalogue/store";
import type { Document } from "../document/schema";
import { env } from "../env";
import { de } from "../i18n/de";
import { dateTime, dayOf } from "../i18n/format";
import { CATALOGUE, CATALOGUE_VERSION } from "../intake/catalogue/catalogue";
import { PIPELINE_VERSION } from "../intake/pipeline";
import { versionInForce } from "../learning/store/activation";
import { USUAL } from "../retention/rules";
import { assessmentDocument, processingDocument } from "./rules";
import type { Facts, ProcessingDocument } from "./schema";
import { setUp } from "./store";

/** A document of data protection, written from what is set up at this moment. */
export async function loadProcessing(which: ProcessingDocument, at: Date): Promise<Document> {
  const facts = await loadFacts(at);
  return which === "processing" ? processingDocument(facts) : assessmentDocument(facts);
}

async function loadFacts(at: Date): Promise<Facts> {
  const settings = env();
  const found = await asWorker(async (tx) => {
    await refreshCatalogue(tx);
    return { ...(await setUp(tx)), model: await versionInForce(tx, "model"), check: await newestCheck(tx) };
  });
  const { people, model, check, ...numbers } = found;
  return {
    ...numbers,
    ...catalogueFacts(),
    town: settings.KLARFALL_TOWN,
    land: settings.KLARFALL_LAND,
    contact: settings.KLARFALL_PHONE,
    mail: settings.KLARFALL_MAIL,
    day: dayOf(at, "de"),
    model: model ?? "–",
    pipeline: PIPELINE_VERSION,
    mailServer: settings.SMTP_URL !== undefined,
    virusScanner: settings.KLARFALL_CLAMAV !== undefined,
    signInService: settings.OIDC_ISSUER !== undefined,
    encrypted: settings.KLARFALL_URL.startsWith("https://"),
    people: people.map(({ role, n }) => ({ role: de.roles[role], n })),
    record: check && { whole: check.whole, at: dateTime(check.at, "de"), entries: check.entries },
  };
}

function catalogueFacts() {
  const { services, departments } = CATALOGUE;
  const kept = services.map(({ retention }) => retention ?? USUAL);
  const years = [...new Set(kept.map((period) => period.years))].sort((a, b) => a - b);
  return {
    catalogue: CATALOGUE_VERSION,
    services: services.length,
    departments: departments.map(({ nameDe }) => nameDe),
    sensitive: services.filter(({ sensitive }) => sensitive).map(({ nameDe }) => nameDe),
    annexThree: services.filter(({ aiRisk }) => aiRisk === "annex_iii").map(({ nameDe }) => nameDe),
    periods: years.map((n) => {
      const same = kept.filter((period) => period.years === n);
      return { years: n, services: same.length, verified: same.every(({ verified }) => verified) };
    }),
  };
}
