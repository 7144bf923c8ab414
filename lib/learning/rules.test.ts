import { describe, expect, it } from "vitest";
import { type DecidedConcern, fitsSoftware, isProtected, lessonOf, lessonState, worseIn } from "./rules";
import type { ModelFigures } from "./schema";

const body = "Ich bin Eva Ast, Tel. 05999 1234.\nDie Laterne vor Haus 4 ist aus.";
const span = (quote: string) => ({
  source: "body" as const,
  start: body.indexOf(quote),
  end: body.indexOf(quote) + quote.length,
  quote,
});
const concern = (over: Partial<DecidedConcern> = {}): DecidedConcern => ({
  caseId: "c",
  part: null,
  channel: "email",
  language: null,
  at: new Date("2026-11-02T08:00:00Z"),
  from: "Eva Ast",
  subject: "Laterne",
  body,
  kind: "defectReport",
  service: "maengelmeldung",
  department: "tiefbau",
  decisions: ["d"],
  flags: [],
  details: [
    { key: "applicantName", evidence: [span("Eva Ast")] },
    { key: "phone", evidence: [span("05999 1234")] },
    { key: "defectDescription", evidence: [span("Die Laterne")] },
  ],
  ...over,
});

describe("a lesson", () => {
  it("it keeps what the letter is about and blanks who wrote it, letter for letter", () => {
    const lesson = lessonOf(concern());
    expect(lesson?.body).toBe("Ich bin        , Tel.           .\nDie Laterne vor Haus 4 ist aus.");
    expect(lesson).toMatchObject({ channel: "email", language: "de" });
    expect(lesson?.concerns).toEqual([
      { kind: "defectReport", service: "maengelmeldung", fields: {}, department: "tiefbau" },
    ]);
  });

  it("it takes only its part of a letter with several matters", () => {
    const part = { start: body.indexOf("Die"), end: body.length };
    expect(lessonOf(concern({ part }))?.body).toBe("Die Laterne vor Haus 4 ist aus.");
  });

  it.each([
    ["a service under secrecy", { service: "wohngeld" }],
    ["a flag that protects", { flags: ["disclosure_block"] }],
    ["what was said about health", { flags: ["press", "sensitive_data"] }],
  ])("it is none of %s", (_what, over) => {
    expect(isProtected(concern(over))).toBe(true);
    expect(lessonOf(concern(over))).toBeNull();
  });

  it.each([
    ["learnt", { version: "abc", at: new Date(0) }, false],
    ["waiting", null, false],
    ["protected", null, true],
  ] as const)("it is %s", (state, learnt, secret) => {
    expect(lessonState(learnt, secret)).toMatchObject({ state });
  });
});

const figures = (over: Partial<ModelFigures> = {}): ModelFigures => ({
  letters: 100,
  concerns: 100,
  kind: 0.9,
  kindMacroF1: 0.8,
  kindEce: 0.04,
  service: 0.9,
  serviceTop3: 0.95,
  serviceEce: 0.04,
  department: 0.9,
  departmentEce: 0.04,
  coverage: 0.8,
  rightWhenAnswered: 0.99,
  details: 0.9,
  missingPrecision: 0.8,
  missingRecall: 0.8,
  escalation: 1,
  falseAlarms: 0.02,
  urgency: 0.9,
  split: 0.8,
  offices: { tiefbau: { n: 10, right: 9, answered: 8, answeredRight: 8 } },
  ...over,
});

describe("judging a candidate", () => {
  it.each([
    [[], {}],
    [[], { kind: 0.95, coverage: 0.9, rightWhenAnswered: 0.985 }],
    [[], { kindEce: 0.05 }],
    [[], { kindEce: 0.09 }],
    [["kindEce"], { kindEce: 0.11 }],
    [["kind"], { kind: 0.89, service: 0.99 }],
    [["coverage"], { coverage: 0.7 }],
    [["coverage", "rightWhenAnswered"], { coverage: 0.8, rightWhenAnswered: 0.97 }],
    [["falseAlarms"], { falseAlarms: 0.03 }],
    [["missing"], { missingPrecision: 0.7, missingRecall: 0.85 }],
    [["office:tiefbau"], { offices: { tiefbau: { n: 10, right: 8, answered: 8, answeredRight: 8 } } }],
  ])("it finds worse %j", (worse, over) => {
    expect(worseIn(figures(), figures(over))).toEqual(worse);
  });

  it("it never calls a model worse than itself", () => {
    const own = figures({ rightWhenAnswered: null, coverage: 0 });
    expect(worseIn(own, own)).toEqual([]);
  });
});

describe("a model and the software", () => {
  const learnt = { version: "b", origin: "learnt", base: "a" } as const;
  it.each([
    [true, { version: "a", origin: "shipped", base: null } as const],
    [true, learnt],
    [false, { ...learnt, base: "older" }],
    [false, { version: "older", origin: "shipped", base: null } as const],
    [false, null],
  ])("it fits: %s (%#)", (fits, model) => {
    expect(fitsSoftware(model, "a")).toBe(fits);
  });
});
