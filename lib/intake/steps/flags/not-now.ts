import { eitherOf, phrase } from "../phrase";
import { QUIET } from "./families";

/** Past, repaired or lost and found: no danger now. */
export const NOT_MEANT = eitherOf(
  QUIET,
  phrase(`
    fundbüro; fundsache*; fundstück*; letzte* (jahr|winter|sommer|woche|monat);
    vor (einem|zwei|drei|vier|fünf) (jahr|jahren|wochen|monaten); bußgeld; wartung; genehmigung; erlaubnis;
    schornsteinfeger; umstellen; zum verkauf; versicherung … (schaden|bezahlt); last (year|month)
  `),
);
