import { describe, expect, it } from "vitest";
import { receiptText } from "../i18n/letters/receipt";
import { MAIL_KINDS, type SenderProof } from "../message/schema";
import { deservesReceipt, domainOf, type ReceiptFacts, withinCaps } from "./rules";

const now = new Date("2026-10-01T12:00:00Z");
const facts: ReceiptFacts = {
  ...{ kind: "request", threading: "new", doubt: null, proof: null },
  senders: ["eva@ast.example"],
  ...{ fromUs: false, addressedToUs: true, wantsSilence: false },
  receivedAt: new Date("2026-10-01T11:00:00Z"),
};
const proof = (verdict: SenderProof["verdict"]): SenderProof => ({
  ...{ verdict, spf: "none", dkim: "none", dmarc: "none" },
});

describe("deservesReceipt", () => {
  it.each([
    [true, {}],
    [true, { proof: proof("confirmed") }],
    [false, { proof: proof("unproven") }],
    [false, { proof: proof("refuted") }],
    [false, { threading: "reply" }],
    [false, { threading: "thread_unverified", doubt: { code: "number_only", number: "2026-000001" } }],
    [false, { senders: [] }],
    [false, { senders: ["eva@ast.example", "bo@y.example"] }],
    [false, { fromUs: true }],
    [false, { addressedToUs: false }],
    [false, { wantsSilence: true }],
    [false, { receivedAt: new Date("2026-09-30T11:00:00Z") }],
    ...[
      "noreply@a.de",
      "No-Reply+7@a.de",
      "MAILER-DAEMON@a.de",
      "owner-liste@a.de",
      "liste-request@a.de",
    ].map((sender): [boolean, Partial<ReceiptFacts>] => [false, { senders: [sender] }]),
  ] satisfies [boolean, Partial<ReceiptFacts>][])("it says %s (%#, S17)", (deserved, over) => {
    expect(deservesReceipt({ ...facts, ...over }, now)).toBe(deserved);
  });
  it("it gives none to anything but a person's request", () => {
    const others = MAIL_KINDS.filter((kind) => deservesReceipt({ ...facts, kind }, now));
    expect(others).toEqual(["request"]);
  });
});

describe("withinCaps", () => {
  it.each([
    [true, { address: 0, domain: 19, all: 99 }],
    [false, { address: 1, domain: 0, all: 1 }],
    [false, { address: 0, domain: 20, all: 20 }],
    [false, { address: 0, domain: 0, all: 100 }],
  ])("it says %s (%#, S17)", (within, sent) => {
    expect(withinCaps(sent)).toBe(within);
  });
});

describe("the receipt", () => {
  it("it says a number and nothing else that differs", () => {
    const [one, other] = [receiptText("2026-000001", "Stadt X"), receiptText("2026-000002", "Stadt X")];
    expect(one.body.replaceAll("2026-000001", "2026-000002")).toBe(other.body);
    expect(domainOf("Eva@AST.example")).toBe("ast.example");
  });
});
