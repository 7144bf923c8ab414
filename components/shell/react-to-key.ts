import type { Messages } from "@/lib/i18n/de";
import { fill } from "@/lib/i18n/text";
import { commandOf } from "@/lib/preference/rules";
import type { Command, Preferences } from "@/lib/preference/schema";
import {
  buttonOf,
  currentItem,
  hintsShown,
  leaveField,
  move,
  press,
  showHints,
  takeHint,
  usable,
} from "./press";

/** What a key leads to: a window to open, a sentence to read out, or nothing visible. */
export type Reaction = { window?: "palette" | "help"; said?: string };

const MODIFIERS = ["Shift", "Control", "Alt", "Meta"];
const FIELDS = "input:not([type=checkbox],[type=radio]), textarea, select";

/** Does what a pressed key stands for; null when the key is none of ours and the browser should have it. */
export function reactTo(event: KeyboardEvent, preferences: Preferences, t: Messages): Reaction | null {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") return { window: "palette" };
  if (document.querySelector("dialog[open]") || MODIFIERS.includes(event.key)) return null;
  if (hintsShown()) {
    takeHint(event.key);
    return {};
  }
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.matches(FIELDS)) {
    if (event.key === "Escape") leaveField();
    return null;
  }
  const opens = event.key === "Enter" && target?.matches("[data-item]");
  const command = opens ? "correct" : commandOf(event, preferences);
  return command === null ? null : obey(command, t);
}

function obey(command: Command, t: Messages): Reaction {
  if (command === "help") return { window: "help" };
  if (command === "next" || command === "previous") {
    move(command === "next" ? 1 : -1);
    return {};
  }
  if (command === "search") return toSearch() ? {} : { said: t.bench.searchMissing };
  if (command === "correct" && currentItem() === null)
    return showHints() > 0 ? { said: t.bench.hints } : refused(command, t);
  const button = buttonOf(command);
  if (button === null) return refused(command, t);
  if (!usable(button)) return { said: button.dataset.why ?? refused(command, t).said };
  press(button);
  return {};
}

const refused = (command: Command, t: Messages) => ({
  said: fill(t.bench.notHere, { what: t.bench.commands[command] }),
});

function toSearch(): boolean {
  const field = document.querySelector<HTMLElement>('input[type="search"]');
  field?.focus();
  return field !== null;
}
