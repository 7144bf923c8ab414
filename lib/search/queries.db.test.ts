import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { testMessage, testPreparation } from "@/db/testing-case";
import { type CasePatch, lockCase, saveChange } from "../case/store/change";
import { type IncomingMessage, openCase } from "../case/store/open";
import { CATALOGUE } from "../intake/catalogue/catalogue";
import type { Actor } from "../user/schema";
import { PAGE_HITS, search } from "./queries";

let db: TestDatabase;
let desk: Actor;
let smith: Actor;
let admin: Actor;
beforeAll(async () => {
  db = await testDatabase();
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  smith = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
  admin = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
});
afterAll(() => db.close());

/** A case with this letter, moved on to where `patch` says; gives its number. */
async function letter(over: Partial<IncomingMessage>, patch: CasePatch = {}): Promise<string> {
  const message = await testMessage({ fromName: "", ...over });
  return asWorker(async (tx) => {
    const opened = await openCase(tx, message, testPreparation, new Date());
    const caseFile = (await lockCase(tx, opened.id)) ?? opened;
    const saved = await saveChange(tx, caseFile, { applicantName: over.fromName ?? "", ...patch }, []);
    return saved?.number ?? "";
  });
}
const SENSITIVE = CATALOGUE.services.find((service) => service.sensitive)?.id ?? "";
const numbersFor = async (actor: Actor, words: string) =>
  (await search(actor, words, null)).results.map((result) => result.caseNumber);

describe("search", () => {
  it.each([
    ["a stem for any form of a word", "Die Mülltonnen wurden nicht geleert.", "Mülltonne"],
    ["a compound by how it begins", "Unsere Müllabfuhr kam nicht.", "müll"],
    ["a word without its marks", "Die Straßenlaterne flackert.", "strassenlaterne"],
    ["all words, wherever they stand", "Der Zaun am Kindergarten ist umgefallen.", "Kindergarten Zäune"],
    ["an Aktenzeichen without its dots", "Az.: 32.1-4711/2026, wie besprochen.", "32147112026"],
    ["an Aktenzeichen with blanks", "Unser Zeichen 65 4712 998 von gestern.", "654712998"],
    ["a Kassenzeichen typed with blanks", "Kassenzeichen 5.8123.000412.7", "5 8123 000412 7"],
    ["an IBAN without its country", "IBAN DE12500105170648489890", "12500105170648489890"],
    ["words in quotes one after the other", "Das rote Fahrrad liegt im Bach.", '"rote Fahrrad"'],
    ["an address", "Schreiben Sie an wiebke@tammen.example bitte.", "wiebke@tammen.example"],
  ])("it finds %s", async (_, body, words) => {
    const number = await letter({ body });
    expect(await numbersFor(desk, words)).toContain(number);
  });

  it.each([
    ["a part of a number", "Kassenzeichen 778899001", "778899"],
    ["words in another order than in quotes", "Ein Hund, sehr bissig.", '"bissig Hund"'],
    ["some of the words only", "Nur die Ampel.", "Ampel Zirkuszelt"],
  ])("it does not find %s", async (_, body, words) => {
    const number = await letter({ body });
    expect(await numbersFor(desk, words)).not.toContain(number);
  });

  it.each([
    ["Jürgen Müller-Lüdenscheidt", "Mueller-Luedenscheidt"],
    ["Annegret Wischnewski", "Wischnewsky"],
    ["Bernd Maier", "Meyer"],
    ["Ömer Yıldırım", "Yildirim"],
    ["Klaus-Dieter Obermöller", "Obermüler"],
  ])("it finds %s under %s", async (fromName, words) => {
    const number = await letter({ fromName, body: "Guten Tag" });
    expect(await numbersFor(desk, words)).toContain(number);
  });

  it("it puts exact names before similar ones, and says which is which", async () => {
    const exact = await letter({ fromName: "Hanne Schmidt", body: "Guten Tag" });
    const similar = await letter({ fromName: "Hanne Schmitt", body: "Guten Tag" });
    const { results } = await search(desk, "Hanne Schmidt", null);
    expect(results.map((r) => [r.caseNumber, r.grounds])).toEqual([
      [exact, ["name"]],
      [similar, ["name", "similarName"]],
    ]);
  });

  it("it finds a case by its number, whole and short, and marks it", async () => {
    const number = await letter({ body: "Guten Tag" });
    const short = String(Number(number.split("-")[1]));
    expect(await numbersFor(desk, number)).toEqual([number]);
    expect(await numbersFor(desk, short)).toContain(number);
    const [result] = (await search(desk, number, null)).results;
    expect(result).toMatchObject({ grounds: ["number"], number: [{ text: number, hit: true }] });
  });

  it("it shows the words in their place, and hides those of protected letters", async () => {
    await letter({ body: "Seit Wochen stört der Presslufthammer vor dem Haus." });
    await letter({ body: "Noch ein Presslufthammer, vertraulich." }, { service: SENSITIVE });
    const { results } = await search(desk, "Presslufthammer", null);
    expect(results.map((r) => [r.hidden, r.said?.pieces.find((p) => p.hit)?.text])).toEqual([
      [true, undefined],
      [false, "Presslufthammer"],
    ]);
  });

  it("it turns pages without losing or repeating a case, also where all came at one moment", async () => {
    const receivedAt = new Date("2026-10-01T08:00:00Z");
    const all: string[] = [];
    for (let n = 0; n < PAGE_HITS + 5; n++)
      all.push(await letter({ body: "Wegen der Krötenwanderung", receivedAt }));
    const first = await search(desk, "Krötenwanderung", null);
    const second = await search(desk, "Krötenwanderung", first.next);
    expect(second.next).toBeNull();
    const shown = [...first.results, ...second.results].map((r) => r.caseNumber);
    expect(shown.sort()).toEqual(all.sort());
  });

  it("it follows what changes: name corrected, letter added, department given", async () => {
    const number = await letter({ fromName: "Ulf Trmp", body: "Bordsteinkante" });
    const [row] = await db.owner<{ id: string }[]>`select id from cases where number = ${number}`;
    await db.owner`update cases set applicant_name = 'Ulf Tremplin', department_id = 'tiefbau' where id = ${row?.id ?? ""}`;
    expect(await numbersFor(smith, "Tremplin Bordsteinkanten")).toEqual([number]);
  });

  it("it knows no words that say nothing, and breaks at nothing typed", async () => {
    for (const words of ["", "und die", "' | ! & (", ":* <->", "\\", "a'b\"c", "%_", "½ ²", "🙂", "-", '"'])
      expect(await numbersFor(desk, words)).toEqual(expect.any(Array));
    expect(await numbersFor(desk, "und die")).toEqual([]);
  });
});

