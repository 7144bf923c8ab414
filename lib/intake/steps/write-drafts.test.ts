import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../catalogue/catalogue";
import type { DraftFinding, DraftKind } from "../schema";
import { joined } from "./drafts/compose";
import { concern, gap, idCard, question, write } from "./drafts/sample";

const kinds = (drafts: DraftFinding[]): DraftKind[] => drafts.map(({ kind }) => kind);
const flag = (id: string, tier: "S0" | "S1" | "S2") => ({
  flags: [{ id, tier, confidence: 0.4, evidence: [] }],
});

describe("which drafts a letter gets", () => {
  it("asks, acknowledges and has a word on the state ready", () => {
    expect(kinds(write([idCard("currentAddress")]))).toEqual([
      "follow_up",
      "acknowledgement",
      "status_update",
    ]);
  });

  it("asks nothing where nothing is missing", () => {
    expect(kinds(write([idCard()]))).toEqual(["acknowledgement", "status_update"]);
  });

  it("has no status text without a service", () => {
    expect(kinds(write([concern(null, [], {}, "petition")]))).toEqual(["acknowledgement"]);
  });

  it.each(CATALOGUE.flags.filter(({ tier }) => tier !== "S2"))(
    "writes nothing with flag $id",
    ({ id, tier }) => {
      expect(write([idCard("currentAddress")], flag(id, tier))).toEqual([]);
    },
  );

  it("writes nothing to the press", () => {
    expect(write([idCard("currentAddress")], flag("press", "S2"))).toEqual([]);
  });

  it.each(["legal_counsel", "data_breach", "staff_conduct"])(
    "asks nothing with flag %s, but acknowledges",
    (id) => {
      expect(kinds(write([idCard("currentAddress")], flag(id, "S2")))).not.toContain("follow_up");
      expect(kinds(write([idCard("currentAddress")], flag(id, "S2")))).toContain("acknowledgement");
    },
  );

  it.each(["prompt_injection", "abusive_language", "objection_deadline", "sensitive_data"])(
    "asks all the same with flag %s",
    (id) => {
      expect(kinds(write([idCard("currentAddress")], flag(id, "S2")))).toContain("follow_up");
    },
  );

  it("writes nothing to advertising and to the own queues", () => {
    expect(write([concern(null, [], {}, "spam")])).toEqual([]);
    expect(write([concern(null, [], {}, "other")])).toEqual([]);
  });

  it("writes nothing where an address must stay secret, flagged or not", () => {
    expect(write([concern("auskunftssperre", [gap("dateOfBirth")])])).toEqual([]);
    expect(write([idCard("currentAddress"), concern("auskunftssperre", [])])).toEqual([]);
  });

  it.each(CATALOGUE.services.filter(({ followUp }) => followUp === "human_only"))(
    "asks nothing for $id, alone or beside something else",
    ({ id, required }) => {
      const only = concern(
        id,
        required.map((key) => gap(key)),
      );
      expect(kinds(write([only]))).not.toContain("follow_up");
      expect(kinds(write([idCard("currentAddress"), only]))).not.toContain("follow_up");
    },
  );

  it("leaves an assembly to a person", () => {
    const assembly = { conditions: [{ id: "assembly", evidence: [] }] };
    expect(question([concern("veranstaltung", [gap("purpose"), gap("eventDate")], assembly)])).toBe("");
    expect(question([concern("veranstaltung", [gap("eventDate")])])).toContain("An welchem Tag");
  });

  it("leaves questions of another authority to it", () => {
    const drafts = write([concern("grundsicherungsgeld", [gap("currentAddress")])]);
    expect(kinds(drafts)).not.toContain("follow_up");
    expect(drafts.map(({ sentences }) => joined(sentences)).join()).not.toContain("Zuständig ist");
  });
});
