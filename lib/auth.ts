import "server-only";
import { getServerSession, type NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { cache } from "react";
import { asNobody } from "@/db/client";
import { authCookies } from "./auth-cookies";
import { now } from "./clock";
import { clearancesOf } from "./compartment/store";
import { berlinDay } from "./deadline/rules/working-time";
import { env } from "./env";
import { subjectOf } from "./oidc-subject";
import { signedText } from "./passkey/schema";
import { peerOf } from "./peer";
import { preferencesSchema } from "./preference/schema";
import { checkPasskey, checkPassword, openSession, type PasswordCheck } from "./sign-in";
import { owesSecondFactor, type SessionEnd, sessionEnd, sessionLives } from "./user/rules";
import { type Actor, signInInput } from "./user/schema";
import { membershipsOf, userByIdentity } from "./user/store/account";
import { absenteesOf } from "./user/store/deputy";
import { revokeSession, sessionWithUser, touchSession } from "./user/store/session";

const OIDC = "oidc";
const TOUCH_EVERY_MS = 60_000;

/** The sign-in configuration; made per call so that a broken setting throws where it is used. */
export function authOptions(): NextAuthOptions {
  const settings = env();
  const secure = settings.KLARFALL_URL.startsWith("https://");
  return {
    secret: settings.KLARFALL_SECRET,
    session: { strategy: "jwt", maxAge: 10 * 3600 },
    pages: { signIn: "/signin", error: "/signin" },
    useSecureCookies: secure,
    cookies: authCookies(secure),
    providers: [
      passwordProvider(),
      passkeyProvider(),
      ...(settings.OIDC_ISSUER ? [oidcProvider(settings.OIDC_ISSUER)] : []),
    ],
    callbacks: {
      signIn: async ({ account, profile }) =>
        account?.provider !== OIDC || (await knownIdentity(profile)) !== null,
      jwt: async ({ token, user, account, profile }) => {
        if (account?.provider === OIDC) {
          const known = await knownIdentity(profile);
          if (known === null) throw new Error("identity is not known");
          return { sid: await openSession(known, "oidc") };
        }
        return user ? { sid: user.id } : token;
      },
      session: ({ session, token }) => ({ expires: session.expires, sid: token.sid }),
    },
    events: {
      signOut: async ({ token }) => {
        const sid = token.sid;
        if (typeof sid === "string") await asNobody((tx) => revokeSession(tx, sid, now()));
      },
    },
  };
}

/**
 * Name or password wrong, unknown, disabled, throttled: one answer for all of them (ASVS 6.3.8). Only whoever knows the
 * password learns that a code is asked for.
 */
function passwordProvider() {
  return CredentialsProvider({
    id: "password",
    credentials: { email: {}, password: {}, code: {} },
    authorize: async (credentials, request) => {
      const { email, password, code } = credentials ?? {};
      const input = signInInput.safeParse({ email, password, code });
      if (!input.success) return null;
      const check: PasswordCheck = await checkPassword(
        input.data,
        peerOf(request.headers?.["x-forwarded-for"]),
      );
      // What next-auth throws it hands to the form as its error; the form then asks for the code.
      if (!check.ok && check.need) throw new Error(check.need);
      return check.ok ? { id: await openSession(check.userId, check.method) } : null;
    },
  });
}

/** A passkey is a name, a possession and a look at its owner in one; no code is asked for beside it (ASVS 6.3.3). */
function passkeyProvider() {
  return CredentialsProvider({
    id: "passkey",
    credentials: { signed: {} },
    authorize: async (credentials, request) => {
      const signed = signedText.safeParse(credentials?.signed);
      if (!signed.success) return null;
      const check = await checkPasskey(signed.data, peerOf(request.headers?.["x-forwarded-for"]));
      return check.ok ? { id: await openSession(check.userId, check.method) } : null;
    },
  });
}

function oidcProvider(issuer: string): NextAuthOptions["providers"][number] {
  const settings = env();
  return {
    id: OIDC,
    name: OIDC,
    type: "oauth",
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: settings.OIDC_CLIENT_ID ?? "",
    clientSecret: settings.OIDC_CLIENT_SECRET ?? "",
    authorization: { params: { scope: "openid" } },
    checks: ["pkce", "state", "nonce"],
    idToken: true,
    profile: (profile: { sub: string }) => ({ id: profile.sub }),
  };
}

/** The account of whom the configured issuer vouches for, if it exists and is active. */
async function knownIdentity(claims: unknown): Promise<string | null> {
  const issuer = env().OIDC_ISSUER;
  const subject = issuer ? subjectOf(claims, issuer) : null;
  if (!issuer || subject === null) return null;
  const user = await asNobody((tx) => userByIdentity(tx, issuer, subject));
  return user?.status === "active" ? user.id : null;
}

/**
 * Who is asking: an account that is active, with a live session row and its roles, or null. The signed cookie
 * alone never suffices; a revoked session ends with the next request.
 */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const sid = await sessionId();
  return sid === null ? null : ((await findActor(sid, true))?.actor ?? null);
});

/**
 * The same for a page that merely stays open: its questions are no sign of life and do not prolong the sign-in.
 * `end` is when the sign-in ends unless the person does something.
 */
export async function watchingActor(sid?: string): Promise<{ actor: Actor; end: SessionEnd } | null> {
  const known = sid ?? (await sessionId());
  const found = known === null ? null : await findActor(known, false);
  return found?.actor.secondFactorDue ? null : found;
}

async function sessionId(): Promise<string | null> {
  const session: unknown = await getServerSession(authOptions());
  const sid = typeof session === "object" && session !== null && "sid" in session ? session.sid : null;
  return typeof sid === "string" ? sid : null;
}

async function findActor(sid: string, touch: boolean): Promise<{ actor: Actor; end: SessionEnd } | null> {
  const at = now();
  return asNobody(async (tx) => {
    const found = await sessionWithUser(tx, sid);
    if (!found || !sessionLives(found.session, found.user.status, at)) return null;
    if (touch) await touchSession(tx, sid, at, new Date(at.getTime() - TOUCH_EVERY_MS));
    const { id: userId, name, email, mustChangePassword } = found.user;
    // Asked at once: each is one way to the database, and every request waits for all of them.
    const [memberships, standsInFor, clearances] = await Promise.all([
      membershipsOf(tx, userId),
      absenteesOf(tx, userId, berlinDay(at)),
      clearancesOf(tx, userId),
    ]);
    const preferences = preferencesSchema.parse(found.user.preferences);
    const secondFactorDue = owesSecondFactor(found.session.method, found.demanded);
    const person = { userId, sessionId: sid, name, email, mustChangePassword, preferences, secondFactorDue };
    // Half signed in is not signed in: without a role every door is shut, also one that forgets to ask.
    const rights = secondFactorDue
      ? { memberships: [], standsInFor: [], clearances: [] }
      : { memberships, standsInFor, clearances };
    return { actor: { ...person, ...rights }, end: sessionEnd(found.session) };
  });
}
