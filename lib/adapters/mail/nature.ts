import "server-only";
import type { MailAddress, MailKind, MailNature } from "@/lib/message/schema";
import { isAbsence } from "./absence";
import { bounceOf } from "./bounce";
import { type Header, headerValue } from "./mime/header";
import { isMessage, type Part } from "./mime/tree";

/** What of a mail is already read when its nature is asked for. */
export type ReadSoFar = { from: MailAddress; subject: string | null; text: string };

/** Says what a mail is: a request of a person, or one of the things that must start nothing. */
export function natureOf(root: Part, read: ReadSoFar): MailNature {
  const reported = reportKind(root, read.subject ?? "");
  if (reported !== null) return { kind: reported, failures: [], marks: [] };
  const bounce = bounceOf(root, read);
  if (bounce !== null) return bounce;
  return { kind: machineKind(root.headers, read), failures: [], marks: [] };
}

/** Reports by their own type: a reading receipt (RFC 8098) or a complaint (RFC 5965). */
function reportKind(root: Part, subject: string): MailKind | null {
  const told = root.type.params.get("report-type")?.toLowerCase() ?? "";
  const holds = (type: string) => root.children.some((part) => part.type.value === type);
  if (told === "disposition-notification" || holds("message/disposition-notification")) return "receipt";
  const complains =
    /^complaint about message from|\babuse report\b/i.test(subject) && root.children.some(isMessage);
  return told === "feedback-report" || holds("message/feedback-report") || complains ? "report" : null;
}

/** RFC 3834 and its elder signs; what no sign marks was written by a person. */
function machineKind(headers: readonly Header[], read: ReadSoFar): MailKind {
  const header = (key: string) => headerValue(headers, key).toLowerCase();
  const submitted = header("auto-submitted").replace(/[;(\s].*$/, "");
  const answers =
    submitted === "auto-replied" ||
    header("precedence") === "auto_reply" ||
    ["x-autoreply", "x-autorespond", "x-autoresponder", "x-vacation"].some((key) => header(key) !== "");
  if (answers || isAbsence(read.subject ?? "", read.text)) return "absence";
  if (header("x-spam-flag").startsWith("yes") || header("x-spam-status").startsWith("yes")) return "spam";
  const lists = ["list-id", "list-post", "list-unsubscribe", "mailing-list"].some(
    (key) => header(key) !== "",
  );
  if (lists || header("precedence") === "list") return "list";
  const machine =
    (submitted !== "" && submitted !== "no") ||
    ["bulk", "junk"].includes(header("precedence")) ||
    header("x-auto-response-suppress") === "all" ||
    header("x-loop") !== "" ||
    header("return-path") === "<>";
  return machine ? "automatic" : "request";
}
