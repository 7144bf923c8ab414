/** A town that stories share: one for each process that tells stories, so that two of them never meet in one queue. */
export type SharedTown = {
  url: string;
  /** Its data; the watched folder for mails lies in it. */
  folder: string;
  /** Where the mails that it sent can be read. */
  mailbox: string;
  /** What every account signs in with the first time. */
  password: string;
};

/** Tells the processes that will be started which towns there are. */
export function announce(towns: readonly SharedTown[]): void {
  process.env.E2E_TOWNS = JSON.stringify(towns);
}

/** The town of this process. */
export function sharedTown(): SharedTown {
  const towns: SharedTown[] = JSON.parse(process.env.E2E_TOWNS ?? "[]");
  const town = towns[Number(process.env.TEST_PARALLEL_INDEX ?? 0)];
  if (!town) throw new Error("no town was started for this process");
  return town;
}
