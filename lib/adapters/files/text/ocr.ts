import "server-only";
import { spawn } from "node:child_process";

/** Languages we write to citizens in, as tesseract calls them; those whose data is installed are used. */
const WANTED = ["deu", "eng", "tur", "ukr", "rus", "ara", "pol", "fra", "ron"];
/** Each further language slows reading down and is taken for another. */
const MOST_LANGUAGES = 3;
/** One page takes seconds; a picture that takes longer is no letter, or an attack. */
const PAGE_MS = 20_000;
/** More words than a page holds. */
const MOST_BYTES = 400_000;
/** Address space in kilobytes and seconds of processor time of the engine. */
const LIMITS = "ulimit -v 2000000; ulimit -t 30; exec";

/** An installed engine with its languages; `name` tells its version. */
export type Engine = { command: string; languages: string; name: string };
/** `ms`: how long one picture may take at most. */
export type Recognised = { state: "recognised"; text: string } | { state: "damaged" | "too_costly" };

let known: Promise<Engine | null> | undefined;

/** The engine of this machine: tesseract with German data, where the operator installed it. Looked for once. */
export function installedEngine(): Promise<Engine | null> {
  known ??= findEngine("tesseract");
  return known;
}

/** Asks a program whether it is an engine that reads German; null otherwise. */
export async function findEngine(command: string): Promise<Engine | null> {
  const version = await run(command, ["--version"], null, PAGE_MS);
  const list = await run(command, ["--list-langs"], null, PAGE_MS);
  if (version.state !== "done" || list.state !== "done") return null;
  const installed = list.text.split("\n").map((line) => line.trim());
  const languages = WANTED.filter((language) => installed.includes(language)).slice(0, MOST_LANGUAGES);
  const name = /^tesseract \S+/m.exec(version.text)?.[0] ?? "tesseract";
  return languages.includes("deu") ? { command, languages: languages.join("+"), name } : null;
}

/** The words on a picture. The engine gets the bytes alone: no name, no file, no network, bounded time and memory. */
export async function recognise(engine: Engine, picture: Uint8Array, ms: number): Promise<Recognised> {
  const given = await run(
    engine.command,
    ["stdin", "stdout", "-l", engine.languages, "--psm", "3"],
    picture,
    Math.min(ms, PAGE_MS),
  );
  if (given.state === "late") return { state: "too_costly" };
  return given.state === "done" ? { state: "recognised", text: given.text } : { state: "damaged" };
}

type Ran = { state: "done"; text: string } | { state: "failed" } | { state: "late" };

function run(command: string, args: readonly string[], input: Uint8Array | null, ms: number): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn("/bin/sh", ["-c", `${LIMITS} "$@"`, "sh", command, ...args], {
      stdio: ["pipe", "pipe", "ignore"],
      env: ownEnvironment(),
    });
    const parts: Buffer[] = [];
    let size = 0;
    const settle = (result: Ran) => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      resolve(result);
    };
    const timer = setTimeout(() => settle({ state: "late" }), ms);
    child.on("error", () => settle({ state: "failed" }));
    child.stdout.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= MOST_BYTES) parts.push(part);
      else settle({ state: "failed" });
    });
    child.on("close", (code) =>
      settle(
        code === 0 ? { state: "done", text: Buffer.concat(parts).toString("utf8") } : { state: "failed" },
      ),
    );
    // An engine that refuses the picture closes its end first.
    child.stdin.on("error", () => undefined).end(input);
  });
}

/** None of our settings; one thread, so that pages of several mails share the machine. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { PATH, TESSDATA_PREFIX } = process.env;
  const data = TESSDATA_PREFIX === undefined ? {} : { TESSDATA_PREFIX };
  return { NODE_ENV: "production", PATH, LC_ALL: "C.UTF-8", OMP_THREAD_LIMIT: "1", ...data };
}
