"use client";
import { useCallback, useEffect, useState } from "react";
import { useNews } from "@/components/shell/live";
import { useWords } from "@/components/shell/words";
import { Badge } from "@/components/ui/badge";
import { fill } from "@/lib/i18n/text";
import { presenceFrom } from "@/lib/live/rules/read";
import type { News, Presence } from "@/lib/live/schema";

const ADDRESS = "/api/presence";
/** The server forgets whoever has not shown herself for 45 seconds. */
const RENEW_MS = 20_000;
/** So long after the last key somebody still counts as writing. */
const WRITING_MS = 10_000;

/** Who else reads or writes this case right now; tells the others the same of this person. */
export function CasePresence({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const [people, setPeople] = useState<Presence>([]);
  const writing = useWriting();

  const take = useCallback(async (answer: Promise<Response>) => {
    const body: unknown = await answer.then((got) => (got.ok ? got.json() : null)).catch(() => null);
    const found = presenceFrom(body);
    if (found !== null) setPeople(found);
  }, []);

  useEffect(() => {
    const show = () => void take(post({ caseId, writing, here: true }));
    show();
    const timer = setInterval(show, RENEW_MS);
    return () => clearInterval(timer);
  }, [caseId, writing, take]);
  useEffect(() => {
    const leave = () => void post({ caseId, writing: false, here: false }, true).catch(() => undefined);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [caseId]);
  const listener = useCallback(
    (news: News) => {
      if (news.presence.includes(caseId)) void take(fetch(`${ADDRESS}?case=${caseId}`));
    },
    [caseId, take],
  );
  useNews(listener);

  return (
    <div role="status" data-presence data-no-print>
      <ul aria-label={t.live.present} className="flex min-h-6 flex-wrap gap-2">
        {people.map((person) => (
          <li key={person.name}>
            <Badge tone={person.writing ? "warning" : "info"}>
              {fill(person.writing ? t.live.writes : t.live.reads, { who: person.name })}
            </Badge>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Tells the server; `leaving` survives the end of the page. */
function post(sign: { caseId: string; writing: boolean; here: boolean }, leaving = false): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(ADDRESS, { method: "POST", headers, body: JSON.stringify(sign), keepalive: leaving });
}

/** Whether something is being typed into a text of this page. */
function useWriting(): boolean {
  const [writing, setWriting] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onInput = (event: Event): void => {
      if (!(event.target instanceof HTMLTextAreaElement)) return;
      clearTimeout(timer);
      setWriting(true);
      timer = setTimeout(() => setWriting(false), WRITING_MS);
    };
    document.addEventListener("input", onInput);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("input", onInput);
    };
  }, []);
  return writing;
}
