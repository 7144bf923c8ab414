import { describe, expect, it } from "vitest";
import { mailboxInput } from "./schema";

const box = {
  host: "mail.stadt.example",
  port: "993",
  security: "tls",
  username: "buero",
  auth: "password",
  secret: "geheim",
  departmentId: null,
};
const oauth = { ...box, auth: "oauth2", tokenUrl: "https://login.example/token", clientId: "k", secret: "" };
const accepts = (input: unknown) => mailboxInput.safeParse(input).success;

describe("the settings of a mailbox", () => {
  it.each<[boolean, unknown]>([
    [true, box],
    [true, oauth],
    [true, { ...box, host: "127.0.0.1", security: "none" }],
    [true, { ...oauth, tokenUrl: "http://127.0.0.1:9/token" }],
    [false, { ...box, security: "none" }],
    [false, { ...box, secret: "" }],
    [false, { ...oauth, tokenUrl: "http://login.example/token" }],
    [false, { ...oauth, tokenUrl: "file:///etc/passwd" }],
    [false, { ...oauth, clientId: "" }],
    [false, { ...box, host: "mail.example/../x" }],
    [false, { ...box, host: "http://mail.example" }],
    [false, { ...box, username: "a\r\nb LOGOUT" }],
    [false, { ...box, folder: "INBOX\r\nx DELETE INBOX" }],
    [false, { ...box, port: 70_000 }],
    [false, { ...box, state: "watched" }],
  ])("it takes %s: %o", (ok, input) => {
    expect(accepts(input)).toBe(ok);
  });
});
