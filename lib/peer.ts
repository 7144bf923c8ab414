/**
 * Where a request came from, as the machine nearest to us says: a proxy appends the address it saw, so the last entry is
 * its word and everything before may have been written by whoever asks (ASVS 4.1.3, 15.3.4). Without a proxy in front the
 * whole header may be made up: limits must not hang on it alone.
 */
export const peerOf = (forwardedFor: unknown): string =>
  (typeof forwardedFor === "string" ? forwardedFor.split(",").at(-1)?.trim() : "") || "local";
