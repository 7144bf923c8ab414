import "server-only";
import { z } from "zod";

const answer = z.looseObject({ access_token: z.string().min(1).max(20_000) });
const ANSWER_MS = 15_000;

/** What a token is asked for with; without a refresh token the client's own secret stands alone (RFC 6749, 4.4). */
export type TokenRequest = { tokenUrl: string; clientId: string; clientSecret: string; refreshToken: string };

/** A fresh access token for a mailbox; null where the server gives none. Follows no redirect and never throws. */
export async function accessToken(request: TokenRequest): Promise<string | null> {
  const { tokenUrl, clientId, clientSecret, refreshToken } = request;
  const body = new URLSearchParams({ client_id: clientId });
  if (clientSecret !== "") body.set("client_secret", clientSecret);
  body.set("grant_type", refreshToken === "" ? "client_credentials" : "refresh_token");
  if (refreshToken !== "") body.set("refresh_token", refreshToken);
  else if (/microsoftonline/.test(tokenUrl)) body.set("scope", "https://outlook.office365.com/.default");
  try {
    const response = await fetch(tokenUrl, {
      method: "POST",
      body,
      redirect: "error",
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const parsed = answer.safeParse(response.ok ? await response.json() : null);
    return parsed.success ? parsed.data.access_token : null;
  } catch {
    return null;
  }
}
