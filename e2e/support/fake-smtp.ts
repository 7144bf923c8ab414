import { createServer, type Socket } from "node:net";

/** The points of a dialogue at which a scripted server can answer in its own way or hang up. */
export type Stage = "greeting" | "ehlo" | "mail" | "rcpt" | "data" | "content" | "quit";
/** Answer lines; `cut` hangs up without a word, `kill` calls whoever kills and then says nothing; absent: the usual answer. */
export type Script = Partial<Record<Stage, readonly string[]>>;
export type FakeSmtp = { url: string; contents: string[]; commands: string[]; stop: () => Promise<void> };
/** What happens in one connection: the same in all, or asked anew for each. */
type Scripts = Script | (() => Script);

const USUAL: Record<Stage, string> = {
  greeting: "220 fake",
  ehlo: "250 fake",
  mail: "250 ok",
  rcpt: "250 ok",
  data: "354 go on",
  content: "250 queued",
  quit: "221 bye",
};

/** An SMTP server on loopback that follows a script; `contents` holds every mail whose final dot it saw. */
export async function fakeSmtp(scripts: Scripts, kill: () => void = () => undefined): Promise<FakeSmtp> {
  const contents: string[] = [];
  const commands: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => open.delete(socket));
    serve(socket, { script: typeof scripts === "function" ? scripts() : scripts, kill, contents, commands });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", () => ready()));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const stop = async () => {
    for (const socket of open) socket.destroy();
    await new Promise<void>((closed) => server.close(() => closed()));
  };
  return { url: `smtp://127.0.0.1:${port}`, contents, commands, stop };
}

type Serving = { script: Script; kill: () => void } & Pick<FakeSmtp, "contents" | "commands">;

function serve(socket: Socket, { script, kill, contents, commands }: Serving): void {
  let waiting = "";
  let content = false;
  const answer = (stage: Stage) => {
    for (const step of script[stage] ?? [USUAL[stage]]) {
      if (step === "cut") return void socket.end();
      if (step === "kill") return kill();
      socket.write(`${step}\r\n`);
      if (stage === "data") content = step.startsWith("354");
    }
  };
  answer("greeting");
  socket.on("data", (chunk) => {
    waiting += chunk.toString("latin1");
    for (;;) {
      const end = waiting.indexOf(content ? "\r\n.\r\n" : "\r\n");
      if (end === -1) return;
      const taken = waiting.slice(0, end);
      waiting = waiting.slice(end + (content ? 5 : 2));
      if (content) {
        content = false;
        contents.push(taken);
        answer("content");
      } else {
        commands.push(taken);
        answer(stageOf(taken));
      }
    }
  });
}

function stageOf(command: string): Stage {
  const verb = command.slice(0, 4).toLowerCase();
  if (verb === "mail" || verb === "rcpt" || verb === "data" || verb === "quit") return verb;
  return "ehlo";
}
