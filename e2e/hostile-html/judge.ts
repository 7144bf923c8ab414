import { createServer, type Server } from "node:http";
import type { Browser } from "@playwright/test";
import { mailDocument } from "@/lib/adapters/mail/view/document";
import { VIEW_POLICY } from "@/lib/original/rules";
import type { Payload } from "./payloads";

/**
 * What stands between payload and browser: `product` all that a person's view has, `frame` policy and sandbox alone,
 * `markup` the harmless markup alone, `open` nothing: by that one it is seen that a hit would be noticed.
 */
export const MODES = ["product", "frame", "markup", "open"] as const;
export type Mode = (typeof MODES)[number];

/** Names of the payloads that ran something, and of those that fetched something. */
export type Verdict = { ran: string[]; fetched: string[] };

/** So many frames on one page at a time. */
const AT_ONCE = 20;
/** How long a page may go on working after it has loaded. */
const SETTLE_MS = 700;
const WORDS = { title: "x", picture: "Bild", lang: "de" };

/** Shows payloads in a browser as a person would see them, and counts what ran and what was fetched. */
export async function judge(browser: Browser, list: readonly Payload[], mode: Mode): Promise<Verdict> {
  const [ran, fetched] = [new Set<number>(), new Set<number>()];
  const target = await listening(
    createServer((request, response) => {
      const [, what, n] = (request.url ?? "").split("/");
      if (what === "ran") ran.add(Number(n));
      if (what === "fetched") fetched.add(Number(n));
      response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/plain" }).end("x");
    }),
  );
  const pages = await listening(viewServer(list, mode, target.address));
  const context = await browser.newContext();
  for (let first = 0; first < list.length; first += AT_ONCE) {
    const page = await context.newPage();
    page.on("dialog", (dialog) => void dialog.dismiss());
    await page
      .goto(`${pages.address}/frames/${first}`, { waitUntil: "load", timeout: 20_000 })
      .catch(() => undefined);
    await page.waitForTimeout(SETTLE_MS);
    await page.close();
  }
  await context.close();
  await Promise.all([target.close(), pages.close()]);
  const names = (numbers: Set<number>) => [...numbers].map((n) => list[n]?.name ?? `after ${n}`);
  return { ran: names(ran), fetched: names(fetched) };
}

/** The raw mail that carries a payload. */
export function mailOf(html: string): Buffer {
  const head = "From: x@example.org\r\nSubject: x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
  return Buffer.from(`${head}${html}`, "utf8");
}

function viewServer(list: readonly Payload[], mode: Mode, target: string): Server {
  return createServer((request, response) => {
    const [, what, number] = (request.url ?? "").split("/");
    const n = Number(number);
    const headers = { "content-type": "text/html; charset=utf-8" };
    if (what === "frames") response.writeHead(200, headers).end(framesPage(list, n, mode));
    else if (what === "view") {
      const html = aimed(list[n]?.html ?? "", n, target);
      const guarded = mode === "product" || mode === "frame";
      const policy = guarded ? { "content-security-policy": VIEW_POLICY } : {};
      const bare = mode === "frame" || mode === "open";
      response.writeHead(200, { ...headers, ...policy }).end(bare ? html : mailDocument(mailOf(html), WORDS));
    } else response.writeHead(404).end();
  });
}

function framesPage(list: readonly Payload[], first: number, mode: Mode): string {
  const sandbox = mode === "product" || mode === "frame" ? 'sandbox=""' : "";
  const frames = list
    .slice(first, first + AT_ONCE)
    .map((_, at) => `<iframe ${sandbox} src="/view/${first + at}" width="300" height="80"></iframe>`);
  return `<!doctype html><title>x</title>${frames.join("")}`;
}

/** A payload that reports to us. Quotes and blanks are left out, so that it fits into every attribute. */
function aimed(html: string, n: number, target: string): string {
  return html
    .replaceAll("{js}", `fetch(\`${target}/ran/${n}\`)`)
    .replaceAll("{url}", `${target}/fetched/${n}`);
}

async function listening(server: Server): Promise<{ address: string; close: () => Promise<void> }> {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
