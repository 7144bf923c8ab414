import { afterEach, describe, expect, it, vi } from "vitest";
import { log } from "./log";
import { admits, logBadInput } from "./refusal";

const eva = { userId: "0193-eva", memberships: [{ role: "specialist" as const, departmentId: "tiefbau" }] };
const written = vi.spyOn(log, "warn").mockImplementation(() => undefined);
afterEach(() => written.mockClear());

describe("a closed door", () => {
  it("it leaves a trace of who tried which, and none where it was open", () => {
    expect(admits("queue", eva)).toBe(true);
    expect(written).not.toHaveBeenCalled();
    expect(admits("administration", eva)).toBe(false);
    expect(written.mock.calls).toEqual([
      [{ code: "refused", userId: "0193-eva", area: "administration" }, "a closed door was tried"],
    ]);
  });

  it("it keeps which field of an input did not fit, and nothing of what stood in it", () => {
    logBadInput("queue", eva, "draft.body");
    expect(written.mock.calls).toEqual([
      [{ code: "bad_input", userId: "0193-eva", area: "queue", field: "draft.body" }, "an input did not fit"],
    ]);
  });
});
