import type { Locale } from "@/lib/i18n/text";
import {
  CATALOGUE,
  conditionOf,
  departmentOf,
  fieldOf,
  flagOf,
  kindOf,
  questionFor,
  serviceOf,
} from "@/lib/intake/catalogue/catalogue";
import type { KindId } from "@/lib/intake/schema";

/** Names from the catalogue in the reader's language. Server only by use: the catalogue is too large for a browser. */
const pick = (entry: { nameDe: string; nameEn: string } | null, locale: Locale): string =>
  entry === null ? "" : locale === "de" ? entry.nameDe : entry.nameEn;
const pickLabel = (entry: { labelDe: string; labelEn: string } | null, locale: Locale): string =>
  entry === null ? "" : locale === "de" ? entry.labelDe : entry.labelEn;

/** The name of a kind, empty where there is none yet. */
export const kindLabel = (id: KindId | null, locale: Locale): string =>
  id === null ? "" : pick(kindOf(id), locale);

/** The name of a service, empty where none fits. */
export const serviceLabel = (id: string | null, locale: Locale): string =>
  id === null ? "" : pick(serviceOf(id), locale);

/** The short name of a department. */
export function departmentLabel(id: string | null, locale: Locale): string {
  const department = id === null ? null : departmentOf(id);
  return department === null ? "" : locale === "de" ? department.shortDe : department.shortEn;
}

/** The name of a detail or paper, its key where the catalogue does not know it. */
export const fieldLabel = (key: string, locale: Locale): string => pickLabel(fieldOf(key), locale) || key;

/** The name of a warning. */
export const flagLabel = (id: string, locale: Locale): string => pickLabel(flagOf(id), locale) || id;

/** What a warning means, in a sentence; German until the catalogue has an English one. */
export const flagText = (id: string, locale: Locale): string =>
  (locale === "de" ? flagOf(id)?.definitionDe : flagOf(id)?.labelEn) ?? id;

/** Why a conditional detail is needed. */
export const conditionLabel = (id: string, locale: Locale): string =>
  pickLabel(conditionOf(id), locale) || id;

/** The names that a screen without the catalogue needs to show what was recognised. */
export type CatalogueNames = {
  values: Record<string, string>;
  fields: Record<string, string>;
  questions: Record<string, string>;
};

/** Names of kinds, services, departments and fields, and the general question for each field. */
export function catalogueNames(locale: Locale): CatalogueNames {
  const named = [...CATALOGUE.kinds, ...CATALOGUE.services, ...CATALOGUE.departments];
  const fields = CATALOGUE.fields.map((field) => [field.key, pickLabel(field, locale)] as const);
  return {
    values: Object.fromEntries(named.map((entry) => [entry.id, pick(entry, locale)])),
    fields: Object.fromEntries(fields),
    questions: Object.fromEntries(
      CATALOGUE.fields.map((field) => [field.key, questionFor(null, field.key) ?? ""]),
    ),
  };
}

/** All departments for a choice, by name. */
export const departmentChoices = (locale: Locale): { id: string; label: string }[] =>
  CATALOGUE.departments
    .map(({ id }) => ({ id, label: departmentLabel(id, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));

/** All services for a choice, by name. */
export const serviceChoices = (locale: Locale): { id: string; label: string }[] =>
  CATALOGUE.services
    .map(({ id }) => ({ id, label: serviceLabel(id, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
