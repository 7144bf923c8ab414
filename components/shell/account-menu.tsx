"use client";
import { signOut } from "next-auth/react";
import { Button } from "@/components/ui/button";
import { LanguageSwitch } from "./language-switch";
import { useWords } from "./words";

/** Who is signed in, the language switch, and the way out. */
export function AccountMenu({ name }: { name: string }) {
  const { t } = useWords();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-sm text-muted">{name}</span>
      <LanguageSwitch />
      <Button small onClick={() => signOut({ callbackUrl: "/signin" })}>
        {t.app.signOut}
      </Button>
    </div>
  );
}
