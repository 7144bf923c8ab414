import "server-only";
import { createConnection, type Socket } from "node:net";

/** `unknown`: the scanner gave no answer; the file counts as not looked at. */
export type ScanResult = "clean" | "virus" | "unknown";

const ANSWER_MS = 30_000;
/** What the scanner takes in one piece. */
const PIECE = 64 * 1024;

/** Hands a file to a ClamAV daemon (`tcp://host:port` or `unix:/path`) by its INSTREAM command. Never throws. */
export function scanFile(address: string, bytes: Uint8Array): Promise<ScanResult> {
  return new Promise((resolve) => {
    const socket = connectionTo(address);
    let answer = "";
    const settle = (result: ScanResult) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(ANSWER_MS, () => settle("unknown"));
    socket.on("error", () => settle("unknown"));
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket.on("close", () => resolve(resultOf(answer)));
    socket.on("connect", () => stream(socket, bytes));
  });
}

function connectionTo(address: string): Socket {
  if (address.startsWith("unix:")) return createConnection(address.slice("unix:".length));
  const url = new URL(address);
  return createConnection(Number(url.port), url.hostname.replace(/^\[(.*)\]$/, "$1"));
}

function stream(socket: Socket, bytes: Uint8Array): void {
  socket.write("zINSTREAM\0");
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    socket.write(piece);
  }
  socket.end(Buffer.alloc(4));
}

function resultOf(answer: string): ScanResult {
  const text = answer.replaceAll("\0", "").trim();
  if (/ FOUND$/.test(text)) return "virus";
  return /: OK$/.test(text) ? "clean" : "unknown";
}
