import { z } from "zod";

/** What a challenge may be used for. */
export const PURPOSES = ["register", "sign_in"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** A challenge is good for so long: enough to find the telephone, too short to be carried off (WebAuthn, 13.4.3). */
export const CHALLENGE_MS = 3 * 60_000;
/** More keys than this nobody keeps apart. */
export const MOST_PASSKEYS = 10;

const encoded = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[A-Za-z0-9_-]+$/);
const credential = {
  id: encoded(1_400),
  rawId: encoded(1_400),
  type: z.literal("public-key"),
  authenticatorAttachment: z.exactOptional(z.enum(["platform", "cross-platform"])),
};

/** What a device answers when it made a key; whatever else a browser sends along is left aside. */
export const madeKeySchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: encoded(4_000),
    attestationObject: encoded(20_000),
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
});
export type MadeKey = z.output<typeof madeKeySchema>;

/** What a device answers when it signed a challenge. */
export const signedSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: encoded(4_000),
    authenticatorData: encoded(4_000),
    signature: encoded(4_000),
    userHandle: encoded(100),
  }),
});
export type Signed = z.output<typeof signedSchema>;

/** The same as the text of a form field, which is all that next-auth passes on. */
export const signedText = z
  .string()
  .max(20_000)
  .transform((text, context) => {
    try {
      const parsed: unknown = JSON.parse(text);
      return parsed;
    } catch {
      context.addIssue({ code: "custom", message: "no JSON" });
      return z.NEVER;
    }
  })
  .pipe(signedSchema);

const name = z.string().trim().min(1).max(60);
/** A new key and how the person calls it. */
export const addPasskeyInput = z.strictObject({ name, key: madeKeySchema });
/** Another name for a key. */
export const renamePasskeyInput = z.strictObject({ id: z.uuid(), name });
/** A key to take out of use, with the password once more. */
export const removePasskeyInput = z.strictObject({ id: z.uuid(), password: z.string().min(1).max(200) });
