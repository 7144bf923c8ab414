import { randomBytes } from "node:crypto";
import { asNobody, closePools } from "@/db/client";
import { sha256 } from "@/lib/adapters/hash";
import { insertApiToken } from "@/lib/user/store/session";
import { takeRunningSettings } from "../settings";

/** `token add NAME`: a bearer token for another system; only its hash is kept, so it is shown once. */
export async function token([verb, name]: readonly string[]): Promise<number> {
  if (verb !== "add" || !name) {
    console.error("npm run klarfall -- token add NAME");
    return 2;
  }
  takeRunningSettings();
  const secret = randomBytes(32).toString("base64url");
  await asNobody((tx) => insertApiToken(tx, name, sha256(secret), null));
  console.log(secret);
  await closePools();
  return 0;
}
