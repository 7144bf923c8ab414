import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { WordsProvider } from "@/components/shell/words";
import { currentActor } from "@/lib/auth";
import { messages } from "@/lib/i18n/server";
import { preferencesSchema } from "@/lib/preference/schema";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Klarfall", template: "%s · Klarfall" },
  robots: { index: false },
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Reading a header makes every page dynamic: the nonce of the security policy is new for each answer.
  await headers();
  const { t, locale } = await messages();
  const { theme, density } = (await currentActor())?.preferences ?? preferencesSchema.parse({});
  return (
    <html lang={locale} data-theme={theme} data-density={density}>
      <body>
        <WordsProvider t={t} locale={locale}>
          {children}
        </WordsProvider>
      </body>
    </html>
  );
}
