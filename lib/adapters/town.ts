import "server-only";
import type { IntakeContext, Letter } from "@/lib/intake/schema";
import type { Sender } from "@/lib/sender/schema";
import { env } from "../env";

/** What the pipeline may know of this town, and the earlier letters it may compare with. */
export function townContext(earlier: Letter[]): IntakeContext {
  const settings = env();
  return {
    land: settings.KLARFALL_LAND,
    earlier,
    town: {
      name: settings.KLARFALL_TOWN,
      zip: settings.KLARFALL_ZIP,
      phone: settings.KLARFALL_PHONE,
      mail: settings.KLARFALL_MAIL,
    },
  };
}

/** Who writes where no sender was set. */
export function townSender(): Sender {
  const { KLARFALL_TOWN, KLARFALL_MAIL } = env();
  return { fromName: `Stadt ${KLARFALL_TOWN}`, fromAddress: KLARFALL_MAIL, signature: "" };
}
