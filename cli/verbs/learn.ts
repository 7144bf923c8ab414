import { closePools } from "@/db/client";
import { type Learnt, learn } from "@/lib/intake/learn";
import { takeRunningSettings } from "../settings";

/** `learn`: one run of learning now, judged like the nightly one. */
export async function learnVerb(): Promise<number> {
  takeRunningSettings();
  try {
    console.log(sentence(await learn("command")));
    return 0;
  } finally {
    await closePools();
  }
}

function sentence(learnt: Learnt): string {
  switch (learnt.state) {
    case "busy":
      return "Es läuft schon ein Lernlauf.";
    case "unchanged":
      return "Seit dem letzten Lernlauf ist nichts dazugekommen.";
    case "activated":
      return `Modell ${learnt.version} ist in Kraft. Es hat aus ${learnt.decided} entschiedenen Anliegen gelernt.`;
    case "kept":
      return `Das bisherige Modell bleibt in Kraft. Das neue wäre schlechter in: ${learnt.worse.join(", ")}.`;
  }
}
