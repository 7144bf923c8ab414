import { z } from "zod";
import { ROLES } from "../user/schema";

/** A code is valid for half a minute (RFC 6238, 5.2). */
export const STEP_SECONDS = 30;
/** What each app on the market shows (RFC 4226, 5.3: at least six). */
export const CODE_DIGITS = 6;
/** Clocks of telephones differ: a step before and after is taken as well (RFC 6238, 5.2 and 6). */
export const SKEW_STEPS = 1;
/** Bytes of a secret: as long as the hash that stands behind it, SHA-1 (RFC 4226, 4, R6). */
export const SECRET_BYTES = 20;

/** How many recovery codes a person gets. */
export const RECOVERY_CODES = 8;
/** 120 bits each: so many that a fast hash keeps them safe (ASVS 6.5.2 asks for 112). */
export const RECOVERY_BYTES = 15;

/** What a sign-in by password still needs; the code of next-auth's answer, and a key of i18n `secondFactor.needs`. */
export const SECOND_STEP_NEEDS = ["code_due", "code_wrong", "passkey_due"] as const;
export type SecondStepNeed = (typeof SECOND_STEP_NEEDS)[number];

const password = z.string().min(1).max(200);
/** What changes how a person signs in asks for her password again (ASVS 7.5.1). */
export const passwordAgainInput = z.strictObject({ password });
/** The first code of a new app. */
export const confirmInput = z.strictObject({ code: z.string().trim().min(1).max(20) });
/** The roles that demand a second factor from now on; all others do not. */
export const demandInput = z.strictObject({ roles: z.array(z.enum(ROLES)).max(ROLES.length) });
