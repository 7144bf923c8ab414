import type { ReactNode } from "react";
import type { Tone } from "./badge";

const TONES: Record<Tone, string> = {
  neutral: "bg-hued border-border",
  info: "bg-info-bg border-info",
  success: "bg-success-bg border-success",
  warning: "bg-warning-bg border-warning",
  danger: "bg-danger-bg border-danger",
};

/** A message in the page. With `live` it is read out when it appears. */
export function Alert({
  tone = "info",
  live = false,
  children,
}: {
  tone?: Tone;
  live?: boolean;
  children: ReactNode;
}) {
  return (
    <div role={live ? "alert" : undefined} className={`rounded border-l-4 p-3 text-text ${TONES[tone]}`}>
      {children}
    </div>
  );
}

/** What went wrong, read out when it appears; nothing where nothing did. */
export function Fault({ text }: { text: string | null }) {
  return text === null ? null : (
    <Alert tone="danger" live>
      {text}
    </Alert>
  );
}
