"use client";
import { Dialog } from "@/components/ui/dialog";
import { bindingsOf } from "@/lib/preference/rules";
import type { Preferences } from "@/lib/preference/schema";
import { COMMANDS } from "@/lib/preference/schema/words";
import { useWords } from "./words";

/** All keys with what they do, as this person has set them. */
export function KeyHelp({ preferences, onClose }: { preferences: Preferences; onClose: () => void }) {
  const { t } = useWords();
  const bindings = bindingsOf(preferences);
  const fixed: [string, string][] = [
    ["Enter", t.bench.enter],
    ["1–9", t.bench.digits],
    ["Strg+Enter", t.bench.send],
    ["Esc", t.bench.escape],
    ["Strg+K", t.bench.palette],
  ];
  const rows = [...COMMANDS.map((c): [string, string] => [bindings[c], t.bench.commands[c]]), ...fixed];
  return (
    <Dialog title={t.bench.help} closeLabel={t.bench.close} onClose={onClose}>
      <p className="mb-3">{preferences.singleKeys ? t.bench.helpHint : t.bench.keysOff}</p>
      <table className="w-full text-left">
        <caption className="sr-only">{t.bench.help}</caption>
        <thead>
          <tr>
            <th scope="col">{t.bench.key}</th>
            <th scope="col">{t.bench.does}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, does]) => (
            <tr key={key} className="border-t border-line">
              <th scope="row" className="py-1 pr-4">
                <kbd className="rounded border border-border px-1.5 font-sans">{key}</kbd>
              </th>
              <td className="py-1">{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
