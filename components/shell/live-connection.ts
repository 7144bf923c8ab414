import { newsFrom } from "@/lib/live/rules/read";
import type { News } from "@/lib/live/schema";

/** How the page hears of changes: pushed, by asking, not at all, or no more because the sign-in ended. */
export type LiveState = "live" | "polling" | "offline" | "signedOut";
type Told = { onNews: (news: News) => void; onState: (state: LiveState) => void };

/** The server tells something every ten seconds; so much silence means that the line is dead. */
const SILENT_MS = 35_000;
const WATCH_MS = 5_000;
/** Every so many looks a page that asks tries to listen again. */
const RETRY_TICKS = 6;
/** A page that nobody sees lets go of its connection after this time: browsers grant only six to one address. */
const HIDDEN_MS = 60_000;
const ADDRESS = "/api/live";

/**
 * One connection of this tab: server-sent events that take up again where they were; where those do not come through,
 * a question every few seconds, with another attempt each minute. `ask` asks at once.
 */
export function connect(told: Told): { ask: () => void; end: () => void } {
  const connection = new Connection(told);
  const timer = setInterval(() => connection.watch(), WATCH_MS);
  const onVisible = () => connection.seen();
  const onOffline = () => told.onState("offline");
  document.addEventListener("visibilitychange", onVisible);
  window.addEventListener("offline", onOffline);
  connection.open();
  const end = () => {
    connection.close();
    clearInterval(timer);
    document.removeEventListener("visibilitychange", onVisible);
    window.removeEventListener("offline", onOffline);
  };
  return { ask: () => void connection.ask(), end };
}

class Connection {
  private seq: number | null = null;
  private source: EventSource | null = null;
  private heardAt = 0;
  private hiddenAt: number | null = null;
  private ticks = 0;

  constructor(private readonly told: Told) {}

  open(): void {
    this.heardAt = Date.now();
    this.source = new EventSource(this.address());
    this.source.addEventListener("news", (event) => {
      const news = newsFrom(JSON.parse(event.data));
      if (news !== null) this.receive(news, "live");
    });
  }

  close(): void {
    this.source?.close();
    this.source = null;
  }

  /** Looks after the line: lets go when nobody sees the page, asks when nothing is pushed. */
  watch(): void {
    this.ticks += 1;
    if (this.hiddenAt !== null) {
      if (Date.now() - this.hiddenAt > HIDDEN_MS) this.close();
      return;
    }
    if (this.isOpen() && Date.now() - this.heardAt < SILENT_MS) return;
    this.close();
    void this.ask();
    if (this.ticks % RETRY_TICKS === 0) this.open();
  }

  private isOpen(): boolean {
    return this.source !== null && this.source.readyState !== EventSource.CLOSED;
  }

  /** The page came into sight, or went out of it. */
  seen(): void {
    this.hiddenAt = document.hidden ? Date.now() : null;
    if (!document.hidden && this.source === null) this.open();
  }

  /** Asks once, whether the line is open or not. */
  async ask(): Promise<void> {
    try {
      const init = { headers: { accept: "application/json" }, cache: "no-store" } as const;
      const answer = await fetch(this.address(), init);
      if (answer.status === 401) return this.told.onState("signedOut");
      const news = newsFrom(await answer.json());
      if (news !== null) this.receive(news, this.isOpen() ? "live" : "polling");
    } catch {
      this.told.onState("offline");
    }
  }

  private receive(news: News, state: LiveState): void {
    this.seq = Math.max(this.seq ?? 0, news.seq);
    this.heardAt = Date.now();
    this.told.onState(state);
    this.told.onNews(news);
  }

  private address(): string {
    return this.seq === null ? ADDRESS : `${ADDRESS}?after=${this.seq}`;
  }
}
