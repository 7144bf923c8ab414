"use server";
import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { locale } from "./server";
import { LOCALE_COOKIE } from "./text";

/** Switches between German and English; open to everybody, signed in or not. */
export async function switchLocale(): Promise<void> {
  const next = (await locale()) === "de" ? "en" : "de";
  (await cookies()).set(LOCALE_COOKIE, next, {
    sameSite: "lax",
    path: "/",
    maxAge: 31_536_000,
    httpOnly: true,
  });
  revalidatePath("/", "layout");
}
