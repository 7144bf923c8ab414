import { describe, expect, it } from "vitest";
import { concern, detail, gap, idCard, paper, question, write } from "./sample";

describe("what the question asks for", () => {
  it("numbers the questions and lists the papers apart", () => {
    const text = question([
      concern("wohnsitz-anmelden", [gap("dateOfBirth"), gap("moveInDate"), paper("landlordConfirmation")]),
    ]);
    expect(text).toContain("diese Fragen:\n1. Wann sind Sie geboren?");
    expect(text).toContain("\n2. Wann sind Sie eingezogen?");
    expect(text).toContain("Diese Unterlage brauchen wir noch:\n– Bitte lassen Sie Ihren Vermieter");
  });

  it("asks for nothing that the letter may say after all", () => {
    const said = gap("moveInDate", { reason: "hinted" });
    const text = question([concern("wohnsitz-anmelden", [gap("dateOfBirth"), said])]);
    expect(text).toContain("Wann sind Sie geboren?");
    expect(text).not.toContain("Wann sind Sie eingezogen?");
  });

  it("uses the service's own wording", () => {
    expect(question([concern("hundesteuer", [gap("applicantName"), gap("currentAddress")])])).toContain(
      "1. Wem gehört der Hund?",
    );
  });

  it("asks once for what two matters need, under one run of numbers", () => {
    const text = question([
      concern("personalausweis", [gap("currentAddress")]),
      concern("bewohnerparken", [gap("currentAddress"), gap("parkingZone")]),
    ]);
    expect(text.match(/Wo wohnen Sie\?/gu)).toHaveLength(1);
    expect(text).toContain("Zum Anliegen: Bewohnerparkausweis");
    expect(text).toContain("2. In welcher Bewohnerparkzone");
  });

  it("quotes an invalid value and says why it cannot be right", () => {
    const chip = gap("dogChip", { reason: "invalid", readings: ["27609810445512"] });
    const text = question([
      concern("hundesteuer", [chip], { details: [detail("dogChip", "27609810445512", "format")] }),
    ]);
    expect(text).toContain("Wir haben gelesen: „27609810445512“. Vielleicht fehlt ein Zeichen");
  });

  it("shows both readings of a contradiction", () => {
    const dates = gap("moveInDate", { reason: "contradictory", readings: ["2026-09-01", "2026-09-10"] });
    const text = question([concern("wohnsitz-anmelden", [dates])]);
    expect(text).toContain("Wir haben verschiedene Angaben gelesen: „01.09.2026“, „10.09.2026“.");
  });

  it.each([
    ["a text", "reason", ["weil mein Nachbar lügt", "aus Geldnot"]],
    ["another person's name", "landlordName", ["Otto Gier", "Ute Gier"]],
    ["another parent's address", "otherParentAddress", ["Nordweg 1, 49991 Altenbrück", "Südweg 2"]],
  ])("keeps the readings of %s to itself", (_, key, readings) => {
    const text = question([
      concern("unterhaltsvorschuss", [gap(key, { reason: "contradictory", readings })]),
    ]);
    expect(text).toContain("Dazu haben wir verschiedene Angaben gelesen.");
    for (const reading of readings) expect(text).not.toContain(reading);
  });

  it("cuts an account number that money could be paid to", () => {
    const readings = ["DE89370400440532013000", "DE02120300000000202051"];
    const text = question([concern("zahlung", [gap("newIban", { reason: "contradictory", readings })])]);
    expect(text).toContain("„DE89 … 3000“");
    expect(text).not.toContain("3704");
  });

  it.each(["https://evil.example/x", "<b>1</b>", "{caseNumber}", "x".repeat(200)])(
    "does not quote %s",
    (value) => {
      const plate = gap("plate", { reason: "invalid", readings: [value] });
      const text = question([
        concern("kfz-abmelden", [plate], { details: [detail("plate", value, "format")] }),
      ]);
      expect(text).toContain("Ihre Angabe dazu konnten wir noch nicht verwenden.");
      expect(text).not.toContain(value === "{caseNumber}" ? "gelesen: " : value);
    },
  );

  it.each([
    ["maengelmeldung", "applicantName"],
    ["bussgeld", "responsiblePerson"],
    ["bussgeld", "licenceNumber"],
    ["bussgeld", "dateOfBirth"],
    ["schwerbehinderung", "healthDetails"],
  ])("never asks %s for %s", (service, key) => {
    expect(question([concern(service, [gap(key)])])).toBe("");
  });

  it.each([
    ["maengelmeldung", paper("photoEvidence"), "a photo"],
    ["personalausweis", paper("idCopy"), "what is brought along anyway"],
    ["bussgeld", paper("noticeCopy"), "the town's own letter"],
    ["hundesteuer", paper("endProof"), "a proof that only one group has"],
    ["ausweis-verlust", gap("idDocumentNumber"), "a number nobody has to know"],
  ])("does not write for %s because of %o alone", (service, one) => {
    expect(question([concern(service, [one])])).toBe("");
  });

  it("asks for a paper of one group when the letter shows it", () => {
    const gone = { conditions: [{ id: "deregisters_dog", evidence: [] }] };
    expect(question([concern("hundesteuer", [paper("endProof")], gone)])).toContain("Nachweis");
  });
});

