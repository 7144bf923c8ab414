import { randomBytes } from "node:crypto";
import { z } from "zod";
import { asNobody, closePools } from "@/db/client";
import { sha256 } from "@/lib/adapters/hash";
import { now } from "@/lib/clock";
import { insertApiToken, listApiTokens, revokeApiToken } from "@/lib/user/store/session";
import { takeRunningSettings } from "../settings";

const USAGE = "npm run klarfall -- token add NAME | token list | token revoke ID";

/** `token`: bearer tokens of other systems. Only a hash is kept, so a token is shown once; `revoke` ends it at once. */
export async function token([verb = "", argument = ""]: readonly string[]): Promise<number> {
  const run = VERBS[verb];
  if (run === undefined || (verb !== "list" && argument === "")) {
    console.error(USAGE);
    return 2;
  }
  takeRunningSettings();
  const code = await run(argument);
  await closePools();
  return code;
}

const VERBS: Record<string, (argument: string) => Promise<number>> = {
  add: async (name) => {
    const secret = randomBytes(32).toString("base64url");
    await asNobody((tx) => insertApiToken(tx, name, sha256(secret), null));
    console.log(secret);
    return 0;
  },
  list: async () => {
    const live = await asNobody(listApiTokens);
    for (const { id, name, createdAt } of live) console.log(`${id}  ${createdAt.toISOString()}  ${name}`);
    console.log(live.length === 1 ? "1 Token gilt." : `${live.length} Tokens gelten.`);
    return 0;
  },
  revoke: async (argument) => {
    const id = z.uuid().safeParse(argument);
    const ended = id.success && (await asNobody((tx) => revokeApiToken(tx, id.data, now())));
    if (!ended) console.error("Dieses Token gibt es nicht, oder es gilt nicht mehr.");
    return ended ? 0 : 1;
  },
};
