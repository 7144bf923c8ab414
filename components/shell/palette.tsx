"use client";
import { type KeyboardEvent, useMemo, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { word } from "@/lib/i18n/text";
import { bindingsOf } from "@/lib/preference/rules";
import type { Preferences } from "@/lib/preference/schema";
import { commandFor, everything, press } from "./press";
import { useWords } from "./words";

type Entry = { id: string; verb: string; label: string; words: string; key: string; element: HTMLElement };

/** Everything that can be done on this page now, found by typing; beside each the key that does it at once. */
export function Palette({ preferences, onClose }: { preferences: Preferences; onClose: () => void }) {
  const { t } = useWords();
  const [wanted, setWanted] = useState("");
  const entries = useMemo(() => entriesOf(t.bench.synonyms, preferences), [t, preferences]);
  const shown = entries.filter((entry) => matches(entry, wanted));

  function run(entry: Entry | undefined): void {
    if (entry === undefined) return;
    onClose();
    // After the window has given the focus back.
    setTimeout(() => press(entry.element));
  }

  return (
    <Dialog title={t.bench.palette} closeLabel={t.bench.close} onClose={onClose}>
      <search onKeyDown={walk}>
        <label htmlFor="palette-find" className="font-medium">
          {t.bench.paletteFind}
        </label>
        <input
          id="palette-find"
          className="w-full rounded border border-border bg-surface px-3 py-2"
          autoComplete="off"
          aria-describedby="palette-hint"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          onKeyDown={(event) => (event.key === "Enter" ? run(shown[0]) : undefined)}
        />
        <p id="palette-hint" className="mb-2 text-sm text-muted">
          {t.bench.paletteHint}
        </p>
        <ul>
          {shown.map((entry) => (
            <li key={entry.id}>
              <button
                type="button"
                data-entry={entry.verb}
                className="flex min-h-8 w-full items-center justify-between gap-4 rounded px-2 py-1 text-left hover:bg-hued"
                onClick={() => run(entry)}
              >
                {entry.label}
                {entry.key ? (
                  <kbd className="rounded border border-border px-1.5 font-sans text-sm">{entry.key}</kbd>
                ) : null}
              </button>
            </li>
          ))}
        </ul>
        <p role="status">{shown.length === 0 ? t.bench.paletteNone : ""}</p>
      </search>
    </Dialog>
  );
}

function entriesOf(synonyms: Record<string, string>, preferences: Preferences): Entry[] {
  const bindings = bindingsOf(preferences);
  return everything().map((element, n) => {
    const label = element.dataset.label ?? element.getAttribute("aria-label") ?? element.textContent ?? "";
    const command = commandFor(element);
    const name = element.dataset.press ?? "navigate";
    return {
      id: String(n),
      verb: element.dataset.verb ?? "",
      label,
      words: `${label} ${word(synonyms, name)}`.toLowerCase(),
      key: command !== null && preferences.singleKeys ? bindings[command] : "",
      element,
    };
  });
}

/** Every typed word has to occur somewhere in the name or its synonyms. */
function matches(entry: Entry, wanted: string): boolean {
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((part) => entry.words.includes(part));
}

/** Arrow keys walk from the field through the commands. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, ul button")];
  const at = stops.findIndex((stop) => stop.matches(":focus"));
  stops[at + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
}
