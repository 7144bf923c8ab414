"use client";
import { signOut } from "next-auth/react";
import { Button } from "@/components/ui/button";
import { switchLocale } from "@/lib/i18n/actions";
import { useWords } from "./words";

/** Who is signed in, the language switch, and the way out. */
export function AccountMenu({ name }: { name: string }) {
  const { t, locale } = useWords();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-sm text-muted">{name}</span>
      <form action={switchLocale}>
        <Button look="quiet" small type="submit" lang={locale === "de" ? "en" : "de"}>
          {t.app.language}
        </Button>
      </form>
      <Button small onClick={() => signOut({ callbackUrl: "/signin" })}>
        {t.app.signOut}
      </Button>
    </div>
  );
}
