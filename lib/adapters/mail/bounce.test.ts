import { describe, expect, it } from "vitest";
import type { MailNature } from "@/lib/message/schema";
import { parseMail } from "./parse";

const raw = (...lines: string[]) => new Uint8Array(Buffer.from(lines.join("\r\n"), "utf8"));
function nature(...lines: string[]): MailNature {
  const result = parseMail(raw(...lines));
  if (!result.ok) throw new Error(result.fault);
  return result.mail.nature;
}
const DAEMON = "From: Mail Delivery System <MAILER-DAEMON@mx.example>";

function standard(action: string, status: string, code = "smtp; 550 no such user here"): MailNature {
  return nature(
    DAEMON,
    "Subject: Undelivered Mail Returned to Sender",
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
    "",
    "--b",
    "",
    "Ihre Nachricht kam nicht an.",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example",
    "",
    "Final-Recipient: rfc822; Eva@Ast.example",
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: ${code}`,
    "--b",
    "Content-Type: message/rfc822",
    "",
    "From: buero@stadt.example",
    "Message-ID: <1+2026-000001.abc@stadt.example>",
    "Subject: Rückfrage",
    "",
    "Guten Tag",
    "--b--",
  );
}

describe("a bounce of the standard form (RFC 3464)", () => {
  it.each([
    ["failed", "5.1.1", true],
    ["failed", "5.1.10", true],
    ["failed", "5.2.1", true],
    ["failed", "5.4.4", true],
    ["failed", "5.0.0", true],
    ["failed", "4.4.1", false],
    ["delayed", "4.4.7", false],
  ])("it takes %s %s for a dead address: %s", (action, status, hard) => {
    expect(standard(action, status)).toEqual({
      kind: "bounce",
      delivery: action === "delayed" ? "delayed" : "failed",
      failures: [{ address: "eva@ast.example", status, hard }],
      marks: ["<1+2026-000001.abc@stadt.example>"],
    });
  });
  it.each([
    ["5.2.2", "smtp; 552 mailbox full"],
    ["5.7.1", "smtp; 554 rejected as spam"],
    ["5.3.4", "smtp; 552 message too large"],
  ])("it does not bury an address because of %s", (status, code) => {
    expect(standard("failed", status, code).failures[0]?.hard).toBe(false);
  });
  it("it says of a mail that arrived that it arrived", () => {
    expect(standard("delivered", "2.0.0")).toMatchObject({ kind: "receipt", failures: [] });
  });
});

describe("a bounce that follows no standard", () => {
  it.each([
    [
      "of an elder server",
      "Subject: failure notice",
      "I'm afraid I wasn't able to deliver your message to the following addresses.\n\n<eva@ast.example>:\n550 Unknown user",
    ],
    [
      "in German",
      "Subject: Unzustellbar: Rückfrage",
      "Ihre Nachricht konnte nicht zugestellt werden.\n\neva@ast.example\nDer Empfänger ist unbekannt.",
    ],
  ])("it recognises one %s and finds the address", (_name, subject, text) => {
    expect(nature(DAEMON, subject, "Content-Type: text/plain; charset=utf-8", "", text)).toMatchObject({
      kind: "bounce",
      failures: [{ address: "eva@ast.example", hard: true }],
    });
  });
  it("it needs more than one sign", () => {
    expect(nature(DAEMON, "Subject: Wartung am Sonntag", "", "Der Server wird gewartet.").kind).not.toBe(
      "bounce",
    );
  });
});

describe("what only speaks of a bounce", () => {
  const text = "Guten Tag, mein Antrag kam zurück: 550 5.1.1 User unknown. Was nun?";
  it.each([
    "Subject: Undelivered Mail Returned to Sender",
    "Subject: Fwd: Mail delivery failed",
    "Subject: Hilfe",
  ])("it leaves a person's mail with %j a request", (subject) => {
    expect(nature("From: Eva Ast <eva@ast.example>", subject, "", text).kind).toBe("request");
  });
  it("it does not take a forwarded bounce for one", () => {
    const kind = nature(
      "From: eva@ast.example",
      "Subject: Das kam zurück",
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "",
      "siehe Anlage",
      "--b",
      "Content-Type: message/rfc822",
      "",
      DAEMON,
      "Subject: failure notice",
      "Content-Type: message/delivery-status",
      "",
      "Final-Recipient: rfc822; x@y.example",
      "Action: failed",
      "--b--",
    ).kind;
    expect(kind).toBe("request");
  });
});

describe("reports and absences", () => {
  it.each([
    ["multipart/report; report-type=disposition-notification; boundary=b", "receipt"],
    ["multipart/report; report-type=feedback-report; boundary=b", "report"],
  ])("it says of %s that it is a %s", (type, kind) => {
    expect(nature("From: a@b.example", `Content-Type: ${type}`, "", "--b", "", "x", "--b--").kind).toBe(kind);
  });
  it.each([
    ["Ich bin bis 10.05. nicht im Büro. Ihre Nachricht wird nicht weitergeleitet.", "absence"],
    ["Ich bin im Urlaub. In dringenden Fällen wenden Sie sich an Frau Horn.", "absence"],
    [
      "Ich war im Urlaub und habe daher Ihren Bescheid erst heute gelesen. Kann ich noch Widerspruch einlegen?",
      "request",
    ],
    ["Meine Tochter ist krankgeschrieben, ich brauche eine Bescheinigung.", "request"],
  ])("it hears %j as %s", (text, kind) => {
    expect(nature("From: a@b.example", "Content-Type: text/plain; charset=utf-8", "", text).kind).toBe(kind);
  });
  it("it lets a school absence be a request", () => {
    expect(
      nature("From: a@b.example", "Subject: Abwesenheit vom Unterricht", "", "bitte beurlauben").kind,
    ).toBe("request");
  });
});
