import type { Preferences } from "./schema";
import { COMMANDS, type Command, DEFAULT_KEYS } from "./schema/words";

/** The key of every command: the person's own, the default otherwise. */
export function bindingsOf(preferences: Pick<Preferences, "keys">): Record<Command, string> {
  return { ...DEFAULT_KEYS, ...preferences.keys };
}

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/**
 * The command of a pressed key, null for none. Only single characters without a modifier count (Shift makes another
 * character), and none at all when the person switched single keys off (WCAG 2.1.4).
 */
export function commandOf(
  pressed: Pressed,
  preferences: Pick<Preferences, "keys" | "singleKeys">,
): Command | null {
  if (!preferences.singleKeys || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const bindings = bindingsOf(preferences);
  return COMMANDS.find((command) => bindings[command] === pressed.key) ?? null;
}

/** Two commands that would share a key; null when every key has one meaning. */
export function clash(preferences: Pick<Preferences, "keys">): [Command, Command] | null {
  const bindings = bindingsOf(preferences);
  for (const command of COMMANDS) {
    const other = COMMANDS.find((c) => c !== command && bindings[c] === bindings[command]);
    if (other) return [command, other];
  }
  return null;
}

/** Only what differs from the default, so that a better default reaches everybody who never chose. */
export function ownKeys(keys: Partial<Record<Command, string>>): Partial<Record<Command, string>> {
  return Object.fromEntries(
    Object.entries(keys).filter(([c, k]) => COMMANDS.some((d) => d === c && DEFAULT_KEYS[d] !== k)),
  );
}
