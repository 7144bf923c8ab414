import type { ButtonHTMLAttributes } from "react";

const LOOKS = {
  primary: "bg-action text-on-action hover:bg-action-hover border-transparent",
  secondary: "bg-surface text-action border-action hover:bg-hued",
  quiet: "bg-transparent text-action border-transparent hover:bg-hued underline-offset-4 hover:underline",
} as const;

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { look?: keyof typeof LOOKS; small?: boolean };

/** The look of a button, for links that act like one. */
export function buttonClass(look: keyof typeof LOOKS = "secondary", small = false): string {
  const size = small ? "min-h-7 px-2 text-sm" : "min-h-10 px-4";
  return `inline-flex items-center justify-center gap-2 rounded border font-medium disabled:opacity-60 disabled:cursor-not-allowed ${size} ${LOOKS[look]}`;
}

/** A button of at least 24 px height; `type` is button unless said otherwise. */
export function Button({
  look = "secondary",
  small = false,
  className = "",
  type = "button",
  ...rest
}: Props) {
  return <button type={type} className={`${buttonClass(look, small)} ${className}`} {...rest} />;
}
