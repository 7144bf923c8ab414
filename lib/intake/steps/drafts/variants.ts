import type { VariantKey } from "@/lib/i18n/letters/en";

/**
 * Where the general question would ask for the wrong thing: the catalogue's German overrides grouped by meaning, so
 * that each foreign language words a meaning once. Who is named here is often not who writes.
 */
const VARIANTS: Readonly<Record<string, Readonly<Record<string, VariantKey>>>> = {
  personalausweis: {
    applicantName: "personName",
    dateOfBirth: "personBirth",
    representativeName: "guardians",
    photo: "digitalPhoto",
    idCopy: "idBring",
  },
  reisepass: {
    applicantName: "personName",
    dateOfBirth: "personBirth",
    representativeName: "guardians",
    photo: "digitalPhoto",
    idCopy: "idBring",
  },
  meldebescheinigung: { applicantName: "personName", dateOfBirth: "personBirth" },
  melderegisterauskunft: { purpose: "registerPurpose" },
  "ausweis-verlust": {
    applicantName: "personName",
    dateOfBirth: "personBirth",
    incidentDate: "lostDate",
    incidentPlace: "lostPlace",
    idDocumentNumber: "lostNumber",
  },
  "fuehrerschein-ersatz": { incidentDate: "lostDate" },
  "fuehrerschein-umtausch": { medicalReport: "drivingMedical" },
  "fahrerlaubnis-erst": { medicalReport: "drivingMedical" },
  fuehrungszeugnis: { purpose: "authorityPurpose", idCopy: "idBring" },
  beglaubigung: { idCopy: "idBring" },
  fundsache: { idCopy: "idBring" },
  kirchenaustritt: { idCopy: "idBring" },
  "wohnsitz-anmelden": { householdMembers: "movedWith", idCopy: "movedIds" },
  "wohnsitz-abmelden": {
    currentAddress: "homeLeft",
    newAddress: "addressAbroad",
    objectAddress: "secondHome",
    householdMembers: "leavingWith",
  },
  "kfz-ummelden": { applicantName: "holderName", dateOfBirth: "personBirth" },
  "kfz-zulassen": { applicantName: "holderName", dateOfBirth: "personBirth" },
  hundesteuer: { applicantName: "dogOwner", dateOfBirth: "personBirth", endDate: "endedWhen" },
  grundsteuer: { endDate: "endedWhen" },
  gewerbe: { endDate: "endedWhen" },
  zahlung: { applicantName: "letterName" },
  bussgeld: { applicantName: "letterName" },
  zweitwohnungsteuer: { currentAddress: "mainHome", objectAddress: "secondHome", startDate: "sinceWhen" },
  schwerbehinderung: { applicantName: "personName", dateOfBirth: "personBirth" },
  "parken-behinderung": {
    applicantName: "personName",
    dateOfBirth: "personBirth",
    currentAddress: "personAddress",
  },
  wahlschein: { applicantName: "voterName", dateOfBirth: "personBirth", currentAddress: "personAddress" },
  einbuergerung: {
    applicantName: "personName",
    qualificationProof: "citizenshipProof",
    idCopy: "permitCopies",
  },
  aufenthaltstitel: { photo: "digitalPhoto", idCopy: "permitCopies", insuranceProof: "healthInsurance" },
  verpflichtungserklaerung: {
    startDate: "visitStart",
    endDate: "visitEnd",
    purpose: "visitPurpose",
    idCopy: "idBring",
  },
  sterbefall: {
    applicantName: "gentleName",
    recordedPersonName: "deceasedName",
    eventDate: "deathDate",
    eventPlace: "deathPlace",
    idCopy: "deathId",
    civilStatusProof: "deathPapers",
    medicalReport: "deathCertificate",
  },
  geburt: { childName: "childNames", eventPlace: "childBirthPlace", civilStatusProof: "paternity" },
  unterhaltsvorschuss: { householdIncome: "incomeOwn", civilStatusProof: "paternity" },
  veranstaltung: { purpose: "eventPurpose" },
  sondernutzung: { purpose: "setUpPurpose" },
  "bildung-teilhabe": { purpose: "costsPurpose" },
  gaststaette: { qualificationProof: "foodProof" },
  fischereischein: { idDocumentNumber: "fishingNumber" },
  sozialhilfe: { insuranceProof: "healthInsurance", amount: "debts" },
  wohngeld: { amount: "loan" },
  wbs: { householdMembers: "movingInWith", householdIncome: "incomeYear" },
  kita: { householdIncome: "incomeYear" },
  abfall: { incidentDate: "binDate" },
};

/** The meaning that a service gives to a field, or null where the general question is right. */
export function variantOf(service: string | null, key: string): VariantKey | null {
  if (service === null || !Object.hasOwn(VARIANTS, service)) return null;
  const own = VARIANTS[service];
  return own && Object.hasOwn(own, key) ? (own[key] ?? null) : null;
}
