import type { z } from "zod";

/** German names of what Zod expects, after "Erwartet wird". */
const EXPECTED: Record<string, string> = {
  string: "ein Text",
  number: "eine Zahl",
  int: "eine ganze Zahl",
  boolean: "true oder false",
  array: "eine Liste",
  object: "ein Abschnitt in geschweiften Klammern",
  record: "ein Abschnitt in geschweiften Klammern",
};

/** Why a value of a catalogue file was refused, in German. `present`: it stands in the file at all. */
export function reasonOf(issue: z.core.$ZodIssue, present: boolean): string {
  if (issue.code === "custom") return issue.message;
  if (!present) return "Dieses Feld fehlt.";
  switch (issue.code) {
    case "invalid_type":
      return `Erwartet wird ${EXPECTED[issue.expected] ?? issue.expected}.`;
    case "invalid_value":
      return `Erlaubt ist nur: ${issue.values.map((value) => `„${String(value)}“`).join(", ")}.`;
    case "invalid_union":
      return "Dieser Wert passt zu keiner der erlaubten Formen.";
    case "too_small":
      return tooSmall(issue.origin);
    case "invalid_format":
      return `Der Text „${String(issue.input)}“ hat nicht die verlangte Form.`;
    case "invalid_key":
      return "Dieser Name ist hier nicht erlaubt.";
    default:
      return "Dieser Wert ist nicht erlaubt.";
  }
}

function tooSmall(origin: string): string {
  if (origin === "string") return "Der Text darf nicht leer sein.";
  if (origin === "array") return "Die Liste hat zu wenige Einträge.";
  return "Die Zahl ist zu klein.";
}
