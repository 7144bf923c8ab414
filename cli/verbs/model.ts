import { asWorker, closePools } from "@/db/client";
import { now } from "@/lib/clock";
import { figuresSchema } from "@/lib/learning/schema";
import { activate, activationsOf, versionBefore, versionInForce } from "@/lib/learning/store/activation";
import { modelVersion, modelVersionsOf } from "@/lib/learning/store/model";
import { takeRunningSettings } from "../settings";

/** `model list | activate VERSION | back`: which models there are, and which one prepares. */
export async function modelVerb(args: readonly string[]): Promise<number> {
  takeRunningSettings();
  const [verb, version] = args;
  try {
    if (verb === "list") return await list();
    if (verb === "back") return await back();
    if (verb === "activate" && version !== undefined) return await putInForce(version);
    console.error("npm run klarfall -- model list | activate VERSION | back");
    return 2;
  } finally {
    await closePools();
  }
}

async function list(): Promise<number> {
  const { versions, story } = await asWorker(async (tx) => ({
    versions: await modelVersionsOf(tx),
    story: await activationsOf(tx, "model", 10),
  }));
  for (const { version, origin, at, letters, decided, figures } of versions) {
    const mark = version === story[0]?.version ? "*" : " ";
    const learnt =
      origin === "learnt" ? `${letters} Briefe, ${decided} Entscheidungen` : "mit der Software geliefert";
    console.log(`${mark} ${version}  ${at.toISOString().slice(0, 16)}  ${learnt}${figuresText(figures)}`);
  }
  console.log("\nIn Kraft gesetzt:");
  for (const { version, origin, at } of story)
    console.log(`  ${at.toISOString().slice(0, 16)}  ${version}  ${origin}`);
  return 0;
}

function figuresText(figures: unknown): string {
  const parsed = figuresSchema.safeParse(figures);
  if (!parsed.success) return "";
  const { kind, service, department, coverage } = parsed.data;
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return `  Art ${percent(kind)}, Leistung ${percent(service)}, Amt ${percent(department)} (beantwortet ${percent(coverage)})`;
}

async function back(): Promise<number> {
  const before = await asWorker((tx) => versionBefore(tx, "model"));
  if (before !== null) return putInForce(before);
  console.error("Es gibt kein früheres Modell.");
  return 1;
}

async function putInForce(version: string): Promise<number> {
  const done = await asWorker(async (tx) => {
    if ((await modelVersion(tx, version)) === null) return false;
    const by = { origin: "command", userId: null, at: now() } as const;
    return activate(tx, "model", version, await versionInForce(tx, "model"), by);
  });
  console.log(done ? `Modell ${version} ist in Kraft.` : `Das Modell ${version} gibt es hier nicht.`);
  return done ? 0 : 1;
}
