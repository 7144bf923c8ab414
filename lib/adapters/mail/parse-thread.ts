import "server-only";
import { parentPort } from "node:worker_threads";
import { inspectFile } from "../files/inspect";
import { parseMail } from "./parse";

/** What runs beside the worker: one mail at a time, so that a poisoned one ends this thread and nothing else. */
parentPort?.on("message", (bytes: Uint8Array) => {
  const result = parseMail(bytes);
  const files = result.ok ? result.mail.attachments : [];
  for (const file of files) file.check = inspectFile(file.name, file.bytes);
  const buffers = files.map((file) => file.bytes.buffer);
  parentPort?.postMessage(
    result,
    buffers.filter((buffer) => buffer instanceof ArrayBuffer),
  );
});
