import { type KeyboardEvent, useId } from "react";
import { useWords } from "@/components/shell/words";
import { TextArea, TextInput } from "@/components/ui/field";
import type { DraftView } from "./draft-editor";
import type { Text } from "./use-autosave";

type Props = {
  draft: DraftView;
  text: Text;
  mayEdit: boolean;
  change: (part: Partial<Text>) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** Recipient, subject and text of a draft; readable for whoever may not write. */
export function DraftFields({ draft, text, mayEdit, change, onKeyDown }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <>
      <TextInput
        id={`${id}-to`}
        label={t.draft.recipient}
        type="email"
        value={text.recipient}
        readOnly={!mayEdit}
        onChange={(e) => change({ recipient: e.target.value })}
      />
      {text.recipient === "" ? (
        <TextArea
          id={`${id}-postal`}
          label={t.letter.postal}
          hint={t.letter.postalHint}
          rows={4}
          value={text.postal}
          readOnly={!mayEdit}
          autoComplete="off"
          onChange={(e) => change({ postal: e.target.value })}
        />
      ) : null}
      <TextInput
        id={`${id}-subject`}
        label={t.draft.subject}
        value={text.subject}
        readOnly={!mayEdit}
        lang={draft.language}
        onChange={(e) => change({ subject: e.target.value })}
      />
      <TextArea
        id={`${id}-body`}
        {...(mayEdit
          ? { "data-press": "edit", "data-verb": "draft", "data-label": t.bench.commands.edit }
          : {})}
        label={t.draft.body}
        rows={Math.min(28, text.body.split("\n").length + 3)}
        value={text.body}
        readOnly={!mayEdit}
        lang={draft.language}
        dir="auto"
        onChange={(e) => change({ body: e.target.value })}
        onKeyDown={onKeyDown}
      />
    </>
  );
}
