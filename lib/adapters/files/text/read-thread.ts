import "server-only";
import { parentPort } from "node:worker_threads";
import { fileWords } from "./read";

/** What runs beside the worker: one file at a time, so that a poisoned one ends this thread and nothing else. */
parentPort?.on("message", (file: { name: string; bytes: Uint8Array }) => {
  void fileWords(file.name, file.bytes).then((words) => {
    const buffers = words.pictures.map(({ bytes }) => bytes.buffer);
    parentPort?.postMessage(
      words,
      buffers.filter((buffer) => buffer instanceof ArrayBuffer),
    );
  });
});
