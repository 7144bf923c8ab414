import { serverAnswers } from "@/components/shell/server-answers";
import { steadyFetch } from "@/components/shell/steady-fetch";

/** Runs before the router's first request: pages wait for a lost connection instead of leaving for an error page. */
const inner = window.fetch.bind(window);
const RETRY_MS = 1_500;

window.fetch = steadyFetch({ fetch: inner, reconnected });

async function reconnected(): Promise<void> {
  do {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  } while (!(await serverAnswers(inner)));
}
