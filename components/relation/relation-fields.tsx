"use client";
import { useWords } from "@/components/shell/words";
import { TextInput } from "@/components/ui/field";

/** The words that linking, merging, bundling and transferring need. */
export function RelationFields({ verb }: { verb: "link" | "merge" | "bundle" | "transfer" }) {
  const { t } = useWords();
  const words = t.verbForms;
  if (verb === "transfer")
    return (
      <>
        <TextInput
          id="verb-authority"
          name="authority"
          label={words.authority}
          minLength={2}
          maxLength={120}
          required
        />
        <TextInput
          id="verb-reason"
          name="reason"
          label={words.transferReason}
          minLength={3}
          maxLength={500}
          required
        />
      </>
    );
  return (
    <>
      <TextInput
        id="verb-number"
        name="number"
        label={words.otherNumber}
        hint={words.otherNumberHint}
        pattern="\s*\d{4}-\d{6,9}\s*"
        required
      />
      {verb === "bundle" ? (
        <TextInput
          id="verb-title"
          name="title"
          label={words.bundleTitle}
          hint={words.bundleTitleHint}
          minLength={3}
          maxLength={120}
          required
        />
      ) : null}
    </>
  );
}
