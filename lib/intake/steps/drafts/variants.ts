import type { VariantKey } from "@/lib/i18n/letters/en";

/**
 * Where the general question would ask for the wrong thing: the catalogue's German overrides grouped by meaning, so
 * that each foreign language words a meaning once. Who is named here is often not who writes.
 */
const VARIANTS: Readonly<Record<string, Readonly<Record<string, VariantKey>>>> = {};

/** The meaning that a service gives to a field, or null where the general question is right. */
export function variantOf(service: string | null, key: string): VariantKey | null {
  if (service === null || !Object.hasOwn(VARIANTS, service)) return null;
  const own = VARIANTS[service];
  return own && Object.hasOwn(own, key) ? (own[key] ?? null) : null;
}
