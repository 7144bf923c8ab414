import { asWorker } from "@/db/client";
import { log } from "@/lib/log";
import { activeMailboxes } from "@/lib/mailbox/store/mailbox";
import { watchMailbox } from "./mailbox";

const LOOK_EVERY_MS = 5_000;

type Watch = { version: number; stop: AbortController; ended: Promise<void> };

/** Watches all active mailboxes, each by itself; follows what administrators change. */
export function watchMailboxes(): { stop: () => Promise<void> } {
  const watched = new Map<string, Watch>();
  let busy = false;
  const timer = setInterval(look, LOOK_EVERY_MS);
  look();
  return {
    stop: async () => {
      clearInterval(timer);
      for (const watch of watched.values()) watch.stop.abort();
      await Promise.all([...watched.values()].map((watch) => watch.ended));
    },
  };

  function look(): void {
    if (busy) return;
    busy = true;
    follow(watched)
      .catch(() => log.error("mailboxes cannot be listed"))
      .finally(() => {
        busy = false;
      });
  }
}

async function follow(watched: Map<string, Watch>): Promise<void> {
  const boxes = await asWorker(activeMailboxes);
  const current = new Map(boxes.map((box) => [box.id, box.version]));
  for (const [id, watch] of watched)
    if (current.get(id) !== watch.version) {
      watch.stop.abort();
      watched.delete(id);
    }
  for (const box of boxes) {
    if (watched.has(box.id)) continue;
    const stop = new AbortController();
    watched.set(box.id, { version: box.version, stop, ended: watchMailbox(box, stop.signal) });
  }
}
