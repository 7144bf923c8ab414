import { describe, expect, it } from "vitest";
import { queueQuery } from "../schema/queue";
import { filtersOf, queueAddress } from "./queue-address";

const asked = (text: string) => queueQuery.parse(Object.fromEntries(new URLSearchParams(text)));

describe("queueAddress", () => {
  it.each([
    ["", "/"],
    ["view=due&sort=due", "/?view=due&sort=due"],
    ["unsure=1&kind=complaint&view=desk", "/?view=desk&kind=complaint&unsure=1"],
    ["kind=&department=&new=0&sort=sideways&q=Eva", "/"],
    ["department=tief'bau", "/"],
  ])("it makes of %j %j", (text, address) => expect(queueAddress(asked(text))).toBe(address));
  it("it takes one filter away and starts at the first page", () => {
    const id = "01a2126a-f24c-76fe-8b05-f907f2c18563";
    const query = asked(`view=desk&kind=complaint&channel=letter&after=1_${id}`);
    expect(queueAddress(query, { kind: undefined })).toBe("/?view=desk&channel=letter");
    expect(filtersOf(query)).toEqual(["kind", "channel"]);
  });
});
