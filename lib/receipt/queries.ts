import "server-only";
import { readAs } from "@/db/client";
import { townSender } from "../adapters/town";
import { receiptText } from "../i18n/letters/receipt";
import { senderFor } from "../sender/store";
import type { Actor } from "../user/schema";
import { receiptsActive } from "./store";

/** The number that stands in the preview: it looks like one and is none. */
const SAMPLE_NUMBER = "2026-000000";

/** Whether receipts are on, and the exact text that leaves. */
export const loadReceipts = (actor: Actor) =>
  readAs(actor, async (tx) => {
    const sender = await senderFor(tx, null, townSender());
    return { active: await receiptsActive(tx), sender, text: receiptText(SAMPLE_NUMBER, sender.fromName) };
  });
