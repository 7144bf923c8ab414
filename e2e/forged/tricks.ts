import { outgoingMessageId, replyAddress } from "@/lib/adapters/mail/reply-token";
import type { Doubt } from "@/lib/message/schema";

/** What a forger may know: two cases, how we answered them, and the address of whoever is behind the first. */
export type Known = {
  secret: string;
  box: string;
  /** The name of our mail server, so that its word can be forged too. */
  server: string;
  victim: { number: string; address: string };
  other: { number: string; address: string };
};
/** One forged mail, by the trick it plays, and what it must be marked with. */
export type Forged = {
  trick: string;
  doubt: Doubt["code"];
  from: string;
  to: string;
  headers: string[];
  subject: string;
};

const WORDS = [
  "Neue Bankverbindung",
  "AW: Rückfrage",
  "Re: Re: Antrag",
  "Adresse bitte ändern",
  "Vollmacht anbei",
];

/** The `n`-th forged reply: every trick in turn, each time with other values. */
export function forged(known: Known, n: number): Forged {
  const trick = TRICKS[n % TRICKS.length];
  if (trick === undefined) throw new Error("no trick");
  const plain = {
    from: known.victim.address,
    to: known.box,
    headers: [],
    subject: WORDS[n % WORDS.length] ?? "",
  };
  return { ...plain, ...trick(known, n) };
}

type Trick = (known: Known, n: number) => Pick<Forged, "trick" | "doubt"> & Partial<Forged>;

const mallory = (n: number) => `mallory-${n}@evil-${n % 7}.example`;
const mark = ({ secret, box, victim }: Known) => replyAddress(secret, box, victim.number);
const ourId = (known: Known, n: number) =>
  outgoingMessageId(known.secret, known.box, known.victim.number, `0192f0c1-${n}`);
/** The true mark with one character replaced. */
const bent = (text: string, n: number) => {
  const at = text.indexOf(".") + 1 + (n % 20);
  return `${text.slice(0, at)}${text[at] === "f" ? "0" : "f"}${text.slice(at + 1)}`;
};
const swap = (text: string, pairs: Record<string, string>) => [...text].map((c) => pairs[c] ?? c).join("");

/** Letters of other scripts that look like ours, and signs that become ours in lower case. */
const LOOKALIKES = [
  { e: "\u0435" },
  { a: "\u0430" },
  { k: "\u212A" },
  { ".": "\u2024" },
  { e: "e\u200B" },
  { v: "\u1d20" },
] as const;
const DIGITS = { "0": "\uff10", "1": "\uff11", "2": "\uff12", "6": "\uff16" };

const TRICKS: readonly Trick[] = [
  (k, n) => ({ trick: "right mark, wrong sender", doubt: "foreign_sender", from: mallory(n), to: mark(k) }),
  (k, n) => ({ trick: "right sender, bent mark", doubt: "false_mark", to: bent(mark(k), n) }),
  (k, n) => ({
    trick: "right sender, guessed mark",
    doubt: "false_mark",
    to: k.box.replace("@", `+${k.victim.number}.${String(n).padStart(20, "a")}@`),
  }),
  (k, n) => ({
    trick: "copied References",
    doubt: "foreign_sender",
    from: mallory(n),
    headers: [`References: <start-${n}@ast.example> ${ourId(k, n)}`, `In-Reply-To: ${ourId(k, n)}`],
  }),
  (k, n) => ({
    trick: "References with a bent mark",
    doubt: "false_mark",
    headers: [`In-Reply-To: ${bent(ourId(k, n), n)}`],
  }),
  (k) => ({
    trick: "number in the subject",
    doubt: "number_only",
    subject: `AW: Vorgang ${k.victim.number}`,
  }),
  (k, n) => ({
    trick: "number in the subject, in other digits",
    doubt: "number_only",
    from: mallory(n),
    subject: `Re: ${swap(k.victim.number, DIGITS)} [wichtig]`,
  }),
  (k, n) => ({
    trick: "the victim's address as a name",
    doubt: "foreign_sender",
    from: `"${k.victim.address}" <${mallory(n)}>`,
    to: mark(k),
  }),
  (k, n) => ({
    trick: "the victim's address in brackets before one's own",
    doubt: "several_senders",
    from: `<${k.victim.address}>, <${mallory(n)}>`,
    to: mark(k),
  }),
  (k, n) => ({
    trick: "a second From",
    doubt: "several_senders",
    to: mark(k),
    headers: [`From: ${mallory(n)}`],
  }),
  (k, n) => ({
    trick: "no address in From, the victim's in Reply-To",
    doubt: "several_senders",
    from: `Eva Ast ${n}`,
    to: mark(k),
    headers: [`Reply-To: ${k.victim.address}`, `Sender: ${k.victim.address}`],
  }),
  (k, n) => ({
    trick: "an encoded name that ends the address",
    doubt: "foreign_sender",
    from: `=?utf-8?q?${k.victim.address.replace("@", "=40")}=3E_=3C?= <${mallory(n)}>`,
    to: mark(k),
  }),
  (k) => ({
    trick: "the mark of another's case",
    doubt: "foreign_sender",
    from: k.other.address,
    to: mark(k),
  }),
  (k, n) => ({
    trick: "an old mark, replayed with the old words",
    doubt: "foreign_sender",
    from: mallory(n),
    to: mark(k),
    headers: [`References: ${ourId(k, n)}`, `Reply-To: ${k.victim.address}`, `X-Old: ${n}`],
  }),
  (k, n) => ({
    trick: "a look-alike of the sender",
    doubt: "foreign_sender",
    from: swap(k.victim.address, LOOKALIKES[n % LOOKALIKES.length] ?? {}),
    to: mark(k),
  }),
  (k) => ({ trick: "a look-alike of the mark", doubt: "false_mark", to: swap(mark(k), DIGITS) }),
  (k) => ({
    trick: "a domain that ends like the sender's",
    doubt: "foreign_sender",
    from: `${k.victim.address}.evil.example`,
    to: mark(k),
  }),
  (k, n) => ({
    trick: "everything right, but our server says forged",
    doubt: "sender_refuted",
    to: mark(k),
    headers: [
      `Authentication-Results: ${k.server}; spf=fail smtp.mailfrom=${mallory(n)}; dmarc=fail header.from=ast.example`,
      `Received: from evil by ${k.server} with ESMTP; Thu, 1 Oct 2026 10:00:00 +0200`,
    ],
  }),
  (k, n) => ({
    trick: "a forged good word below the bad one",
    doubt: "sender_refuted",
    to: mark(k),
    headers: [
      `Authentication-Results: ${k.server}; dmarc=fail header.from=ast.example`,
      `Received: from evil-${n} by ${k.server} with ESMTP; Thu, 1 Oct 2026 10:00:00 +0200`,
      `Authentication-Results: ${k.server}; dmarc=pass header.from=ast.example`,
    ],
  }),
  (k, n) => ({
    trick: "the mark among many recipients",
    doubt: "foreign_sender",
    from: mallory(n),
    to: `alle@evil.example, Amt <${mark(k)}>, ${k.victim.address}`,
  }),
];
