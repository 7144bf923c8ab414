import "server-only";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { asNobody } from "@/db/client";
import { sha256 } from "./adapters/hash";
import { apiTokenByHash } from "./user/store/session";

/** Requests a minute and token; beyond it the caller is told when to come back. */
const perToken = new RateLimiterMemory({ points: 3_000, duration: 60 });

/** The token of a request: unknown and revoked ones get the same answer. */
export async function bearer(request: Request): Promise<{ id: string } | null> {
  const token = /^Bearer ([\x21-\x7e]{16,200})$/.exec(request.headers.get("authorization") ?? "")?.[1];
  return token ? asNobody((tx) => apiTokenByHash(tx, sha256(token))) : null;
}

/** Seconds to wait, null while the token is within its limit. */
export async function overLimit(tokenId: string): Promise<number | null> {
  try {
    await perToken.consume(tokenId);
    return null;
  } catch (limited) {
    const ms =
      typeof limited === "object" && limited !== null && "msBeforeNext" in limited
        ? Number(limited.msBeforeNext)
        : 1000;
    return Math.max(1, Math.ceil(ms / 1000));
  }
}
