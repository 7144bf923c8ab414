"use client";
import { type FormEvent, useRef, useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/text";
import { addMailbox, tryMailbox } from "@/lib/mailbox/actions";
import { MAILBOX_AUTHS, MAILBOX_SECURITIES, type MailboxAuth } from "@/lib/mailbox/schema";
import { LoginFields, PlaceFields } from "./mailbox-fields";

/** Adds a mailbox; it can be tried out before it is kept. */
export function AddMailbox({ departments }: { departments: readonly { id: string; label: string }[] }) {
  const { t } = useWords();
  const words = t.mailboxes;
  const { busy, fault, run } = useAction();
  const [auth, setAuth] = useState<MailboxAuth>("password");
  const [told, setTold] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);

  function trial(): void {
    const data = form.current?.reportValidity() ? inputOf(form.current) : null;
    setTold(null);
    if (data)
      run(
        () => tryMailbox(data),
        (value) => setTold(fill(words.found, { n: String(value.mails) })),
      );
  }
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const target = event.currentTarget;
    setTold(null);
    run(
      () => addMailbox(inputOf(target)),
      () => {
        target.reset();
        setAuth("password");
        setTold(words.added);
      },
    );
  }

  return (
    <form
      ref={form}
      method="post"
      onSubmit={submit}
      aria-labelledby="mailbox-add"
      className="mt-6 flex max-w-xl flex-col gap-3 rounded border border-line bg-surface p-4"
    >
      <h2 id="mailbox-add" className="text-lg font-semibold">
        {words.add}
      </h2>
      <PlaceFields departments={departments} />
      <LoginFields auth={auth} onAuth={setAuth} />
      {fault ? (
        <Alert tone="danger" live>
          {fault}
        </Alert>
      ) : null}
      {told && !fault ? (
        <Alert tone="success" live>
          {told}
        </Alert>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={busy}>
          {words.add}
        </Button>
        <Button type="button" disabled={busy} onClick={trial}>
          {busy ? words.testing : words.test}
        </Button>
      </div>
    </form>
  );
}

function inputOf(form: HTMLFormElement) {
  const data = new FormData(form);
  const given = (name: string) => String(data.get(name) ?? "");
  return {
    host: given("host"),
    port: given("port"),
    security: MAILBOX_SECURITIES.find((s) => s === given("security")) ?? "tls",
    username: given("username"),
    auth: MAILBOX_AUTHS.find((a) => a === given("auth")) ?? "password",
    secret: given("secret"),
    tokenUrl: given("tokenUrl"),
    clientId: given("clientId"),
    clientSecret: given("clientSecret"),
    folder: given("folder") || "INBOX",
    departmentId: given("department") || null,
  };
}
