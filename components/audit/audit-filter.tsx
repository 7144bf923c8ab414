import { Button } from "@/components/ui/button";
import { Select, TextInput } from "@/components/ui/field";
import { AUDIT_KINDS, type AuditParams } from "@/lib/audit/schema";
import type { Messages } from "@/lib/i18n/de";

type Props = { t: Messages; params: AuditParams; people: readonly { id: string; name: string }[] };

/** What is to be shown of the record; a plain form, so that the address says it and it works without scripts. */
export function AuditFilter({ t, params, people }: Props) {
  const a = t.audit;
  return (
    <form
      method="get"
      action="/audit"
      aria-label={a.filter}
      className="my-4 grid grid-cols-1 gap-3 sm:flex sm:flex-wrap sm:items-end"
    >
      <Select id="audit-person" name="person" label={a.person} defaultValue={params.person ?? ""}>
        <option value="">{a.everybody}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select id="audit-kind" name="kind" label={a.kind} defaultValue={params.kind ?? ""}>
        <option value="">{a.everything}</option>
        {AUDIT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {a.kinds[kind]}
          </option>
        ))}
      </Select>
      <TextInput
        id="audit-number"
        name="number"
        label={a.number}
        defaultValue={params.number ?? ""}
        pattern="\d{4}-\d{6,}"
        placeholder="2026-004711"
      />
      <TextInput id="audit-from" name="from" type="date" label={a.from} defaultValue={params.from ?? ""} />
      <TextInput id="audit-to" name="to" type="date" label={a.to} defaultValue={params.to ?? ""} />
      <Button type="submit">{a.show}</Button>
    </form>
  );
}
