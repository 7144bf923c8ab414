import { AsyncLocalStorage } from "node:async_hooks";

/** The sign-in under which an endpoint is asked, as the cookie would carry it; null for nobody. */
export const who = new AsyncLocalStorage<string | null>();
