import { v4, v7 } from "uuid";
import { asWorker } from "@/db/client";
import type { TestDatabase } from "@/db/testing";
import { testMessage, testPreparation } from "@/db/testing-case";
import { testFiles } from "@/db/testing-file";
import type { Acting, CaseStanding } from "@/lib/case/rules";
import { openCase } from "@/lib/case/store/open";
import { installShippedCatalogue } from "@/lib/catalogue/store";
import type { Clearance } from "@/lib/compartment/schema";
import { draftsOf } from "@/lib/draft/store/draft";
import { type Membership, ROLES } from "@/lib/user/schema";
import type { Target } from "./rows";

/** How an account stands: in use, locked by an administrator, or with its sign-in ended. */
export const STATES = ["active", "disabled", "revoked"] as const;
export type State = (typeof STATES)[number];

/** A person of the matrix with a sign-in in each state. */
export type Person = { name: string; acting: Acting; signIns: Record<State, string> };

const at = (departmentId: string | null, role: Membership["role"]): Membership[] => [{ role, departmentId }];
const TOWN_WIDE = ["specialist", "manager"] as const;
const BY_NAME: Clearance[] = [{ compartment: "social", departmentId: null }];
const WITH_HOUSING: Clearance[] = [{ compartment: "social", departmentId: "wohnen" }];

/** Who asks: every role in a department, the roles over the town, and who was cleared for a compartment. */
const PEOPLE: { name: string; memberships: Membership[]; clearances?: Clearance[] }[] = [
  ...ROLES.map((role) => ({ name: role, memberships: at("tiefbau", role) })),
  ...TOWN_WIDE.map((role) => ({ name: `${role} of the town`, memberships: at(null, role) })),
  { name: "cleared front desk", memberships: at(null, "front_desk"), clearances: BY_NAME },
  { name: "specialist of housing", memberships: at("wohnen", "specialist"), clearances: WITH_HOUSING },
  { name: "auditor who was cleared", memberships: at(null, "auditor"), clearances: BY_NAME },
  { name: "nobody's role", memberships: [] },
];

const SECRET_SERVICE = "wohngeld";
type Place = Omit<CaseStanding, "compartment"> & { service?: string; proposed?: string };
/** What is asked for: own, held, foreign, unsorted, and the same within a compartment. */
const PLACES: Record<string, Place> = {
  own: { departmentId: "tiefbau", status: "triaged", claimedBy: null },
  held: { departmentId: "tiefbau", status: "inProgress", claimedBy: "specialist" },
  foreign: { departmentId: "umwelt-gruen", status: "triaged", claimedBy: null },
  unsorted: { departmentId: null, status: "received", claimedBy: null },
  sealed: { departmentId: "wohnen", status: "triaged", claimedBy: null, service: SECRET_SERVICE },
  sealedOwn: { departmentId: "tiefbau", status: "triaged", claimedBy: null, service: SECRET_SERVICE },
  sealedUnsorted: { departmentId: null, status: "received", claimedBy: null, proposed: SECRET_SERVICE },
};

export type World = { people: Person[]; targets: Target[] };

/** Fills a database with the people and the cases of the matrix. */
export async function makeWorld(db: TestDatabase): Promise<World> {
  await asWorker((tx) => installShippedCatalogue(tx, { origin: "start", userId: null, at: new Date() }));
  const people: Person[] = [];
  for (const person of PEOPLE) people.push(await makePerson(db, person));
  const targets: Target[] = [];
  for (const [name, place] of Object.entries(PLACES)) targets.push(await makeTarget(db, people, name, place));
  return { people, targets };
}

async function makePerson(db: TestDatabase, { name, memberships, clearances = [] }: (typeof PEOPLE)[number]) {
  const account = async (status: "active" | "disabled") => {
    const id = v7();
    await db.owner`insert into users (id, email, name, status) values (${id}, ${`${id}@town.example`}, ${name}, ${status})`;
    for (const m of memberships)
      await db.owner`insert into memberships (id, user_id, role, department_id)
        values (${v7()}, ${id}, ${m.role}, ${m.departmentId})`;
    for (const c of clearances.filter(({ departmentId }) => departmentId === null))
      await db.owner`insert into clearances (id, compartment, user_id) values (${v7()}, ${c.compartment}, ${id})`;
    return id;
  };
  const [userId, disabledId] = [await account("active"), await account("disabled")];
  const signIn = async (id: string, revokedAt: Date | null) => {
    const sid = v4();
    await db.owner`insert into sessions (id, user_id, expires_at, revoked_at)
      values (${sid}, ${id}, now() + interval '9 hours', ${revokedAt})`;
    return sid;
  };
  const signIns = {
    active: await signIn(userId, null),
    disabled: await signIn(disabledId, null),
    revoked: await signIn(userId, new Date()),
  };
  return { name, acting: { userId, memberships, clearances }, signIns };
}

async function makeTarget(
  db: TestDatabase,
  people: readonly Person[],
  name: string,
  place: Place,
): Promise<Target> {
  const marker = `Geheimwort${name}`;
  const file = { name: `${marker}.txt`, mediaType: "text/plain", bytes: new TextEncoder().encode(marker) };
  const message = await testMessage({
    subject: marker,
    body: `Kennwort ${marker}`,
    fromName: marker,
    attachments: [file],
  });
  const opened = await asWorker((tx) => openCase(tx, message, testPreparation, new Date()));
  const holder = people.find((person) => person.name === place.claimedBy)?.acting.userId ?? null;
  const lane = place.departmentId === null ? "to_check" : "department";
  await db.owner`update cases set department_id = ${place.departmentId}, status = ${place.status}, lane = ${lane},
    claimed_by = ${holder}, service = ${place.service ?? null}, proposed_service = ${place.proposed ?? null},
    applicant_name = ${marker} where id = ${opened.id}`;
  await db.owner`update originals set state = 'prepared', case_id = ${opened.id}, bytes = ${file.bytes} where id = ${message.originalId}`;
  const bundleId = v7();
  await db.owner`insert into bundles (id, title, created_by) select ${bundleId}, ${marker}, id from users limit 1`;
  await db.owner`insert into bundle_cases (id, bundle_id, case_id) values (${v7()}, ${bundleId}, ${opened.id})`;
  for (const { acting } of people)
    await db.owner`insert into mentions (id, case_id, user_id, from_id, at)
      values (${v7()}, ${opened.id}, ${acting.userId}, ${acting.userId}, now())`;
  const [draft] = await asWorker((tx) => draftsOf(tx, opened.id));
  const [leaving] = draft
    ? await asWorker((tx) => testFiles(tx, draft, people[0]?.acting.userId ?? "", [file]))
    : [];
  const [row] = await db.owner`
    select c.compartment, a.id as attachment from cases c join messages m on m.case_id = c.id
      join attachments a on a.message_id = m.id where c.id = ${opened.id}`;
  const compartment = row?.compartment ?? null;
  const standing = { status: place.status, departmentId: place.departmentId, claimedBy: holder, compartment };
  const { id, number } = opened;
  return {
    name,
    marker,
    id,
    number,
    attachmentId: row?.attachment,
    originalId: message.originalId,
    bundleId,
    draftId: draft?.id ?? "",
    draftFileId: leaving?.id ?? "",
    standing,
  };
}
