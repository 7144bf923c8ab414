/** How a case ended, as the specialist records it. Wording in i18n; none of them is an administrative act. */
export const OUTCOMES = [
  "resolved",
  "informed",
  "handed_over",
  "withdrawn",
  "not_responsible",
  "no_action",
] as const;
export type Outcome = (typeof OUTCOMES)[number];
