import { describe, expect, it } from "vitest";
import { parseMail } from "./parse";

/** Half a megabyte of each sign that patterns stumble over; a mail of that kind must not cost more than any other. */
const MANY = 500_000;
const mail = (header: string, body: string) =>
  Buffer.from(`From: a@b.example\r\n${header}\r\n\r\n${body}`, "latin1");
const QP = "Content-Transfer-Encoding: quoted-printable";
const HTML = "Content-Type: text/html";

describe("a mail made to take long (R6)", () => {
  it.each<[string, Buffer]>([
    ["open comments", mail(`To: ${"(".repeat(MANY)}`, "x")],
    ["open quotes", mail(`To: ${'"\\'.repeat(MANY / 2)}`, "x")],
    ["open brackets", mail(`To: ${"<".repeat(MANY)}`, "x")],
    ["a name without end", mail(`To: ${"a".repeat(MANY)}`, "x")],
    ["dots", mail(`To: <a@b${".".repeat(MANY)}x>`, "x")],
    ["commas", mail(`Cc: ${",a@b.example".repeat(MANY / 12)}`, "x")],
    ["open encoded words", mail(`Subject: ${"=?a?q?".repeat(MANY / 6)}`, "x")],
    ["open parameters", mail(`Content-Type: text/plain${"; a".repeat(MANY / 3)}`, "x")],
    ["folded lines", mail(`Subject: a${"\r\n b".repeat(MANY / 4)}`, "x")],
    ["broken header lines", mail(`${"kaputt\r\n".repeat(MANY / 8)}Subject: x`, "x")],
    ["blanks in quoted-printable", mail(QP, `${" ".repeat(MANY)}x`)],
    ["blank lines", mail("Subject: x", "\r\n".repeat(MANY))],
    ["blanks", mail("From: mailer-daemon@b.example", `${" ".repeat(MANY)}x`)],
    ["dashes", mail("From: mailer-daemon@b.example", `${"-".repeat(MANY)}x`)],
    ["quote marks", mail("From: mailer-daemon@b.example", `${">".repeat(MANY)}x`)],
    ["begins of files", mail("Subject: x", "begin 644 a\n".repeat(MANY / 12))],
    ["open tags", mail(HTML, "<b>".repeat(MANY / 3))],
    ["open comments in HTML", mail(HTML, "<!--".repeat(MANY / 4))],
    ["open entities", mail(HTML, "&".repeat(MANY))],
    ["boundaries", mail("Content-Type: multipart/mixed; boundary=b", "--b\n".repeat(900))],
  ])("it is read in no time: %s", (_what, bytes) => {
    // The processor's time, not the clock's: other tests run beside this one.
    const before = process.cpuUsage();
    parseMail(bytes);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
  });
});
