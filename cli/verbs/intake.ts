import { readFileSync } from "node:fs";
import { closePools } from "@/db/client";
import { receiveMail } from "@/lib/intake/receive";
import { callersPath, takeRunningSettings } from "../settings";

/** `intake FILE.eml…`: stores raw mails; the running worker prepares them. Prints a receipt a line. */
export async function intake(files: readonly string[]): Promise<number> {
  takeRunningSettings();
  let failed = 0;
  for (const file of files) {
    const result = await receiveMail(readFileSync(callersPath(file)), "cli");
    console.log(
      JSON.stringify(
        result.ok
          ? { file, receipt: result.value.id, repeated: !result.value.isNew }
          : { file, fault: result.code },
      ),
    );
    if (!result.ok) failed += 1;
  }
  await closePools();
  return failed === 0 && files.length > 0 ? 0 : 1;
}