describe("how the question is put", () => {
  it("begins with condolence after a death, before any list", () => {
    const text = question([concern("sterbefall", [gap("eventDate"), gap("eventPlace")], {}, "notification")]);
    expect(text.split("\n\n")[1]).toMatch(/^zu Ihrem Verlust sprechen wir/u);
    expect(text.indexOf("1. ")).toBeGreaterThan(text.indexOf("Bestattungsunternehmen"));
  });

  it.each([
    ["2026-09-08T19:42:37+02:00", "Dienstag, 22.09.2026"],
    ["2026-09-05T08:00:00Z", "Montag, 21.09.2026"],
    // 14 days on is New Year, a Friday.
    ["2026-12-18T08:00:00Z", "Montag, 04.01.2027"],
    // Late on the 7th in UTC is the 8th in Germany.
    ["2026-09-07T22:30:00Z", "Dienstag, 22.09.2026"],
  ])("of %s asks for an answer by %s", (receivedAt, day) => {
    expect(question([idCard("currentAddress")], {}, { receivedAt })).toContain(`bis ${day}.`);
  });

  it("says that other periods run on where there are some", () => {
    const text = question([concern("bussgeld", [gap("fileReference")], {}, "objection")]);
    expect(text).toContain("Andere Fristen ändern sich dadurch nicht.");
  });

  it.each([
    ["email", "Antworten Sie einfach auf diese E-Mail. Sie können uns auch anrufen: 05999 555-0."],
    ["letter", "Schreiben Sie uns an buergerservice@altenbrueck.example oder rufen Sie uns an"],
    ["phone_note", "Nennen Sie dabei bitte die Nummer {caseNumber}."],
  ] as const)("says how to answer a %s", (channel, sentence) => {
    expect(question([idCard("currentAddress")], {}, { channel })).toContain(sentence);
  });

  it("does not offer the telephone for a poll card", () => {
    const text = question([concern("wahlschein", [gap("dateOfBirth")])]);
    expect(text).toContain("Am Telefon geht das leider nicht.");
    expect(text).not.toContain("anrufen");
  });

  it("asks for papers on health by post", () => {
    expect(question([concern("wbs", [paper("medicalReport")])])).toContain(
      "zur Gesundheit schicken Sie bitte per Post",
    );
  });

  it("says that a message does not replace a signature", () => {
    expect(question([concern("fuehrungszeugnis", [gap("currentAddress")])])).toContain(
      "kommen Sie persönlich",
    );
  });

  it("keeps the names of sensitive services out of the subject line", () => {
    const subject = (service: string) => write([concern(service, [gap("currentAddress")])])[0]?.subject;
    expect(subject("sozialhilfe")).toBe("Rückfrage zu Ihrem Anliegen [{caseNumber}]");
    expect(subject("personalausweis")).toBe("Rückfrage: Personalausweis [{caseNumber}]");
  });
});
