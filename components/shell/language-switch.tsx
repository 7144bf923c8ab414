"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { Button } from "@/components/ui/button";
import { useWords } from "./words";

/** Shows the same page in the other language. A plain form: works before and without scripts. */
export function LanguageSwitch() {
  const { t, locale } = useWords();
  const [path, query] = [usePathname(), useSearchParams().toString()];
  const other = locale === "de" ? "en" : "de";
  return (
    <form method="post" action="/api/locale">
      <input type="hidden" name="locale" value={other} />
      <input type="hidden" name="back" value={query ? `${path}?${query}` : path} />
      <Button look="quiet" small type="submit" lang={other}>
        {t.app.language}
      </Button>
    </form>
  );
}
