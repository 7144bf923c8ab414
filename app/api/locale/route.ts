import { LOCALE_COOKIE, LOCALES } from "@/lib/i18n/text";
import { ownPath } from "@/lib/own-path";

const A_YEAR = 31_536_000;

/** Sets the reader's language and goes back to where she was; open to everybody, signed in or not. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const locale = LOCALES.find((known) => known === form.get("locale")) ?? "de";
  const location = ownPath(String(form.get("back") ?? "/"));
  const cookie = `${LOCALE_COOKIE}=${locale}; Path=/; Max-Age=${A_YEAR}; SameSite=Lax; HttpOnly`;
  return new Response(null, { status: 303, headers: { location, "set-cookie": cookie } });
}
