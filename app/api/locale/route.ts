import { env } from "@/lib/env";
import { LOCALES, localeCookie } from "@/lib/i18n/text";
import { ownPath } from "@/lib/own-path";

const A_YEAR = 31_536_000;

/** Sets the reader's language and goes back to where she was; open to everybody, signed in or not. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const locale = LOCALES.find((known) => known === form.get("locale")) ?? "de";
  const location = ownPath(String(form.get("back") ?? "/"));
  const { name, attributes } = localeCookie(env().KLARFALL_URL);
  const cookie = `${name}=${locale}; Max-Age=${A_YEAR}; ${attributes}`;
  return new Response(null, { status: 303, headers: { location, "set-cookie": cookie } });
}
