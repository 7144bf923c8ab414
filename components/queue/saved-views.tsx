"use client";
import { type FormEvent, useRef } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Select, TextInput } from "@/components/ui/field";
import { fill } from "@/lib/i18n/text";
import { saveView } from "@/lib/saved-view/actions";
import { type KeptView, ViewList } from "./view-list";

type Props = {
  saved: readonly (KeptView & { departmentId: string | null })[];
  /** The part of this queue's address after `?`. */
  current: string;
  /** Departments with views, or for which the person may keep one. */
  departments: readonly { id: string; label: string; led: boolean }[];
};

/** The views a person has: her own, those of her departments, and a place to keep this one. */
export function SavedViews({ saved, current, departments }: Props) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const form = useRef<HTMLFormElement>(null);
  const led = departments.filter((department) => department.led);
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const departmentId = String(given.get("department") ?? "") || null;
    run(
      () => saveView({ name: String(given.get("name") ?? ""), query: current, departmentId }),
      () => form.current?.reset(),
    );
  }
  return (
    <details className="mb-3 rounded border border-line bg-surface">
      <summary className="px-3 py-2 font-medium">
        {saved.length > 0 ? fill(t.savedViews.count, { n: saved.length }) : t.savedViews.title}
      </summary>
      <div className="flex flex-col gap-3 p-3">
        <ViewList
          title={t.savedViews.own}
          views={saved.filter((view) => view.departmentId === null)}
          current={current}
          mayRemove
        />
        {departments.map(({ id, label, led: mayRemove }) => (
          <ViewList
            key={id}
            title={fill(t.savedViews.department, { department: label })}
            views={saved.filter((view) => view.departmentId === id)}
            current={current}
            mayRemove={mayRemove}
          />
        ))}
        <form ref={form} method="post" onSubmit={submit} className="flex flex-wrap items-end gap-2">
          <TextInput id="view-name" name="name" label={t.savedViews.name} maxLength={40} required />
          {led.length > 0 ? (
            <Select id="view-department" name="department" label={t.savedViews.whose}>
              <option value="">{t.savedViews.onlyMe}</option>
              {led.map(({ id, label }) => (
                <option key={id} value={id}>
                  {fill(t.savedViews.department, { department: label })}
                </option>
              ))}
            </Select>
          ) : null}
          <Button type="submit" disabled={busy}>
            {t.savedViews.save}
          </Button>
        </form>
        <Fault text={fault} />
      </div>
    </details>
  );
}
