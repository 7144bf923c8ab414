"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { useWanted } from "./wanted";

/** The one search field, on every page; `/` leads to it. */
export function SearchField({ userId }: { userId: string }) {
  const { t } = useWords();
  const router = useRouter();
  const [words, want] = useWanted(userId);
  const field = useRef<HTMLInputElement>(null);
  // The field follows a search begun elsewhere; while one types in it, it is the person's own.
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = words;
  }, [words]);
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    want(String(new FormData(event.currentTarget).get("words") ?? "").trim());
    router.push("/search");
  }
  return (
    <search className="min-w-0 grow basis-56 max-w-xl">
      <form method="post" onSubmit={submit} className="flex gap-1">
        <input
          ref={field}
          type="search"
          name="words"
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          aria-label={t.search.label}
          placeholder={t.search.placeholder}
          className="min-h-8 w-full min-w-0 rounded border border-border bg-surface px-3 py-1 text-text placeholder:text-muted"
        />
        <Button type="submit" small>
          {t.search.submit}
        </Button>
      </form>
    </search>
  );
}
