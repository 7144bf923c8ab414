/**
 * The fixed sentences of letters to citizens in German: B1, "Sie", no gender guessed, DIN 5008. They say nothing
 * about the outcome: no decision, promise, prognosis, legal view or threat (VwVfG §§35, 38; SGB I §16 (3)).
 * `{caseNumber}` stays as it is; the store fills it in when the case has its number.
 */
export const de = {
  greetingNamed: "Guten Tag {name},",
  greeting: "Guten Tag,",
  regards: "Mit freundlichen Grüßen",
  town: "Stadt {town}",
  unit: "Bürgerservice",
  phone: "Telefon {phone}",

  subjectQuestion: "Rückfrage zu Ihrem Anliegen",
  subjectQuestionService: "Rückfrage: {service}",
  subjectReceived: "Ihr Anliegen ist angekommen",
  subjectStatus: "Stand Ihres Anliegens",
  subjectTransfer: "Ihr Anliegen geht an eine andere Stelle",

  received: "Ihr Anliegen ist am {date}, bei uns angekommen.",
  number: "Es hat die Nummer {caseNumber}.",
  numberUse: "Bitte nennen Sie diese Nummer, wenn Sie uns schreiben oder anrufen.",
  call: "Bei Fragen erreichen Sie uns am Telefon: {phone}.",
  receiptOnly: "Diese Nachricht bestätigt nur den Eingang.",

  status: "Ihr Anliegen vom {date}, wird zurzeit bearbeitet.",
  statusDepartment: "Zuständig ist: {department}.",
  statusQuestions: "Wenn wir noch etwas von Ihnen brauchen, melden wir uns bei Ihnen.",
  statusPrivacy: "Zum Schutz Ihrer Daten nennen wir Einzelheiten nur, wenn wir sicher wissen, wer fragt.",
  transfer: "Für Ihr Anliegen vom {date}, ist eine andere Stelle zuständig: {authority}.",
  transferNow: "Wir geben es dorthin weiter.",
  transferQuestions: "Bei Fragen dazu wenden Sie sich bitte an diese Stelle.",

  condolence: "zu Ihrem Verlust sprechen wir Ihnen unser herzliches Beileid aus.",
  condolenceTime: "Wir wissen, dass diese Tage schwer für Sie sind.",
  condolenceHelp: "Auch das Bestattungsunternehmen kann uns für Sie antworten.",

  about: "Es geht um: {service}.",
  need: "Damit wir weiterarbeiten können, brauchen wir noch etwas von Ihnen.",
  concern: "Zum Anliegen: {service}",
  question: "Bitte beantworten Sie uns diese Frage:",
  questions: "Bitte beantworten Sie uns diese Fragen:",
  paper: "Diese Unterlage brauchen wir noch:",
  papers: "Diese Unterlagen brauchen wir noch:",
  why: "Wir fragen danach, weil es für die Bearbeitung nötig ist.",
  until: "Bitte antworten Sie bis {date}.",
  untilSoon: "Bitte antworten Sie möglichst bald, spätestens bis {date}.",
  otherDeadlines: "Andere Fristen ändern sich dadurch nicht.",
  answerMail: "Antworten Sie einfach auf diese E-Mail.",
  answerPhone: "Sie können uns auch anrufen: {phone}.",
  answerWrite: "Schreiben Sie uns an {mail} oder rufen Sie uns an: {phone}.",
  answerNumber: "Nennen Sie dabei bitte die Nummer {caseNumber}.",
  answerWriteOnly: "Schreiben Sie uns bitte an {mail}.",
  answerNotByPhone: "Am Telefon geht das leider nicht.",
  answerUnknown: "Wenn Sie etwas nicht wissen oder nicht haben, schreiben Sie uns das bitte.",
  unsafeMail: "E-Mails sind nicht immer gut geschützt.",
  unsafeMailOther: "Sie können uns deshalb auch per Post schreiben oder zu uns kommen.",
  healthByPost: "Unterlagen zur Gesundheit schicken Sie bitte per Post, oder bringen Sie sie mit.",
  signed: "Eine einfache Nachricht reicht für diesen Antrag nicht, wir brauchen auch Ihre Unterschrift.",
  certified:
    "Eine einfache Nachricht reicht für diesen Antrag nicht: Bitte kommen Sie persönlich, oder lassen Sie Ihre Unterschrift amtlich beglaubigen.",

  readOne: "Wir haben gelesen: {value}.",
  readSeveral: "Wir haben verschiedene Angaben gelesen: {values}.",
  readSeveralHidden: "Dazu haben wir verschiedene Angaben gelesen.",
  readUnusable: "Ihre Angabe dazu konnten wir noch nicht verwenden.",
  whichIsRight: "Bitte schreiben Sie uns, was stimmt.",
  problemFormat: "Vielleicht fehlt ein Zeichen, oder es ist eines zu viel.",
  problemCheckDigit: "Diese Nummer kann nicht stimmen, vielleicht ist eine Ziffer falsch.",
  problemNotADate: "Diesen Tag gibt es im Kalender nicht.",
  problemInTheFuture: "Dieser Tag liegt noch in der Zukunft.",
  problemImplausible: "Das kann so vermutlich nicht stimmen.",
  problemNotAnOption: "Das passt zu keiner der möglichen Antworten.",

  translation: "",
};

/** The same sentences in every language of the letters. */
export type Phrases = Record<keyof typeof de, string>;
