import { Badge } from "@/components/ui/badge";
import type { Messages } from "@/lib/i18n/de";
import { dateTime } from "@/lib/i18n/format";
import { fill, type Locale } from "@/lib/i18n/text";
import type { ActorKind, EventType, Visibility } from "@/lib/timeline/schema";

/** One entry; `values` fill its sentence and are already in the reader's words. */
export type TimelineEntry = {
  id: string;
  type: EventType;
  actorKind: ActorKind;
  actorName: string | null;
  visibility: Visibility;
  values: Record<string, string>;
  at: Date;
};

/** The story of the case, newest first: what happened, who or what did it, and whether the citizen may know. */
export function Timeline({
  t,
  locale,
  entries,
}: {
  t: Messages;
  locale: Locale;
  entries: readonly TimelineEntry[];
}) {
  return (
    <ol className="flex flex-col gap-2">
      {[...entries].reverse().map((entry) => (
        <li
          key={entry.id}
          data-event={entry.type}
          className={`border-l-4 pl-3 ${entry.visibility === "citizen" ? "border-action" : "border-line"}`}
        >
          <p className="font-medium break-words">{fill(t.events[entry.type], entry.values)}</p>
          <p className="text-sm text-muted">
            <time dateTime={entry.at.toISOString()}>{dateTime(entry.at, locale)}</time> ·{" "}
            {entry.actorName ?? t.actorKinds[entry.actorKind]}{" "}
            <Badge tone={entry.visibility === "citizen" ? "info" : "neutral"}>
              {t.visibilities[entry.visibility]}
            </Badge>
          </p>
        </li>
      ))}
    </ol>
  );
}
