import { type NextRequest, NextResponse } from "next/server";
import { isViewPath, VIEW_POLICY } from "@/lib/original/rules";

/** The development server compiles and styles in the browser; a built Klarfall runs nothing without the nonce. */
const development = process.env.NODE_ENV === "development";

/**
 * Sets the content security policy with a fresh nonce. It decides nothing about rights: every page, action and
 * route checks for itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (!isReadable(pathname)) return new NextResponse(null, { status: 400 });
  if (isViewPath(pathname)) return viewOfStranger();
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "manifest-src 'self'",
  ].join("; ");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Whether a path is text at all: what only looks like an encoding would end in a fault further in. */
function isReadable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== "";
  } catch {
    return false;
  }
}

/** The view of a mail is somebody else's page: it gets no nonce and may do nothing at all. */
function viewOfStranger(): NextResponse {
  const response = NextResponse.next();
  response.headers.set("content-security-policy", VIEW_POLICY);
  return response;
}

export const config = { matcher: [{ source: "/((?!_next/static|favicon.ico).*)" }] };
