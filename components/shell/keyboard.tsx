"use client";
import { useEffect, useState } from "react";
import type { Preferences } from "@/lib/preference/schema";
import { KeyHelp } from "./key-help";
import { Palette } from "./palette";
import { type Reaction, reactTo } from "./react-to-key";
import { useWords } from "./words";

/** Listens to the keyboard of the whole workbench: single keys as the person set them, Ctrl+K, Enter, Escape. */
export function Keyboard({ preferences }: { preferences: Preferences }) {
  const { t } = useWords();
  const [open, setOpen] = useState<Reaction["window"]>();
  const [said, setSaid] = useState("");

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const reaction = reactTo(event, preferences, t);
      if (reaction === null) return;
      event.preventDefault();
      setSaid(reaction.said ?? "");
      if (reaction.window) setOpen(reaction.window);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [preferences, t]);

  const close = () => setOpen(undefined);
  return (
    <>
      <p
        role="status"
        data-said
        className="fixed bottom-2 left-2 z-20 rounded bg-surface px-2 text-sm shadow empty:opacity-0"
      >
        {said}
      </p>
      {open === "palette" ? <Palette preferences={preferences} onClose={close} /> : null}
      {open === "help" ? <KeyHelp preferences={preferences} onClose={close} /> : null}
    </>
  );
}
