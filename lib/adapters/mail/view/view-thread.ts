import "server-only";
import { parentPort } from "node:worker_threads";
import { mailDocument, type ViewWords } from "./document";

/** What runs beside the web application: a mail that exhausts its reader ends this thread and nothing else. */
parentPort?.on("message", ({ bytes, words }: { bytes: Uint8Array; words: ViewWords }) => {
  parentPort?.postMessage(mailDocument(bytes, words));
});
