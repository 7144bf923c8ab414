import { describe, expect, it } from "vitest";
import { SESSION_ENDINGS } from "@/lib/user/schema";
import { newsSchema, presenceSchema } from "../schema";
import { newsFrom, presenceFrom } from "./read";

const id = "01a2126a-f24c-76fe-8b05-f907f2c18563";
const news = { seq: 7, cases: [id], presence: [], mention: false, end: null };

describe("what a page is told", () => {
  it.each([
    news,
    { ...news, cases: "all" },
    { ...news, presence: [id], mention: true },
    ...SESSION_ENDINGS.map((why) => ({ ...news, end: { leftMs: 90_000, why } })),
  ])("it is read as the server checks it: %o", (told) => {
    expect(newsFrom(told)).toEqual(newsSchema.parse(told));
  });
  it.each([
    null,
    "all",
    {},
    { ...news, seq: -1 },
    { ...news, seq: "7" },
    { ...news, cases: "some" },
    { ...news, presence: [1] },
    { ...news, mention: 0 },
    { ...news, end: {} },
    { ...news, end: { leftMs: 1, why: "bored" } },
  ])("it is nothing in any other form: %o", (told) => {
    expect(newsFrom(told)).toBeNull();
    expect(newsSchema.safeParse(told).success).toBe(false);
  });
  it("it tells who is in a case, all of them or nothing", () => {
    const people = [{ name: "Britta", writing: true }];
    expect(presenceFrom(people)).toEqual(presenceSchema.parse(people));
    for (const wrong of [null, {}, [{ name: "Britta" }], [...people, 1]])
      expect(presenceFrom(wrong)).toBeNull();
  });
});
