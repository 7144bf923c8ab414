import type { Channel, Letter } from "../schema";

/** A letter of the training corpus, in the shape of lib/intake/examples. */
export type Example = {
  channel: Channel;
  language: string;
  receivedAt: string;
  from: string;
  subject: string | null;
  body: string;
  concerns: {
    kind: string;
    service: string | null;
    fields: Record<string, string>;
    department?: string | undefined;
  }[];
  flags: readonly string[];
  /** Whether it is a town's everyday mail: how sure an answer is, is told from such letters, not from exercises. */
  everyday?: boolean;
  /** The first words of each concern after the first, where somebody has marked them. */
  starts?: readonly string[] | undefined;
};

/** What the catalogue teaches: names and wordings of services, cues of kinds, and who is responsible. */
export type Teaching = {
  kinds: { id: string; office: string | null; cues: readonly string[] }[];
  services: {
    id: string;
    office: string;
    open: boolean;
    byField: OfficeByField | null;
    wordings: readonly string[];
  }[];
  departments: readonly string[];
};
/** A service whose office follows from a field ("defectCategory"). */
export type OfficeByField = { field: string; map: Readonly<Record<string, string>> };

/** Where matters go that no office of the town owns. */
const DEFAULT_OFFICE = "zentrale-dienste";

/** An example as a letter. */
export function letterOf(example: Example): Letter {
  const { channel, receivedAt, from, subject, body } = example;
  return { id: "example", channel, receivedAt, from, subject, body, attachments: [] };
}

/** The department of a labelled concern: stated, or by the rules of kind and service. */
export function officeOf(teaching: Teaching, example: Example, at: number): string {
  const concern = example.concerns[at];
  if (concern === undefined) return DEFAULT_OFFICE;
  if (concern.department) return concern.department;
  const kind = teaching.kinds.find((one) => one.id === concern.kind);
  if (kind?.office) return kind.office;
  if (concern.kind === "complaint" && example.flags.includes("staff_conduct")) return DEFAULT_OFFICE;
  const service = teaching.services.find((one) => one.id === concern.service);
  if (service === undefined) return DEFAULT_OFFICE;
  const value = service.byField ? concern.fields[service.byField.field] : undefined;
  return (value === undefined ? undefined : service.byField?.map[value]) ?? service.office;
}
