import type { Command } from "@/lib/preference/schema";

/**
 * A key presses a button that is on the screen. So the keyboard can do exactly what the person may do now, no rule is
 * written twice, and what is disabled stays so. Buttons name themselves by `data-press`; the verb of the table of
 * rights that let them appear stands in `data-verb`.
 */
type Press = Exclude<Command, "next" | "previous" | "search" | "help">;
const BUTTONS: Record<Press, readonly string[]> = {
  mark: [],
  correct: [],
  claim: ["claim"],
  approve: ["accept-all"],
  done: ["triage", "close", "next-case"],
  edit: ["edit"],
  note: ["note"],
  undo: ["undo", "revert"],
};
/** What a key presses inside the marked row, before it looks at the page. */
const IN_ROW: Partial<Record<Press, string>> = { approve: "accept", correct: "correct", mark: "mark" };

const ITEM = "[data-item]";
const main = (): HTMLElement | null => document.querySelector("main");

/** The row that has the focus, or in which it lies. */
export function currentItem(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>(ITEM) ?? null;
}

/**
 * Moves the focus to the next or previous row. While something still has to be looked at, the way leads from one such
 * row to the next; after that through all.
 */
export function move(step: 1 | -1): void {
  const items = [...(main()?.querySelectorAll<HTMLElement>(ITEM) ?? [])].filter((item) =>
    item.checkVisibility(),
  );
  const unsure = items.filter((item) => item.dataset.item === "unsure");
  const target = beside(unsure.length > 0 ? unsure : items, currentItem(), step);
  target?.scrollIntoView({ block: "nearest" });
  (target?.querySelector<HTMLElement>("[data-focus]") ?? target)?.focus({ preventScroll: true });
}

function beside(
  rows: readonly HTMLElement[],
  current: HTMLElement | null,
  step: 1 | -1,
): HTMLElement | undefined {
  if (current === null) return rows[0];
  const side = step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const there = rows.filter((row) => (current.compareDocumentPosition(row) & side) !== 0);
  return (step === 1 ? there[0] : there.at(-1)) ?? (rows.includes(current) ? undefined : rows[0]);
}

/** Whether a button can be pressed now. */
export const usable = (element: HTMLElement): boolean =>
  element.checkVisibility() && !element.matches(":disabled");

/**
 * The button a command means now: in the marked row, otherwise on the page; null where there is none. A disabled one
 * is given too, so that its key never slips through to the next best.
 */
export function buttonOf(command: Press): HTMLElement | null {
  const [row, inRow] = [currentItem(), IN_ROW[command]];
  return (row !== null && inRow !== undefined ? find(row, inRow) : null) ?? onPage(command);
}

function onPage(command: Press): HTMLElement | null {
  for (const name of BUTTONS[command]) {
    const found = find(document, name);
    if (found !== null) return found;
  }
  return null;
}

function find(scope: ParentNode, name: string): HTMLElement | null {
  const all = [...scope.querySelectorAll<HTMLElement>(`[data-press="${name}"]`)];
  const seen = all.filter((element) => element.checkVisibility());
  return seen.find(usable) ?? seen[0] ?? null;
}

/** Presses a button as a click would; a text field is entered. */
export function press(element: HTMLElement): void {
  if (element.matches("textarea, input:not([type=checkbox])")) element.focus();
  else element.click();
}

/** What can be pressed on this page now: buttons of the page before those of rows, then the ways elsewhere. */
export function everything(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>("[data-press]")].filter(
    (element) => usable(element) && element.dataset.press !== "mark",
  );
  const links = [...document.querySelectorAll<HTMLElement>("header nav a")];
  return [...all.filter((e) => !e.closest(ITEM)), ...all.filter((e) => e.closest(ITEM)), ...links];
}

const ON_PAGE: readonly Press[] = ["claim", "approve", "done", "edit", "note", "undo"];

/** The command whose key presses this button when no row is marked, null for none. */
export function commandFor(element: HTMLElement): Command | null {
  return ON_PAGE.find((command) => onPage(command) === element) ?? null;
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Shows a letter beside everything that can be changed; gives how many. The letters lie in the page, not in React. */
export function showHints(): number {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-press="correct"]')].filter(usable);
  for (const [n, button] of buttons.slice(0, LETTERS.length).entries())
    button.dataset.hint = LETTERS[n] ?? "";
  return buttons.length;
}

/** Whether letters wait for an answer. */
export const hintsShown = (): boolean => document.querySelector("[data-hint]") !== null;

/** Presses the button with this letter, if there is one, and takes all letters away. */
export function takeHint(letter: string): void {
  const all = [...document.querySelectorAll<HTMLElement>("[data-hint]")];
  const chosen = all.find((button) => button.dataset.hint === letter);
  for (const button of all) delete button.dataset.hint;
  chosen?.click();
}

/** From a field back to the row it belongs to, so that the next single key works. */
export function leaveField(): void {
  const row = currentItem();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  row?.focus();
}
