import { startKlarfall } from "./klarfall";

/** Starts one Klarfall with an empty town for all stories, and stops it afterwards. */
export default async function setup(): Promise<() => Promise<void>> {
  const running = await startKlarfall();
  return running.stop;
}
