"use client";
import { type FormEvent, useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useReady } from "@/components/shell/use-ready";
import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select } from "@/components/ui/field";
import { changePreferences } from "@/lib/preference/actions";
import { bindingsOf } from "@/lib/preference/rules";
import { COMMANDS, DEFAULT_KEYS, DENSITIES, type Preferences, THEMES } from "@/lib/preference/schema";
import { KeyFields } from "./key-fields";

/** Look and keys of the person herself; they follow her to every device. */
export function PreferencesForm({ preferences }: { preferences: Preferences }) {
  const { t } = useWords();
  const ready = useReady();
  const { busy, fault, run } = useAction();
  const [saved, setSaved] = useState(false);
  const [keys, setKeys] = useState(bindingsOf(preferences));

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const input = {
      theme: THEMES.find((theme) => theme === data.get("theme")) ?? "system",
      density: DENSITIES.find((density) => density === data.get("density")) ?? "normal",
      singleKeys: data.get("singleKeys") === "on",
      keys,
    };
    setSaved(false);
    run(
      () => changePreferences(input),
      () => setSaved(true),
    );
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <Card id="look" title={t.preferences.look}>
        <div className="flex flex-wrap gap-4">
          <Select id="theme" name="theme" label={t.preferences.theme} defaultValue={preferences.theme}>
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {t.preferences.themes[theme]}
              </option>
            ))}
          </Select>
          <Select
            id="density"
            name="density"
            label={t.preferences.density}
            defaultValue={preferences.density}
          >
            {DENSITIES.map((density) => (
              <option key={density} value={density}>
                {t.preferences.densities[density]}
              </option>
            ))}
          </Select>
        </div>
      </Card>
      <Card id="keys" title={t.preferences.keys}>
        <label className="mb-1 inline-flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            name="singleKeys"
            defaultChecked={preferences.singleKeys}
            className="size-5"
          />
          {t.preferences.singleKeys}
        </label>
        <p className="mb-3 text-sm text-muted">{t.preferences.singleKeysHint}</p>
        <KeyFields keys={keys} change={(command, key) => setKeys({ ...keys, [command]: key })} />
        <Button
          small
          className="mt-3"
          disabled={COMMANDS.every((command) => keys[command] === DEFAULT_KEYS[command])}
          onClick={() => setKeys(DEFAULT_KEYS)}
        >
          {t.preferences.reset}
        </Button>
      </Card>
      {fault ? (
        <Alert tone="danger" live>
          {fault}
        </Alert>
      ) : null}
      <div className="flex items-center gap-3">
        <Button type="submit" look="primary" disabled={busy || !ready}>
          {t.preferences.save}
        </Button>
        <p role="status">{saved && !busy ? t.preferences.saved : ""}</p>
      </div>
    </form>
  );
}
