import { expect, it } from "vitest";
import { draftFaults } from "./check";

it.each([
  ["Ihr Antrag wird bewilligt.", "decision"],
  ["Wir haben Ihren Antrag abgelehnt.", "decision"],
  ["Wir lehnen den Antrag leider ab.", "decision"],
  ["Die Erlaubnis wird Ihnen erteilt.", "decision"],
  ["Your application has been approved.", "decision"],
  ["Başvurunuz onaylandı.", "decision"],
  ["Ваше заявление одобрено.", "decision"],
  ["Votre demande est acceptée, elle sera accordée.", "decision"],
  ["Das sichern wir Ihnen zu.", "promise"],
  ["Das Geld wird ausgezahlt.", "promise"],
  ["We guarantee it.", "promise"],
  ["Ihr Widerspruch hat gute Chancen.", "prognosis"],
  ["Voraussichtlich klappt das.", "prognosis"],
  ["Wir verlängern die Frist.", "deadline_extension"],
  ["Die Frist ist damit verlängert.", "deadline_extension"],
  ["Andernfalls entscheiden wir nach Aktenlage.", "threat"],
  ["Otherwise we will close the case.", "threat"],
  ["Sehr geehrte Frau Muster,", "gendered_salutation"],
  ["Guten Tag Herr Muster,", "gendered_salutation"],
  ["Mehr unter https://example.org/x", "link"],
  ["Mehr auf amt-hilfe.com", "link"],
  ["Schreiben Sie an boss@gmail.com.", "foreign_mail"],
  ["Zahlen Sie auf DE89 3704 0044 0532 0130 00.", "iban"],
  ["Zahlen Sie auf DE89370400440532013000.", "iban"],
  ["Hallo {name}", "template_hole"],
  ["Hallo **Kim**", "markup"],
  ["<b>Hallo</b>", "markup"],
  ["Unsere KI hat das gelesen.", "machine_word"],
  ["Wert: undefined", "machine_word"],
])("finds in %j: %s", (text, fault) => {
  expect(draftFaults(text)).toContain(fault);
});

it.each([
  "Bitte schicken Sie den Bescheid über BAföG oder Ausbildungsbeihilfe, auch eine Ablehnung.",
  "Welche Unterlagen brauchen Sie, zum Beispiel Grundriss, Statik oder Genehmigung?",
  "Wir haben gelesen: „DE12 2004 1133 5081 4052 58“.",
  "Andere Fristen ändern sich dadurch nicht.",
  "Es hat die Nummer {caseNumber}.",
  "Guten Tag Kim Muster,",
  "Zum Beispiel 14.03.1985, 125,50 Euro oder K-AB 123.",
])("lets pass %j", (text) => {
  expect(draftFaults(text)).toEqual([]);
});

it("lets pass what the letter or the town has given", () => {
  expect(draftFaults("Guten Tag Frau Ilka Brandner,", { title: "Frau" })).toEqual([]);
  expect(draftFaults("Schreiben Sie an rat@stadt.example.", { domain: "stadt.example" })).toEqual([]);
});
