import { allowedFields } from "@/lib/intake/catalogue/catalogue";
import type { Detail, KindId, Letter, Reading } from "@/lib/intake/schema";
import { accountFields } from "./details/accounts";
import { addressFields } from "./details/address-fields";
import { amountFields } from "./details/amounts";
import { ibanFields, taxIdFields } from "./details/bank";
import { birthsOf } from "./details/births";
import { choiceFields } from "./details/choices";
import { companyFields } from "./details/companies";
import { contactFields } from "./details/contact";
import { countryFields } from "./details/countries";
import { dateFields } from "./details/date-fields";
import { datesOf } from "./details/dates";
import { enclosedFields } from "./details/enclosed";
import type { Found } from "./details/match";
import { matterOf } from "./details/matter";
import { numberFields } from "./details/numbers";
import { parcelFields } from "./details/parcels";
import { peopleOf } from "./details/people";
import { personFields } from "./details/person-fields";
import { personLists } from "./details/person-lists";
import { placeFields } from "./details/places";
import { quantityFields } from "./details/quantities";
import { referenceFields } from "./details/reference-fields";
import { type Need, type Scene, sceneOf } from "./details/scene";
import { settled } from "./details/settle";
import { textFields } from "./details/texts";
import { timeFields } from "./details/times";
import { vehicleFields } from "./details/vehicles";
import { writersOf } from "./details/writer";

/** The part of a letter that one concern is, with what it was found to be. */
export type ConcernPart = { start: number; end: number; kind: KindId; service: string | null };

/** Every detail the service or kind may hold that the letter states, with the words that prove it. */
export function findDetails(letter: Letter, reading: Reading, concern: ConcernPart): Detail[] {
  const keys = new Set(allowedFields(concern.kind, concern.service));
  if (concern.kind === "spam" || keys.size === 0) return [];
  const scene = sceneOf(letter, reading);
  const need: Need = { ...concern, keys };
  const found = [...aboutPeople(scene, need), ...aboutThings(scene, need)];
  return settled(
    found.filter((f) => keys.has(f.key)),
    letter,
    need,
  );
}

/** More dates than this are a table or an attack, not a letter. */
const MOST_DATES = 300;

function aboutPeople(scene: Scene, need: Need): Found[] {
  const named = peopleOf(scene, need.service);
  const writers = writersOf(scene);
  const dates = datesOf(scene).slice(0, MOST_DATES);
  const births = birthsOf(scene, named, writers, need, dates);
  const people = [
    ...named,
    ...births.flatMap((b) => (b.person === null || named.includes(b.person) ? [] : [b.person])),
  ];
  const matter = matterOf(scene, need, writers, people, births);
  const taken = births.map((b) => b.mention);
  return [
    ...personFields(scene, need, { matter, people, births }),
    ...personLists(scene, need, people, births, matter),
    ...addressFields(scene, need, people, matter),
    ...dateFields(scene, need, dates, taken),
  ];
}

function aboutThings(scene: Scene, need: Need): Found[] {
  return [
    ...contactFields(scene, need),
    ...ibanFields(scene, need),
    ...taxIdFields(scene, need),
    ...referenceFields(scene, need),
    ...vehicleFields(scene, need),
    ...numberFields(scene, need),
    ...amountFields(scene, need),
    ...quantityFields(scene, need),
    ...timeFields(scene, need),
    ...choiceFields(scene, need),
    ...countryFields(scene, need),
    ...parcelFields(scene, need),
    ...placeFields(scene, need),
    ...companyFields(scene, need),
    ...accountFields(scene, need),
    ...textFields(scene, need),
    ...enclosedFields(scene, need),
  ];
}
