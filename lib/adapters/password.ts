import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** OWASP minimum for argon2id: 19 MiB, two passes, one lane. */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hash of a password, salt included. */
export const hashPassword = (password: string): Promise<string> => hash(password, ARGON);

/** Whether a password fits a hash. */
export const passwordFits = (stored: string, password: string): Promise<boolean> => verify(stored, password);
