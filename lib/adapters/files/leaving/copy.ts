import "server-only";
import { isPhoto, leavingName, leavingType } from "@/lib/draft/rules/files";
import type { LeavingFile } from "@/lib/draft/schema";
import type { FileFault } from "@/lib/message/schema";
import { sha256 } from "../../hash";
import { inspectFile } from "../inspect";
import { bareCopy } from "../metadata/bare-copy";
import { unfit } from "./office";

/** A file ready to leave with the bytes that will; or why it stays here. `why` tells what was found in a held one. */
export type LeavingCopy =
  | { ok: true; file: LeavingFile; bytes: Uint8Array }
  | { ok: false; code: "file_type" | "file_marked" }
  | { ok: false; code: "file_held"; why: FileFault };

/**
 * Looks at a file by its content, and makes of it what may leave: a photo without place, time and device, anything else
 * as it is. Nothing hostile leaves, nothing that its name does not say, and no photo whose notes cannot be taken out.
 */
export function leavingCopy(name: string, content: Uint8Array): LeavingCopy {
  const { detected, fault } = inspectFile(name, content);
  if (fault !== null) return { ok: false, code: "file_held", why: fault };
  if (detected === "image/heic") return { ok: false, code: "file_marked" };
  const called = leavingName(name, detected);
  const mediaType = leavingType(called, detected);
  if (mediaType === null || unfit(mediaType, content)) return { ok: false, code: "file_type" };
  const copy = bareCopy(content);
  if (!copy.ok) return { ok: false, code: "file_marked" };
  const { bytes } = copy;
  const bare = isPhoto(detected);
  const file = { name: called, sha256: sha256(bytes), mediaType, size: bytes.length, bare };
  return { ok: true, bytes, file: { ...file, state: "unscanned" } };
}
