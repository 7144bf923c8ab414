import { type APIRequestContext, expect, request, test } from "@playwright/test";
import { freePort } from "@/db/embedded";
import { type FalseIssuer, LIES, type Lie, startFalseIssuer } from "./support/false-issuer";
import { startKlarfall, type Town } from "./support/klarfall";

const CLIENT = { OIDC_CLIENT_ID: "klarfall", OIDC_CLIENT_SECRET: "klarfall-secret-of-the-test" };

let issuer: FalseIssuer;
let town: Town;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  const [issuerPort, port] = [await freePort(), await freePort()];
  issuer = await startFalseIssuer(issuerPort, CLIENT.OIDC_CLIENT_ID, CLIENT.OIDC_CLIENT_SECRET);
  const env = { OIDC_ISSUER: `http://127.0.0.1:${issuerPort}`, ...CLIENT };
  town = await startKlarfall({ port, env });
  const who = ["ina@altenbrueck.example", "--name", "Ina Amt", "--role", "front_desk"];
  town.klarfall("user", "add", ...who, "--oidc-subject", "ina");
});
test.afterAll(async () => {
  await town.stop();
  issuer.server.close();
});

/** Begins to sign in with this browser; what the service is asked for. */
async function begin(browser: APIRequestContext): Promise<URLSearchParams> {
  const { csrfToken }: { csrfToken: string } = await (await browser.get("/api/auth/csrf")).json();
  const form = { csrfToken, callbackUrl: town.url, json: "true" };
  const { url }: { url: string } = await (await browser.post("/api/auth/signin/oidc", { form })).json();
  return new URL(url).searchParams;
}

/** Comes back from the service, and tells whether that signed somebody in. */
async function comeBack(browser: APIRequestContext, state: string | null): Promise<boolean> {
  const query = new URLSearchParams({ code: "code", state: state ?? "" });
  const answer = await browser.get(`/api/auth/callback/oidc?${query}`, { maxRedirects: 0 });
  expect(answer.status()).toBeLessThan(500);
  return (await browser.get("/api/live")).status() === 200;
}

const newBrowser = () => request.newContext({ baseURL: town.url });

async function signsIn(lie: Lie, subject = "ina"): Promise<boolean> {
  const browser = await newBrowser();
  const asked = await begin(browser);
  issuer.tell(lie, asked.get("nonce") ?? "", subject);
  const inside = await comeBack(browser, asked.get("state"));
  await browser.dispose();
  return inside;
}

test("it is asked with a proof, a state and a nonce that are new each time (S6)", async () => {
  const [one, two] = [await begin(await newBrowser()), await begin(await newBrowser())];
  expect(one.get("response_type")).toBe("code");
  expect(one.get("code_challenge_method")).toBe("S256");
  for (const name of ["code_challenge", "state", "nonce"]) {
    expect(one.get(name)?.length).toBeGreaterThan(20);
    expect(one.get(name)).not.toBe(two.get(name));
  }
});

test("an identity that is right signs its person in (S6)", async () => {
  expect(await signsIn("right")).toBe(true);
});

for (const lie of LIES.filter((each) => each !== "right"))
  test(`an identity that is ${lie} signs nobody in (S6)`, async () => {
    expect(await signsIn(lie)).toBe(false);
  });

test("an identity that nobody here has signs nobody in, whatever address it claims (S6)", async () => {
  expect(await signsIn("right", "ina@altenbrueck.example")).toBe(false);
});

test("an answer that this browser did not ask for signs nobody in (S6)", async () => {
  const [hers, other] = [await newBrowser(), await newBrowser()];
  const asked = await begin(hers);
  issuer.tell("right", asked.get("nonce") ?? "", "ina");
  expect(await comeBack(other, asked.get("state"))).toBe(false);
  expect(await comeBack(hers, "made-up")).toBe(false);
});
