import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bindingsOf, clash, commandOf, ownKeys } from "./rules";
import { COMMANDS, DEFAULT_KEYS, preferencesInput, preferencesSchema } from "./schema";

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const defaults = preferencesSchema.parse({});

describe("commandOf", () => {
  it.each(COMMANDS)("it finds %s under its usual key", (command) => {
    expect(commandOf({ ...plain, key: DEFAULT_KEYS[command] }, defaults)).toBe(command);
  });
  it("it is silent where single keys are switched off (WCAG 2.1.4)", () => {
    const off = { ...defaults, singleKeys: false };
    expect(COMMANDS.filter((c) => commandOf({ ...plain, key: DEFAULT_KEYS[c] }, off) !== null)).toEqual([]);
  });
  it("it takes a remapped key and forgets the usual one", () => {
    const own = { ...defaults, keys: { claim: "ü" } };
    expect(commandOf({ ...plain, key: "ü" }, own)).toBe("claim");
    expect(commandOf({ ...plain, key: "c" }, own)).toBeNull();
  });
  it("it leaves every combination with a modifier to the browser", () => {
    const modifier = fc.constantFrom("ctrlKey", "metaKey", "altKey");
    fc.assert(
      fc.property(modifier, fc.constantFrom(...COMMANDS), (held, command) => {
        expect(commandOf({ ...plain, [held]: true, key: DEFAULT_KEYS[command] }, defaults)).toBeNull();
      }),
    );
  });
});

describe("clash", () => {
  it("it finds none among the usual keys", () => expect(clash(defaults)).toBeNull());
  it("it names both commands that share a key", () => {
    expect(clash({ keys: { claim: "a" } })).toEqual(["claim", "approve"]);
  });
});

describe("preferences", () => {
  it("they keep only keys that differ from the usual", () => {
    expect(ownKeys(bindingsOf({ keys: { note: "m" } }))).toEqual({ note: "m" });
  });
  it("they fall back where something stored is unknown today", () => {
    const stored = { theme: "pink", density: "compact", singleKeys: "no", keys: { fly: "f" } };
    expect(preferencesSchema.parse(stored)).toEqual({ ...defaults, density: "compact" });
  });
  it.each(["1", " ", "ab", ""])("they take no key %j", (key) => {
    const input = { theme: "dark", density: "normal", singleKeys: true, keys: { note: key } };
    expect(preferencesInput.safeParse(input).success).toBe(false);
  });
});
