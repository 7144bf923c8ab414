import { describe, expect, it, vi } from "vitest";
import { download } from "./download";

// What a download needs of the database is who asks; here only the answer is looked at.
vi.mock("./audit/queries", () => ({ recordReading: () => undefined }));
vi.mock("./auth", () => ({ currentActor: () => null }));

describe("a download", () => {
  it.each([
    ["Mietvertrag.pdf", "Mietvertrag.pdf", "Mietvertrag.pdf"],
    ["Größe (2).pdf", "Gr__e__2_.pdf", "Gr%C3%B6%C3%9Fe%20%282%29.pdf"],
    ['a"; filename="b.exe', "a___filename__b.exe", "a%22%3B%20filename%3D%22b.exe"],
    ["a\r\nset-cookie: x=1", "a__set-cookie__x_1", "a%0D%0Aset-cookie%3A%20x%3D1"],
    ["../../etc/passwd", ".._.._etc_passwd", "..%2F..%2Fetc%2Fpasswd"],
    ["it's*.txt", "it_s_.txt", "it%27s%2A.txt"],
    ["halb\ud83d.txt", "halb_.txt", "halb%EF%BF%BD.txt"],
  ])("it names %j so that no name breaks a header", (name, plain, whole) => {
    const { headers } = download(name, new Uint8Array([1]));
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="${plain}"; filename*=UTF-8''${whole}`,
    );
  });

  it("it is run, guessed and kept by no browser", () => {
    expect(Object.fromEntries(download("x.html", new Uint8Array()).headers)).toMatchObject({
      "content-type": "application/octet-stream",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
  });
});
