"use client";
import Link from "next/link";
import { signOut } from "next-auth/react";
import { Button } from "@/components/ui/button";
import { LanguageSwitch } from "./language-switch";
import { useWords } from "./words";

/** Who is signed in, the language switch, and the way out. */
export function AccountMenu({ name }: { name: string }) {
  const { t } = useWords();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Link href="/preferences" className="rounded px-1 text-sm text-muted underline underline-offset-2">
        {name} · {t.preferences.title}
      </Link>
      <Link
        href="/preferences/sign-in"
        className="rounded px-1 text-sm text-muted underline underline-offset-2"
      >
        {t.secondFactor.title}
      </Link>
      <LanguageSwitch />
      <Button small onClick={() => signOut({ callbackUrl: "/signin" })}>
        {t.app.signOut}
      </Button>
    </div>
  );
}
