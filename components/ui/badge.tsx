import type { ReactNode } from "react";

const TONES = {
  neutral: "bg-hued text-text border-line",
  info: "bg-info-bg text-info border-info",
  success: "bg-success-bg text-success border-success",
  warning: "bg-warning-bg text-warning border-warning",
  danger: "bg-danger-bg text-danger border-danger",
} as const;
export type Tone = keyof typeof TONES;

/** A short word with a tone; the word carries the meaning, the colour only helps. */
export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded border px-1.5 py-0.5 text-xs font-semibold whitespace-nowrap ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
