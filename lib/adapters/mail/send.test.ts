import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { fakeSmtp, type Script } from "@/e2e/support/fake-smtp";
import { type Delivered, receivingServer } from "@/e2e/support/mailbox";
import { parseMail } from "./parse";
import { type OutgoingMail, sendMail } from "./send";

const mail: OutgoingMail = {
  from: { name: "Stadt Altenbrück", address: "buergerservice@altenbrueck.example" },
  replyTo: "buergerservice+2026-004711.0123456789abcdef0123@altenbrueck.example",
  to: "eva@ast.example",
  subject: "Rückfrage zu Ihrem Antrag 2026-004711: Straßenlaterne",
  text: "Guten Tag,\n\nwelche Straße meinen Sie?\n.\nein Punkt allein\n\nMit freundlichen Grüßen",
  messageId: "<0192f0c1+2026-004711.0123456789abcdef0123@altenbrueck.example>",
  html: '<!doctype html><html lang="de"><body><p>Guten Tag</p></body></html>',
  language: "de",
  envelopeId: "0192f0c1",
  inReplyTo: "<frage@ast.example>",
  references: ["<anfang@ast.example>", "<frage@ast.example>"],
  date: new Date("2026-10-01T08:00:00Z"),
  files: [],
  automatic: false,
};

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function sendTo(script: Script, over: Partial<OutgoingMail> = {}) {
  const server = await fakeSmtp(script);
  stops.push(server.stop);
  const outcome = await sendMail(server.url, { ...mail, ...over });
  return { outcome, delivered: server.contents.length, server };
}

describe("a connection that is cut (R3)", () => {
  it.each([
    ["at once", { greeting: ["cut"] }, "retry", 0],
    ["after EHLO", { ehlo: ["cut"] }, "retry", 0],
    ["after MAIL", { mail: ["cut"] }, "retry", 0],
    ["after RCPT", { rcpt: ["cut"] }, "retry", 0],
    ["at DATA", { data: ["cut"] }, "retry", 0],
    ["after 354, before the final dot", { data: ["354 go on", "cut"] }, "unclear", 0],
    ["after the final dot", { content: ["cut"] }, "unclear", 1],
    ["after 250", { content: ["250 queued", "cut"] }, "sent", 1],
    ["at QUIT", { quit: ["cut"] }, "sent", 1],
  ] as const)("it says what is known when cut %s", async (_when, script, state, delivered) => {
    const sent = await sendTo(script);
    expect(sent.outcome.state).toBe(state);
    // After 354 the client may or may not get its dot out before it sees the cut: that is what unclear means.
    if (_when !== "after 354, before the final dot") expect(sent.delivered).toBe(delivered);
  });
});

describe("a server that says no", () => {
  it.each([
    ["greeting", "421 busy", "retry", "smtp_421"],
    ["greeting", "554 not you", "failed", "smtp_554"],
    ["mail", "451 later", "retry", "smtp_451"],
    ["mail", "550 no such sender", "failed", "smtp_550"],
    ["rcpt", "450 greylisted", "retry", "smtp_450"],
    ["rcpt", "550 no such user", "failed", "smtp_550"],
    ["data", "451 later", "retry", "smtp_451"],
    ["data", "554 no", "failed", "smtp_554"],
    ["content", "452 disk full", "retry", "smtp_452"],
    ["content", "554 spam", "failed", "smtp_554"],
  ] as const)("it takes %s %s for %s", async (stage, answer, state, fault) => {
    const { outcome } = await sendTo({ [stage]: [answer] });
    expect(outcome).toEqual({ state, fault });
  });

  it("it takes refused credentials for a fault of the settings, not of the mail", async () => {
    const server = new SMTPServer({
      authMethods: ["PLAIN"],
      disabledCommands: ["STARTTLS"],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(new Error("no")),
    });
    const url = await listen(server);
    const outcome = await sendMail(url.replace("//", "//user:p%40ss@"), mail);
    expect(outcome).toEqual({ state: "retry", fault: "smtp_auth" });
  });
});

describe("a fault of ours", () => {
  it.each(["smtp://127.0.0.1:1", "smtp://", "not an address", "smtp://host.invalid"])(
    "it never throws and loses nothing with %s",
    async (url) => {
      expect(await sendMail(url, mail)).toEqual({ state: "retry", fault: "no_connection" });
    },
  );
  it("it lets no recipient smuggle a command or a header (S10)", async () => {
    const { server } = await sendTo({}, { to: "eva@ast.example>\r\nRCPT TO:<mallory@x.example" });
    expect(server.commands.filter((c) => /^rcpt/i.test(c) && c.includes("mallory"))).toEqual([]);
  });
});

