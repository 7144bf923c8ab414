"use client";
import { useWords } from "@/components/shell/words";
import { Select, TextInput } from "@/components/ui/field";
import { MAILBOX_AUTHS, MAILBOX_SECURITIES, type MailboxAuth } from "@/lib/mailbox/schema";

/** Where the mailbox lies and whose it is. */
export function PlaceFields({ departments }: { departments: readonly { id: string; label: string }[] }) {
  const { t } = useWords();
  const words = t.mailboxes;
  return (
    <>
      <TextInput id="mailbox-host" name="host" label={words.host} hint={words.hostHint} required />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextInput
          id="mailbox-port"
          name="port"
          label={words.port}
          inputMode="numeric"
          defaultValue="993"
          required
        />
        <Select id="mailbox-security" name="security" label={words.security}>
          {MAILBOX_SECURITIES.map((security) => (
            <option key={security} value={security}>
              {words.securities[security]}
            </option>
          ))}
        </Select>
      </div>
      <TextInput id="mailbox-folder" name="folder" label={words.folder} defaultValue="INBOX" required />
      <Select id="mailbox-department" name="department" label={words.department}>
        <option value="">{t.admin.wholeTown}</option>
        {departments.map((d) => (
          <option key={d.id} value={d.id}>
            {d.label}
          </option>
        ))}
      </Select>
    </>
  );
}

/** How the mailbox is opened. Browsers may fill nothing in: it is not the administrator's own password. */
export function LoginFields({ auth, onAuth }: { auth: MailboxAuth; onAuth: (auth: MailboxAuth) => void }) {
  const { t } = useWords();
  const words = t.mailboxes;
  const secret = { type: "password", autoComplete: "new-password" } as const;
  return (
    <>
      <TextInput id="mailbox-username" name="username" label={words.username} autoComplete="off" required />
      <Select
        id="mailbox-auth"
        name="auth"
        label={words.auth}
        value={auth}
        onChange={(event) => onAuth(MAILBOX_AUTHS.find((a) => a === event.target.value) ?? "password")}
      >
        {MAILBOX_AUTHS.map((kind) => (
          <option key={kind} value={kind}>
            {words.auths[kind]}
          </option>
        ))}
      </Select>
      {auth === "password" ? (
        <TextInput id="mailbox-secret" name="secret" label={words.password} {...secret} required />
      ) : (
        <>
          <TextInput id="mailbox-token-url" name="tokenUrl" type="url" label={words.tokenUrl} required />
          <TextInput id="mailbox-client" name="clientId" label={words.clientId} autoComplete="off" required />
          <TextInput id="mailbox-client-secret" name="clientSecret" label={words.clientSecret} {...secret} />
          <TextInput
            id="mailbox-refresh"
            name="secret"
            label={words.refreshToken}
            hint={words.refreshHint}
            {...secret}
          />
        </>
      )}
    </>
  );
}
