import "server-only";
import { parentPort } from "node:worker_threads";
import { leavingCopy } from "./copy";

/** What runs beside the web application: a file that exhausts whoever looks into it ends this thread and nothing else. */
parentPort?.on("message", ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  parentPort?.postMessage(leavingCopy(name, bytes));
});
