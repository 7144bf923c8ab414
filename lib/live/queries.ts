import "server-only";
import { asActor, readAs } from "@/db/client";
import { caseById } from "../case/store/find";
import { now } from "../clock";
import type { SessionEnd } from "../user/rules";
import type { Actor } from "../user/schema";
import { type Heard, hearing, isNews, nothing, sawUntilNow } from "./rules";
import type { News, Presence } from "./schema";
import { subscribe } from "./store/listen";
import { casesSince, couldSee, NAMED_AT_MOST, position, visibleCases } from "./store/news";
import { dropPresence, presentIn, savePresence } from "./store/presence";

/** Who listens, and until when she is signed in. */
export type Watching = { actor: Actor; end: SessionEnd };
/** What is heard within this time is told at once. */
const GATHER_MS = 250;

const remaining = ({ at, why }: SessionEnd) => ({ leftMs: at.getTime() - now().getTime(), why });

/** What changed since `after`, for a page that asks instead of listening. Without `after`: only how far things are. */
export async function loadNews({ actor, end }: Watching, after: number | undefined): Promise<News> {
  const since = await readAs(actor, async (tx) =>
    after === undefined ? { seq: await position(tx), cases: [] } : casesSince(tx, after),
  );
  return { ...since, presence: [], mention: since.cases.length > 0, end: remaining(end) };
}

/**
 * Tells one open page its news until the returned function is called. With every heartbeat `again` asks who is there.
 * The end is told by null: signed out meanwhile, or the database is away; the page then takes up again where it was.
 */
export function openNews(
  start: Watching & { seq: number },
  again: () => Promise<Watching | null>,
  tell: (news: News | null) => void,
): () => void {
  let heard = nothing(start.seq);
  let who: Watching | null = start;
  let waiting: NodeJS.Timeout | null = null;

  const pass = async (beat: boolean): Promise<void> => {
    waiting = null;
    if (beat) who = await again();
    if (who === null) return tell(null);
    const until = heard;
    heard = nothing(until.seq);
    const news = { ...(await newsOf(until, who.actor)), end: beat ? remaining(who.end) : null };
    if (beat || news.cases.length > 0 || news.presence.length > 0 || news.mention) tell(news);
  };
  const passSafely = (beat: boolean) => void pass(beat).catch(() => tell(null));

  const end = subscribe((signal) => {
    heard = hearing(heard, signal, start.actor.userId);
    if (signal.kind === "beat") passSafely(true);
    else if (waiting === null && isNews(heard)) waiting = setTimeout(passSafely, GATHER_MS, false);
  });
  return () => {
    if (waiting !== null) clearTimeout(waiting);
    end();
  };
}

/** What of all that was heard this person may know: row-level security is asked, as for every page. */
async function newsOf(heard: Heard, actor: Actor): Promise<Omit<News, "end">> {
  const asked = [...heard.cases.keys(), ...heard.presence];
  const seen = new Set(asked.length === 0 ? [] : await readAs(actor, (tx) => visibleCases(tx, asked)));
  const gone = [...heard.cases].filter(([id, from]) => !seen.has(id) && sawUntilNow(from, actor));
  const missed = new Set(gone.length === 0 ? [] : await readAs(actor, (tx) => couldSee(tx, gone)));
  const changed = [...heard.cases.keys()].filter((id) => seen.has(id) || missed.has(id));
  return {
    seq: heard.seq,
    cases: changed.length > NAMED_AT_MOST ? "all" : changed,
    presence: [...heard.presence].filter((id) => seen.has(id)),
    mention: heard.mention,
  };
}

/** Notes or forgets that the person has the case open; gives who else has, null where she may not see it. */
export async function meet(
  actor: Actor,
  sign: { caseId: string; writing: boolean; here: boolean },
  at: Date,
): Promise<Presence | null> {
  return asActor(actor, async (tx) => {
    if ((await caseById(tx, sign.caseId)) === null) return null;
    if (sign.here) await savePresence(tx, { ...sign, userId: actor.userId, at });
    else await dropPresence(tx, sign.caseId, actor.userId);
    return presentIn(tx, sign.caseId, actor.userId, at);
  });
}

/** Who else has the case open; null where the person may not see it. */
export async function loadPresence(actor: Actor, caseId: string, at: Date): Promise<Presence | null> {
  return readAs(actor, async (tx) =>
    (await caseById(tx, caseId)) === null ? null : presentIn(tx, caseId, actor.userId, at),
  );
}
