import { useWords } from "@/components/shell/words";
import { clash } from "@/lib/preference/rules";
import { COMMANDS, type Command } from "@/lib/preference/schema";

type Props = { keys: Record<Command, string>; change: (command: Command, key: string) => void };

/** One field a command; two commands on one key are marked at once, before anything is saved. */
export function KeyFields({ keys, change }: Props) {
  const { t } = useWords();
  const twice = clash({ keys });
  return (
    <>
      <div className="grid gap-2 sm:grid-cols-2">
        {COMMANDS.map((command) => (
          <label key={command} className="flex items-center justify-between gap-3">
            <span>{t.bench.commands[command]}</span>
            <input
              className="w-12 rounded border border-border bg-surface px-2 py-1 text-center aria-[invalid=true]:border-danger"
              value={keys[command]}
              maxLength={1}
              required
              pattern="[^\s\d]"
              title={t.preferences.keyHint}
              aria-invalid={twice?.includes(command) ?? false}
              onChange={(event) => change(command, event.target.value)}
            />
          </label>
        ))}
      </div>
      <p role="status" className="mt-2 text-danger">
        {twice ? t.faults.keys_clash : ""}
      </p>
    </>
  );
}
