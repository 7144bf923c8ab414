import { now } from "@/lib/clock";
import { refused } from "@/lib/download";
import { challengeToSignIn } from "@/lib/passkey/queries";
import { peerOf } from "@/lib/peer";
import { mayAsk } from "@/lib/sign-in";

/** Opens a sign-in by passkey: a challenge, the same for everybody, throttled by address. Names no account. */
export async function POST(request: Request): Promise<Response> {
  if (!(await mayAsk(peerOf(request.headers.get("x-forwarded-for")))))
    return refused(429, "throttled", "Zu viele Versuche. Bitte warten Sie 15 Minuten.");
  const options = await challengeToSignIn(now());
  return options === null
    ? refused(404, "not_found", "Passkeys sind unter dieser Adresse nicht möglich.")
    : Response.json(options, { headers: { "cache-control": "no-store" } });
}
