/**
 * The automatic receipt. It says that something arrived and under which number, and nothing of what it is about: it may
 * reach somebody who never wrote. Nothing in it is chosen by the sender.
 */
export function receiptText(number: string, town: string): { subject: string; body: string } {
  const body = [
    "Guten Tag,",
    `Ihre Nachricht ist bei uns angekommen. Sie hat die Nummer ${number}. Bitte nennen Sie diese Nummer, wenn Sie uns schreiben oder anrufen.`,
    "Diese E-Mail wurde automatisch verschickt. Sie bestätigt nur den Eingang. Gelesen wird Ihre Nachricht von einem Menschen.",
    "Sie haben uns nicht geschrieben? Dann hat jemand Ihre Adresse benutzt, und Sie müssen nichts tun.",
    `Mit freundlichen Grüßen\n${town}`,
    `English: This automatic message only confirms that your message has arrived. Its number is ${number}.`,
  ];
  return { subject: `Eingangsbestätigung [${number}]`, body: body.join("\n\n") };
}