describe("a mail that arrives", () => {
  it("it carries the approved words, its fixed id, the thread and the case, and nothing else (R3)", async () => {
    const received: Delivered[] = [];
    const server = receivingServer((delivered) => received.push(delivered));
    expect(await sendMail(await listen(server), mail)).toEqual({ state: "sent" });
    expect(received).toHaveLength(1);
    const [got] = received;
    expect([got?.from, got?.to]).toEqual([mail.from.address, [mail.to]]);
    const email = await PostalMime.parse(got?.raw ?? "");
    expect(email.subject).toBe(mail.subject);
    expect(email.text?.replaceAll("\r\n", "\n").trimEnd()).toBe(mail.text);
    expect([email.messageId, email.inReplyTo, email.references]).toEqual([
      mail.messageId,
      mail.inReplyTo,
      mail.references.join(" "),
    ]);
    expect(email.from).toMatchObject(mail.from);
    expect(email.to?.map((to) => to.address)).toEqual([mail.to]);
    expect(email.replyTo?.map((to) => to.address)).toEqual([mail.replyTo]);
    expect(new Date(email.date ?? "")).toEqual(mail.date);
    expect(email.html?.trim()).toBe(mail.html);
    expect(got?.raw).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(email.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("no");
    expect(email.headers.find(({ key }) => key === "content-language")?.value).toBe("de");
    expect(email.attachments).toEqual([]);
  });
  it("it starts a thread of its own where there is nothing to answer", async () => {
    const { server } = await sendTo({}, { inReplyTo: null, references: [] });
    expect(server.contents[0]).not.toMatch(/^(In-Reply-To|References):/m);
  });
});

describe("reports about the delivery (RFC 3461)", () => {
  const offers = { ehlo: ["250-fake", "250 DSN"] };
  const asked = async (script: Script, over: Partial<OutgoingMail> = {}) =>
    (await sendTo(script, over)).server.commands.filter((line) => /^(mail|rcpt)/i.test(line));
  it("it asks for them where the server offers them, naming the message", async () => {
    expect(await asked(offers)).toEqual([
      "MAIL FROM:<buergerservice@altenbrueck.example> RET=HDRS ENVID=0192f0c1",
      "RCPT TO:<eva@ast.example> NOTIFY=SUCCESS,FAILURE,DELAY",
    ]);
  });
  it("it asks for none where the server does not", async () => {
    expect((await asked({})).join()).not.toMatch(/NOTIFY|ENVID/);
  });
  it("it lets nothing come back from an automatic mail, and marks it (RFC 3834, S17)", async () => {
    const { server } = await sendTo(offers, { automatic: true });
    expect(server.commands).toContain("MAIL FROM:<>");
    expect(server.commands).toContain("RCPT TO:<eva@ast.example> NOTIFY=NEVER");
    expect(server.contents[0]).toMatch(/^Auto-Submitted: auto-replied\r$/m);
    expect(server.contents[0]).toMatch(/^X-Auto-Response-Suppress: All\r$/m);
  });
});

async function listen(server: SMTPServer): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", () => ready()));
  stops.push(() => new Promise<void>((closed) => server.close(() => closed())));
  const address = server.server.address();
  return `smtp://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}

describe("files", () => {
  const BYTES = Buffer.from(Array.from({ length: 1_024 }, (_, n) => n % 256));
  const NAMES = [
    "Merkblatt.pdf",
    "Größe & Gebühr (50 %), „neu“.pdf",
    `${"Sehr lange Anlage ".repeat(6)}ß.pdf`,
    "Довідка про реєстрацію.pdf",
    "a'b; name=c.pdf",
  ];
  it.each(NAMES)("it carries every byte under the name %s, for two readers (RFC 2231)", async (name) => {
    const text = Buffer.from("a\r\nb\nc\rd\n.\n..\nFrom x\n=3D ohne Ende");
    const files = [
      { name, mediaType: "application/pdf", bytes: BYTES },
      { name: "notiz.txt", mediaType: "text/plain", bytes: text },
    ];
    const { outcome, server } = await sendTo({}, { files });
    expect(outcome).toEqual({ state: "sent" });
    const raw = Buffer.from((server.contents[0] ?? "").replace(/^\.\./gm, "."), "latin1");
    const ours = parseMail(raw);
    if (!ours.ok) throw new Error(ours.fault);
    expect(ours.mail.attachments.map((file) => [file.name, Buffer.from(file.bytes)])).toEqual([
      [name, BYTES],
      ["notiz.txt", text],
    ]);
    const theirs = await PostalMime.parse(raw);
    expect(theirs.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      [name, "application/pdf"],
      ["notiz.txt", "text/plain"],
    ]);
    expect(raw.toString("latin1")).not.toMatch(/^[^\r\n]{999}/m);
  });
  it("it refuses what no mailbox takes before a byte of it leaves", async () => {
    const bytes = Buffer.alloc(20 * 1024 * 1024);
    const { outcome, server } = await sendTo(
      {},
      { files: [{ name: "a.pdf", mediaType: "application/pdf", bytes }] },
    );
    expect(outcome).toEqual({ state: "failed", fault: "mail_too_large" });
    expect(server.commands).toEqual([]);
  });
});
