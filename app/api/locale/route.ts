import { LOCALE_COOKIE, LOCALES } from "@/lib/i18n/text";

const A_YEAR = 31_536_000;

/** Sets the reader's language and goes back to where she was; open to everybody, signed in or not. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const locale = LOCALES.find((known) => known === form.get("locale")) ?? "de";
  const back = String(form.get("back") ?? "/");
  // Only a path of our own: an address of somebody else's would make this a relay for lures.
  const location = /^\/(?![/\\])/.test(back) ? back : "/";
  const cookie = `${LOCALE_COOKIE}=${locale}; Path=/; Max-Age=${A_YEAR}; SameSite=Lax; HttpOnly`;
  return new Response(null, { status: 303, headers: { location, "set-cookie": cookie } });
}
