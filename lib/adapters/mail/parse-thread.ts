import "server-only";
import { parentPort } from "node:worker_threads";
import { parseMail } from "./parse";

/** What runs beside the worker: one mail at a time, so that a poisoned one ends this thread and nothing else. */
parentPort?.on("message", (bytes: Uint8Array) => {
  const result = parseMail(bytes);
  const buffers = result.ok ? result.mail.attachments.map((file) => file.bytes.buffer) : [];
  parentPort?.postMessage(
    result,
    buffers.filter((buffer) => buffer instanceof ArrayBuffer),
  );
});
