import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asNobody } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase } from "@/db/testing-case";
import { closeCase, releaseCase } from "../case/actions";
import { berlinDay } from "../deadline/rules/working-time";
import { changePreferences } from "../preference/actions";
import { preferencesSchema } from "../preference/schema";
import { endDeputy, nameDeputy } from "./actions";
import { loadDeputies } from "./queries";
import type { Actor } from "./schema";
import { userById } from "./store/account";
import { absenteesOf } from "./store/deputy";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

let db: TestDatabase;
let smith: Actor;
let jones: Actor;
let foreigner: Actor;
beforeAll(async () => {
  db = await testDatabase();
  smith = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
  jones = await testActor("Jones", [{ role: "specialist", departmentId: "tiefbau" }]);
  foreigner = await testActor("Fremd", [{ role: "specialist", departmentId: "soziales" }]);
});
afterAll(() => db.close());
beforeEach(() => {
  signedIn.actor = smith;
});

const DAY = 86_400_000;
const day = (offset: number) => berlinDay(new Date(Date.now() + offset * DAY));
const today = day(0);

describe("a deputy", () => {
  it("she stands in on the days named, both included, and no longer", async () => {
    const days = { deputyId: jones.userId, startsOn: today, endsOn: day(2) };
    expect(await nameDeputy(days)).toMatchObject({ ok: true });
    const standsIn = (on: string) => asNobody((tx) => absenteesOf(tx, jones.userId, on));
    expect(await standsIn(today)).toEqual([smith.userId]);
    expect(await standsIn(day(2))).toEqual([smith.userId]);
    expect(await standsIn(day(3))).toEqual([]);
    expect(await standsIn(day(-1))).toEqual([]);
  });
  it("she works on what the absent colleague holds, and is named in the timeline", async () => {
    const held = { status: "inProgress", departmentId: "tiefbau", claimedBy: smith.userId } as const;
    const { id, version } = await testCase(held);
    signedIn.actor = jones;
    expect(await releaseCase({ caseId: id, version })).toMatchObject({ code: "forbidden" });
    signedIn.actor = { ...jones, standsInFor: [smith.userId] };
    expect(await closeCase({ caseId: id, version, outcome: "resolved", note: "" })).toMatchObject({
      ok: true,
    });
    expect((await standing(id)).story.at(-1)).toBe("case.closed by Jones");
  });
  it("she is dismissed at once by whoever named her, and by nobody else", async () => {
    const { deputies } = await loadDeputies(smith);
    const id = deputies[0]?.id ?? "";
    signedIn.actor = foreigner;
    expect(await endDeputy({ id })).toEqual({ ok: false, code: "deputy_not_found" });
    signedIn.actor = smith;
    expect(await endDeputy({ id })).toMatchObject({ ok: true });
    expect(await asNobody((tx) => absenteesOf(tx, jones.userId, today))).toEqual([]);
  });
  it.each([
    ["days that are over", { startsOn: day(-3), endsOn: day(-1) }],
    ["an end before the beginning", { startsOn: day(3), endsOn: day(1) }],
    ["more than a year", { startsOn: today, endsOn: day(400) }],
  ])("she is not named for %s", async (_, days) => {
    expect(await nameDeputy({ deputyId: jones.userId, ...days })).toEqual({ ok: false, code: "days_unfit" });
  });
  it("she shares a department, so that she sees nothing new (S3)", async () => {
    const days = { startsOn: today, endsOn: today };
    expect(await nameDeputy({ deputyId: foreigner.userId, ...days })).toEqual({
      ok: false,
      code: "colleague_unfit",
    });
    expect(await nameDeputy({ deputyId: smith.userId, ...days })).toEqual({
      ok: false,
      code: "self_forbidden",
    });
    expect((await loadDeputies(smith)).candidates.map((c) => c.name)).toEqual(["Jones"]);
  });
});

describe("preferences", () => {
  it("they are kept with the account, only what differs from the usual", async () => {
    const wanted = {
      theme: "contrast",
      density: "compact",
      singleKeys: false,
      keys: { claim: "ü", note: "n" },
    } as const;
    expect(await changePreferences(wanted)).toMatchObject({ ok: true });
    const stored = await asNobody((tx) => userById(tx, smith.userId));
    expect(preferencesSchema.parse(stored?.preferences)).toEqual({ ...wanted, keys: { claim: "ü" } });
  });
  it("they never give two commands one key", async () => {
    const wanted = { theme: "dark", density: "normal", singleKeys: true, keys: { claim: "a" } } as const;
    expect(await changePreferences(wanted)).toEqual({ ok: false, code: "keys_clash" });
  });
  it("they are refused to whoever is not signed in", async () => {
    signedIn.actor = null;
    const wanted = { theme: "dark", density: "normal", singleKeys: true, keys: {} } as const;
    expect(await changePreferences(wanted)).toEqual({ ok: false, code: "signed_out" });
  });
});
