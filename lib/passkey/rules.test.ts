import { expect, it } from "vitest";
import { siteOf } from "./rules";

it.each([
  [
    "https://klarfall.stadt.example",
    { id: "klarfall.stadt.example", origin: "https://klarfall.stadt.example" },
  ],
  ["https://stadt.example:8443/amt", { id: "stadt.example", origin: "https://stadt.example:8443" }],
  ["http://localhost:3000", { id: "localhost", origin: "http://localhost:3000" }],
  ["http://klarfall.stadt.example", null],
  ["http://127.0.0.1:3000", null],
  ["https://192.0.2.7", null],
  ["https://[2001:db8::1]", null],
])("it knows for whom %s makes passkeys", (address, site) => expect(siteOf(address)).toEqual(site));
