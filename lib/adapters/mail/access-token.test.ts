import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { accessToken } from "./access-token";

let server: Server | undefined;
afterEach(() => new Promise<void>((closed) => (server ? server.close(() => closed()) : closed())));

/** A token server that gives `status` and `body`, and keeps what it was asked. */
async function tokens(
  status: number,
  body: string,
  headers = {},
): Promise<{ url: string; asked: () => string }> {
  let asked = "";
  const made = createServer((request, response) => {
    request.on("data", (chunk: Buffer) => {
      asked += chunk.toString();
    });
    request.on("end", () => response.writeHead(status, headers).end(body));
  });
  server = made;
  await new Promise<void>((ready) => made.listen(0, "127.0.0.1", () => ready()));
  const address = made.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/token`,
    asked: () => asked,
  };
}
const client = { clientId: "klarfall", clientSecret: "s", refreshToken: "r" };

describe("an access token", () => {
  it("it is got with the refresh token", async () => {
    const { url, asked } = await tokens(200, '{"access_token":"t","expires_in":3600}');
    expect(await accessToken({ ...client, tokenUrl: url })).toBe("t");
    expect(asked()).toBe("client_id=klarfall&client_secret=s&grant_type=refresh_token&refresh_token=r");
  });
  it("it is got by the client itself where there is none", async () => {
    const { url, asked } = await tokens(200, '{"access_token":"t"}');
    await accessToken({ ...client, refreshToken: "", tokenUrl: url });
    expect(asked()).toContain("grant_type=client_credentials");
  });
  it.each([
    [401, "{}", {}],
    [200, "no json", {}],
    [200, "{}", {}],
    [302, "", { location: "http://127.0.0.1:1/elsewhere" }],
  ])(
    "it is none when the server says %s %s, and no redirect is followed (S10)",
    async (status, body, headers) => {
      const { url } = await tokens(status, body, headers);
      expect(await accessToken({ ...client, tokenUrl: url })).toBeNull();
    },
  );
});
