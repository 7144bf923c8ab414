import { vi } from "vitest";
import { who } from "./who";

/** Stands in for next-auth: the sign-in that the cookie would carry is the one under which the matrix asks. */
export const signInService = () => ({
  default: () => () => new Response(),
  getServerSession: async () => {
    const sid = who.getStore();
    return sid ? { sid } : null;
  },
});

/** Stands in for the headers of a request. */
export const headers = () => ({
  cookies: async () => ({ get: () => undefined }),
  headers: async () => new Headers(),
});

/** Stands in for the cache of pages. */
export const cache = () => ({ revalidatePath: vi.fn() });

/** Stands in for links, which need a browser's state. */
export const link = () => ({ default: () => null });
