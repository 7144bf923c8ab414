import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";

const BOX = "w-full rounded border border-border bg-surface px-3 py-2 text-text";

/** A label above its control; the label is the click target and the accessible name. */
export function Labelled({
  id,
  label,
  hint,
  children,
}: {
  id: string;
  label: string;
  hint?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

type Named = { id: string; label: string; hint?: string };

export function TextInput({
  label,
  hint,
  className = "",
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & Named) {
  return (
    <Labelled id={rest.id} label={label} hint={hint}>
      <input
        className={`${BOX} ${className}`}
        aria-describedby={hint ? `${rest.id}-hint` : undefined}
        {...rest}
      />
    </Labelled>
  );
}

export function TextArea({
  label,
  hint,
  className = "",
  ...rest
}: TextareaHTMLAttributes<HTMLTextAreaElement> & Named) {
  return (
    <Labelled id={rest.id} label={label} hint={hint}>
      <textarea
        className={`${BOX} ${className}`}
        aria-describedby={hint ? `${rest.id}-hint` : undefined}
        {...rest}
      />
    </Labelled>
  );
}

export function Select({
  label,
  hint,
  className = "",
  ...rest
}: SelectHTMLAttributes<HTMLSelectElement> & Named) {
  return (
    <Labelled id={rest.id} label={label} hint={hint}>
      <select
        className={`${BOX} ${className}`}
        aria-describedby={hint ? `${rest.id}-hint` : undefined}
        {...rest}
      />
    </Labelled>
  );
}

/** A tick beside its words; the words are part of the click target. */
export function Checkbox({ label, hint, ...rest }: InputHTMLAttributes<HTMLInputElement> & Named) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={rest.id} className="flex items-center gap-2">
        <input
          type="checkbox"
          className="size-6"
          aria-describedby={hint ? `${rest.id}-hint` : undefined}
          {...rest}
        />
        {label}
      </label>
      {hint ? (
        <p id={`${rest.id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
