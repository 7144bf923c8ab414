import type postgres from "postgres";
import { search } from "@/lib/search/queries";
import type { Actor } from "@/lib/user/schema";
import { percentile, report, timed } from "./measure";

/** What people type, from what nearly every letter holds to what one holds. */
const KINDS = {
  "common word": () => "Anliegen",
  "two words": (n: number) => `${THINGS[n % THINGS.length]} Kindergarten`,
  compound: (n: number) => (THINGS[n % THINGS.length] ?? "").slice(0, 6),
  "rare word": (n: number) => `Sonderfall${letters(n * 97)}`,
  name: (n: number) => `${GIVEN[n % GIVEN.length]} ${family(n * 31)}`,
  "misspelt name": (n: number) => family(n * 31).replace(/(.{4})./, "$1"),
  "case number": (n: number) => `bench-${n * 53 + 1}`,
  Kassenzeichen: (n: number) => `5.8123.${String(n * 71 + 1).padStart(7, "0")}`,
  nothing: () => "Unauffindbarkeitsprüfung",
} as const;

/** Time of a page of results as the action gives them (rights, letters and snippets included). */
export async function benchSearch(
  client: postgres.Sql,
  actor: Actor,
  size: number,
  rounds: number,
): Promise<void> {
  await addLetters(client);
  const all: number[] = [];
  for (const [kind, words] of Object.entries(KINDS)) {
    await search(actor, words(1), null);
    const { each } = await timed(rounds, 1, (n) => search(actor, words(n), null));
    all.push(...each);
    report(
      `search at ${size} cases, ${kind}, p50 / p95 ms`,
      `${percentile(each, 50).toFixed(1)} / ${percentile(each, 95).toFixed(1)}`,
    );
  }
  report(`search at ${size} cases, all kinds, p95 ms (must <= 150)`, percentile(all, 95).toFixed(1));
}

const THINGS = [
  "Schlagloch",
  "Straßenlaterne",
  "Mülltonne",
  "Wohngeld",
  "Spielplatz",
  "Baumfällung",
  "Hundesteuer",
];
const GIVEN = ["Anna", "Bernd", "Claudia", "Dieter", "Elif", "Farid", "Gisela", "Heiko", "Irina", "Jürgen"];
const SYLLABLES = [
  "ber",
  "mül",
  "stein",
  "hof",
  "kamp",
  "lin",
  "dorf",
  "schmi",
  "wald",
  "rich",
  "gold",
  "haus",
];
const letters = (n: number) => String(n).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");
const family = (n: number) =>
  [n % 12, Math.floor(n / 12) % 12, Math.floor(n / 144) % 12].map((i) => SYLLABLES[i]).join("");

/** Gives every case of the bench a sender and a letter of some hundred words, of which a few are its own. */
async function addLetters(client: postgres.Sql): Promise<void> {
  await client`
    insert into messages (id, case_id, direction, channel, from_name, subject, body, at)
    select gen_random_uuid(), c.id, 'in', 'email',
      (${GIVEN}::text[])[1 + n % 10] || ' ' || (${SYLLABLES}::text[])[1 + n % 12] ||
        (${SYLLABLES}::text[])[1 + n / 12 % 12] || (${SYLLABLES}::text[])[1 + n / 144 % 12],
      c.subject,
      'Sehr geehrte Damen und Herren, wegen ' || (${THINGS}::text[])[1 + n % 7] ||
        case when n % 40 = 0 then ' am Kindergarten' else '' end || ' schreibe ich Ihnen heute. Sonderfall' ||
        translate(n::text, '0123456789', 'abcdefghij') || '. Kassenzeichen 5.8123.' || lpad(n::text, 7, '0') || '. ' ||
        (select string_agg('wort' || translate((n * w % 20011)::text, '0123456789', 'abcdefghij'), ' ')
          from generate_series(1, 80) w) || ' Mit freundlichen Grüßen', c.received_at
    from (select *, ltrim(number, 'bench-')::int as n from cases where number like 'bench-%') c
    where not exists (select from messages m where m.case_id = c.id)`;
  await client`vacuum analyze search_entries`;
}
