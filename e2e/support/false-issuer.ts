import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer, type Server } from "node:http";

const pair = () => generateKeyPairSync("rsa", { modulusLength: 2048 });
const OWN = pair();
const FOREIGN = pair();

/** What is wrong with an identity; `right` is the one that has to be believed. */
export const LIES = [
  "right",
  "unsigned",
  "signed by another key",
  "signed with the client's secret",
  "meant for another client",
  "of another sign-in",
  "over its time",
  "from another issuer",
  "from an issuer that the description names, and nobody configured",
] as const;
export type Lie = (typeof LIES)[number];

type Identity = { issuer: string; client: string; secret: string; nonce: string; subject: string };

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The identity of a subject as a token (RFC 7519), with one lie in it. */
function tokenOf({ issuer, client, secret, nonce, subject }: Identity, lie: Lie): string {
  const now = Math.floor(Date.now() / 1000);
  const age = lie === "over its time" ? 7200 : 0;
  const claims = {
    iss: /issuer/.test(lie) ? "https://evil.example" : issuer,
    sub: subject,
    aud: lie === "meant for another client" ? "somebody-else" : client,
    nonce: lie === "of another sign-in" ? "made-up" : nonce,
    iat: now - age,
    exp: now - age + 300,
  };
  const alg = lie === "unsigned" ? "none" : lie === "signed with the client's secret" ? "HS256" : "RS256";
  const head = `${part({ alg, typ: "JWT", ...(alg === "RS256" ? { kid: "own" } : {}) })}.${part(claims)}`;
  if (alg === "none") return `${head}.`;
  if (alg === "HS256") return `${head}.${createHmac("sha256", secret).update(head).digest("base64url")}`;
  const key: KeyObject = lie === "signed by another key" ? FOREIGN.privateKey : OWN.privateKey;
  return `${head}.${sign("sha256", Buffer.from(head), key).toString("base64url")}`;
}

/** A sign-in service that lies as it is told. `tell` sets what its next answers are. */
export type FalseIssuer = {
  server: Server;
  tell: (lie: Lie, nonce: string, subject: string) => void;
};

/** Starts it on a port of this machine. */
export async function startFalseIssuer(port: number, client: string, secret: string): Promise<FalseIssuer> {
  const issuer = `http://127.0.0.1:${port}`;
  let said: { lie: Lie; nonce: string; subject: string } = { lie: "right", nonce: "", subject: "" };
  const answers: Record<string, () => object> = {
    "/.well-known/openid-configuration": () => ({
      issuer: said.lie === LIES[8] ? "https://evil.example" : issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      id_token_signing_alg_values_supported: ["RS256", "HS256", "none"],
    }),
    "/jwks": () => ({
      keys: [
        {
          ...createPublicKey(OWN.privateKey).export({ format: "jwk" }),
          kid: "own",
          use: "sig",
          alg: "RS256",
        },
      ],
    }),
    "/token": () => ({
      access_token: "worthless",
      token_type: "Bearer",
      id_token: tokenOf({ issuer, client, secret, ...said }, said.lie),
    }),
  };
  const server = createServer((request, response) => {
    const answer = answers[request.url?.split("?")[0] ?? ""];
    response.writeHead(answer ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(answer?.() ?? {}));
  });
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", () => ready()));
  const tell: FalseIssuer["tell"] = (lie, nonce, subject) => {
    said = { lie, nonce, subject };
  };
  return { server, tell };
}