describe("who finds what (S3)", () => {
  it("it finds only what row-level security shows, for every role", async () => {
    const theirs = await letter({ body: "Schlagloch Zeppelinstraße" }, { departmentId: "soziales" });
    const own = await letter({ body: "Schlagloch Zeppelinstraße" }, { departmentId: "tiefbau" });
    const unsorted = await letter({ body: "Schlagloch Zeppelinstraße" });
    expect((await numbersFor(desk, "Zeppelinstraße")).sort()).toEqual([theirs, own, unsorted].sort());
    expect(await numbersFor(smith, "Zeppelinstraße")).toEqual([own]);
    expect(await numbersFor(smith, theirs)).toEqual([]);
    expect(await numbersFor(admin, "Zeppelinstraße")).toEqual([]);
  });
  it("it keeps the index itself from both roles, and its parts from the web", async () => {
    for (const role of ["klarfall_web", "klarfall_worker"])
      await expect(
        db.owner.begin(async (tx) => {
          await tx.unsafe(`set local role ${role}`);
          return tx`select 1 from search_entries`;
        }),
      ).rejects.toThrow(/permission denied/);
    await expect(
      db.owner.begin(async (tx) => {
        await tx`set local role klarfall_web`;
        return tx`select klarfall.word_query('Schmidt', true)`;
      }),
    ).rejects.toThrow(/permission denied/);
  });
  it("it lets the policy on cases decide where the index would show more", async () => {
    const secret = await letter({ body: "Geheimnisvolle Wallanlage" });
    await db.owner`create policy test_hidden on cases as restrictive to klarfall_web using (number <> ${db.owner.unsafe(`'${secret}'`)})`;
    expect(await numbersFor(desk, "Wallanlage")).toEqual([]);
    expect(await numbersFor(desk, secret)).toEqual([]);
    await db.owner`drop policy test_hidden on cases`;
    expect(await numbersFor(desk, "Wallanlage")).toEqual([secret]);
  });
  it("it stores a letter that no vector can hold", async () => {
    const word = (n: number) => ((n * 48_271) % 2_147_483_647).toString(36).replace(/\d/g, "q");
    const body = Array.from({ length: 60_000 }, (_, n) => `http://${word(n + 7)}.de/${word(n + 99)}`).join(
      " ",
    );
    const number = await letter({ subject: "Riesenbrief", body });
    expect(await numbersFor(desk, "Riesenbrief")).toEqual([number]);
  });
});
