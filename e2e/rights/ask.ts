import { join } from "node:path";
import { type Endpoint, ROOT } from "./found";
import type { Given, Row } from "./rows";

/** What came of asking: `in`, or why not; with every word that was given out. */
export type Answer = { outcome: string; words: string };

/** Asks an endpoint as whoever is signed in here, and says what came of it. */
export async function ask(endpoint: Endpoint, row: Row, given: Given): Promise<Answer> {
  const exported = await load(endpoint);
  if (endpoint.name.startsWith("action")) return action(exported, row, given);
  return endpoint.name.startsWith("route") ? route(endpoint, exported, given) : page(exported, given);
}

async function load({ file, exported }: Endpoint): Promise<(...given: unknown[]) => unknown> {
  const module: Record<string, unknown> = await import(/* @vite-ignore */ join(ROOT, file));
  const found = module[exported];
  if (typeof found !== "function") throw new Error(`${file} exports no ${exported}`);
  return (...given) => found(...given);
}

const CLOSED = { signed_out: "out", forbidden: "forbidden", case_not_found: "hidden" } as const;
const REFUSED = ["wrong_state", "already_claimed"];

async function action(run: (input: unknown) => unknown, row: Row, given: Given): Promise<Answer> {
  const answered = await run(given);
  const several = row.kind === "case" && row.options.several ? firstOf(answered) : answered;
  const code = property(several, "code");
  const words = wordsOf(answered);
  if (row.kind === "case" && code === "bad_input") return { outcome: "the row's input does not fit", words };
  if (row.kind === "case" && code !== undefined && code === row.options.hidden)
    return { outcome: "hidden", words };
  const closed = Object.entries(CLOSED).find(([known]) => known === code)?.[1];
  if (closed !== undefined) return { outcome: closed, words };
  return { outcome: typeof code === "string" && REFUSED.includes(code) ? code : "in", words };
}

function firstOf(answered: unknown): unknown {
  const value = property(answered, "value");
  return Array.isArray(value) ? property(value[0], "result") : answered;
}

async function route(
  endpoint: Endpoint,
  run: (...given: unknown[]) => unknown,
  given: Given,
): Promise<Answer> {
  const { query = "", body, ...params } = given;
  const method = endpoint.exported;
  const url = `http://127.0.0.1:3000/api${String(query)}`;
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await run(new Request(url, init), { params: Promise.resolve(params) });
  if (!(response instanceof Response)) throw new Error(`${endpoint.name} gave no response`);
  const words = `${await response.text()} ${response.headers.get("content-disposition") ?? ""}`;
  const closed: Record<number, string> = { 401: "out", 403: "forbidden", 404: "hidden" };
  const state = REFUSED.find((code) => response.status === 409 && words.includes(`"code":"${code}"`));
  const served = response.status < 500 ? "in" : `status ${response.status}`;
  return { outcome: state ?? closed[response.status] ?? served, words };
}

async function page(run: (...given: unknown[]) => unknown, given: Given): Promise<Answer> {
  const props = { params: Promise.resolve(given), searchParams: Promise.resolve({}), children: null };
  try {
    return { outcome: "in", words: wordsOf(await run(props)) };
  } catch (thrown) {
    return { outcome: leaving(thrown), words: "" };
  }
}

/** Where a page sends whom it does not serve. */
function leaving(thrown: unknown): string {
  const digest = String(property(thrown, "digest") ?? "");
  if (digest.startsWith("NEXT_HTTP_ERROR_FALLBACK;404")) return "hidden";
  const [kind, , address] = digest.split(";");
  if (kind !== "NEXT_REDIRECT") throw thrown;
  if (address === "/signin") return "out";
  return address === "/forbidden" ? "forbidden" : `to ${address}`;
}

const property = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

/** Every text within a value, however deep: what a browser would be sent. */
function wordsOf(value: unknown): string {
  const seen = new Set<unknown>();
  const found: string[] = [];
  const walk = (part: unknown): void => {
    if (typeof part === "string") found.push(part);
    if (typeof part !== "object" || part === null || seen.has(part)) return;
    seen.add(part);
    for (const key of Reflect.ownKeys(part))
      if (key !== "_owner" && key !== "_store") walk(Reflect.get(part, key));
  };
  walk(value);
  return found.join("\n");
}
