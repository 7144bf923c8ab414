import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const PROGRAM = "/usr/sbin/dovecot";
/** The user of Debian that owns nothing. */
const NOBODY = 65534;

/** A real IMAP server on loopback, with the mails of each user in a folder of plain files. */
export type Dovecot = {
  port: number;
  password: string;
  /** Puts a mail into a user's inbox, as a mail server delivers it. */
  deliver: (user: string, mail: string) => void;
  /** Forgets the numbers of all mails: the next look gives new ones under a new validity. */
  resetNumbers: (user: string) => void;
  remaining: (user: string) => number;
  stop: () => Promise<void>;
};

/** Whether the server is there; on a privileged Debian it is installed from the distribution's packages first. */
export function ensureDovecot(): boolean {
  if (existsSync(PROGRAM)) return true;
  const apt = ["-o", "DPkg::Lock::Timeout=300", "-y", "--no-install-recommends"];
  spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
  spawnSync("apt-get", ["install", ...apt, "dovecot-imapd"], { stdio: "ignore" });
  if (existsSync(PROGRAM)) return true;
  console.warn(
    "dovecot is neither here nor can it be installed: the tests against a real IMAP server are skipped",
  );
  return false;
}

/** Starts a server of one's own in a temporary folder. */
export async function startDovecot(): Promise<Dovecot> {
  const folder = mkdtempSync(join(tmpdir(), "klarfall-dovecot-"));
  chmodSync(folder, 0o755);
  const [port, password] = [await freePort(), "geheim"];
  writeFileSync(join(folder, "dovecot.conf"), configuration(folder, port, password));
  const server = spawn(PROGRAM, ["-F", "-c", join(folder, "dovecot.conf")], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => server.on("exit", () => resolve()));
  await reachable(port);
  const home = (user: string) => join(folder, "mail", user);
  let delivered = 0;
  const counts = new Map<string, number>();
  return {
    port,
    password,
    deliver: (user, mail) => {
      delivered += 1;
      counts.set(user, (counts.get(user) ?? 0) + 1);
      const path = join(inbox(home(user)), "new", `${1_700_000_000 + delivered}.M${delivered}.test`);
      writeFileSync(path, mail);
      chownSync(path, NOBODY, NOBODY);
    },
    resetNumbers: (user) => {
      for (const file of [
        "dovecot-uidlist",
        "dovecot.index",
        "dovecot.index.log",
        "dovecot.index.cache",
        "dovecot-uidvalidity",
      ])
        rmSync(join(home(user), file), { force: true });
    },
    remaining: (user) => counts.get(user) ?? 0,
    stop: async () => {
      server.kill("SIGTERM");
      await Promise.race([ended, sleep(10_000)]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The folders of a mailbox, owned by whom the server reads as. */
function inbox(home: string): string {
  for (const part of ["", "new", "cur", "tmp"]) {
    mkdirSync(join(home, part), { recursive: true });
    chownSync(join(home, part), NOBODY, NOBODY);
  }
  return home;
}

function configuration(folder: string, port: number, password: string): string {
  mkdirSync(join(folder, "mail"));
  chownSync(join(folder, "mail"), NOBODY, NOBODY);
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:${folder}/mail/%u
mail_max_userip_connections = 50
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=${folder}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function reachable(port: number): Promise<void> {
  for (let n = 0; n < 100; n++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = createConnection(port, "127.0.0.1");
      socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
      socket.on("connect", () => socket.destroy());
    });
    if (open) return;
    await sleep(100);
  }
  throw new Error("dovecot does not answer");
}
