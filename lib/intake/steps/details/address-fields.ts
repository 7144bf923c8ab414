import { serviceOf } from "@/lib/intake/catalogue/catalogue";
import { ADDRESS_CUES } from "./address-cues";
import { settledHome } from "./address-home";
import { type Address, addressesOf } from "./addresses";
import { type Context, contextsOf, rolesOf } from "./cues";
import type { Found } from "./match";
import type { Matter } from "./matter";
import type { Person } from "./persons";
import { isQuoted, type Need, type Scene } from "./scene";

/** Where the place is the matter, a lone address is that place and not the home. */
const PLACE_KEYS: Record<string, string> = {
  haltverbot: "locationOfUse",
  sondernutzung: "locationOfUse",
  veranstaltung: "locationOfUse",
  gaststaette: "locationOfUse",
  maengelmeldung: "placeOfDefect",
  ordnungsstoerung: "incidentPlace",
  fundsache: "incidentPlace",
  thirdPartyReport: "incidentPlace",
  petition: "locationOfUse",
};
const PLAIN = 0.62;
/** More addresses than this are a list, not a letter. */
const MOST = 100;
const LETTERHEAD = 0.86;
/** Who leaves for good still names the home they leave. */
const LEAVES = new Set(["wohnsitz-abmelden", "kfz-abmelden"]);
type Rated = { address: Address; context: Context; roles: Map<string, number> };

/** Addresses, each under the field that its surroundings name. */
export function addressFields(scene: Scene, need: Need, people: readonly Person[], matter: Matter): Found[] {
  const addresses = addressesOf(scene).slice(0, MOST);
  const contexts = contextsOf(scene, addresses, 60);
  const rated = addresses.flatMap((address, i): Rated[] => {
    const context = contexts[i];
    return context
      ? [{ address, context, roles: rolesFor(address, context, scene, need, people, matter) }]
      : [];
  });
  return settledHome(
    rated.flatMap((r) => assigned(r, need)),
    scene,
    need,
  );
}

function rolesFor(
  address: Address,
  context: Context,
  scene: Scene,
  need: Need,
  people: readonly Person[],
  matter: Matter,
): Map<string, number> {
  const roles = rolesOf(context, ADDRESS_CUES, need);
  const raise = (key: string, score: number) => roles.set(key, Math.max(roles.get(key) ?? 0, score));
  if (need.keys.has("previousAddress") || LEAVES.has(need.service ?? "")) roles.delete("-old");
  const main = mainKey(need, address);
  if (isLetterhead(address, scene, matter, need))
    raise(isOffice(matter) ? "-office" : "currentAddress", LETTERHEAD);
  const named = matter.person === null ? people : [matter.person, ...people];
  const beside = ownerBefore(scene, named, address);
  if (beside?.role === "exPartner") raise("otherParentAddress", 0.93);
  if (beside?.role === "searched" || beside?.role === "landlord") raise("-third", 0.95);
  if (beside?.role === "client") raise("currentAddress", 0.95);
  const place = placeKey(need);
  const placed = place === "placeOfDefect" && /adresse|address/u.test(context.label);
  if (placed) roles.clear();
  if (place !== null) raise(place, Math.max(PLAIN + 0.12, (roles.get("-place") ?? 0) + 0.01));
  else raise(main, address.town ? PLAIN + 0.08 : PLAIN);
  if (isQuoted(scene, address.source, address.start)) raise("-quoted", 0.75);
  return roles;
}

const LIVES =
  /^[\s,(]*(?:geb[^,\n]{0,20},)?[\s,(]*(?:wohnhaft|wohnt|gemeldet|zuletzt)?(?: in(?: der)?)?\s*$/u;

/** The person whose name stands directly before the address. */
function ownerBefore(scene: Scene, people: readonly Person[], { start }: Address): Person | undefined {
  const reach = 30;
  return people.find(
    (p) =>
      p.source === "body" &&
      p.end <= start &&
      start - p.end < reach &&
      LIVES.test(scene.flat.slice(p.end, start)),
  );
}

function placeKey(need: Need): string | null {
  if (need.kind === "objection" || need.kind === "complaint") return null;
  return PLACE_KEYS[need.service ?? ""] ?? PLACE_KEYS[need.kind] ?? null;
}

/** Whether somebody writes by profession: the letterhead is then the office's and not the home. */
function isOffice({ agent, person }: Matter): boolean {
  return agent !== null && person?.role === "client";
}

/** The key that an address without more words means in this service. */
function mainKey(need: Need, { town }: Address): string {
  // A second home lies in this town, so people leave its name out.
  if (need.service === "zweitwohnungsteuer" && !town) return "objectAddress";
  const required = need.service === null ? [] : (serviceOf(need.service)?.required ?? []);
  const keys = ["currentAddress", "newAddress", "objectAddress"];
  return keys.find((k) => required.includes(k) && need.keys.has(k)) ?? "currentAddress";
}

/** At the head of the letter, or behind the writer's own name at its end. */
function isLetterhead(address: Address, scene: Scene, matter: Matter, need: Need): boolean {
  if (address.source !== "body" || (need.service === "zweitwohnungsteuer" && !address.town)) return false;
  const before = scene.body.slice(Math.max(0, address.start - 90), address.start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const own = [matter.agent, matter.applicant].some(
    (w) =>
      w !== null &&
      new RegExp(`${literal(w.name.split(/\s/u).at(-1) ?? "-")}[\\s,*|·•–-]{0,4}$`, "iu").test(before),
  );
  const early =
    address.start < 140 &&
    /^[^!?]*$/u.test(before) &&
    /^\s*$|[,*|·•–]\s*$/u.test(line) &&
    scene.letter.channel === "letter";
  return own || early;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

function assigned({ address, roles }: Rated, need: Need): Found[] {
  const ranked = [...roles].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  if (best === undefined || best[0].startsWith("-")) return [];
  const first = ranked.find(([key]) => need.keys.has(key));
  if (first === undefined || best[1] - first[1] > 0.4) return [];
  const { source, start, end, value } = address;
  return [{ key: first[0], value, source, start, end, score: Math.min(0.95, first[1]), problem: null }];
}
