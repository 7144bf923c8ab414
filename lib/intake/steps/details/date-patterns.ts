/** The ways in which people write a day, a month or a year; the first that fits a stretch has it. */

/** "3.5.1988", "27/11/1986", "3.5."; no time, no sum, no measure. */
export const NUMERIC =
  /(?<![\d\p{L}]|\d[.-]|(?<!\d\.)\/)(?<d>\d{1,2})(?<s>[./-]) ?(?<m>\d{1,2})(?:\k<s>(?: ?(?<y>\d{4})|(?<yy>\d{2}))(?!\d)|(?<dot>\.)(?!\d)|(?=\/\d{1,2}\.))?(?![\d/]|-\d|\.\d| ?(?:Uhr|€|EUR|Euro|m\b|cm\b|Stunden|Std|%))/dgu;
/** "2026-11-23". */
export const ISO = /(?<![\d-])(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)/dgu;
/** "06/2020". */
export const MONTH_YEAR = /(?<![\d/.-])(?<m>0?[1-9]|1[0-2])[./](?<y>(?:19|20)\d{2})(?![\d/])/dgu;
/** "3. Mai 1988", "22nd of June 1990", "1 Ekim 2026", "2 вересня". */
export const DAY_NAME =
  /(?<![\d.,-]|(?<!\d\.)\/)(?<d>\d{1,2})(?:\.|er|st|nd|rd|th|-?го|[°º])?(?: of| de)?\s{1,3}(?<n>\p{L}{3,12})(?:['’]\p{L}{1,4})?\.?(?:,?\s{1,2}(?:de )?(?<y>(?:19|20)\d{2}|(?<=['’])\d{2})(?![.:]?\d)|\s(?<this>dieses Jahres|d\. ?J\.))?/dgu;
/** "May 3, 2026". */
export const NAME_DAY =
  /(?<!\p{L})(?<n>\p{Lu}\p{L}{2,9}) (?<d>\d{1,2})(?:st|nd|rd|th)?(?:, ?(?<y>(?:19|20)\d{2}))(?!\d)/dgu;
/** A month alone; it counts where a year or a word of time stands beside it. */
export const NAME_ONLY =
  /(?<![\p{L}\d])(?<n>\p{L}{3,12})(?:['’]\p{L}{1,4})?\.?(?:\s(?<y>(?:19|20)\d{2}))?(?![\p{L}\d])/dgu;
/** Words before a month that is a time and no name. */
export const MONTH_CUE =
  /(?::|(?:^|[\s(])(?:seit|ab|im|ende|mitte|anfang|anf\.|bis|vom|von|monat|letzten|letzter|dieses|since|in|from|until|till|end of|of|с|со|от|od|do|w|für|din|depuis|en|de|fin|з|від|у|в|до|na|من|منذ|في|trennung|januar|und|zum|[-–]))\s*$/iu;
/** A year alone after a word of time. */
export const YEAR_ONLY =
  /(?:(?<![\p{L}\d])(?:seit|von|aus|in|im Jahr|war|etwa|Hochzeit|Heirat|ausgestellt|bekommen|gemacht|geb(?:oren)?\.?|Jahrgang|since|від|с|із|з|от|depuis|din|منذ|yılından|od|anno)\s|\()(?<y>(?:19|20)\d{2})(?:er)?(?=[\s,.;)!?]|$)(?!\s?(?:Euro|EUR|€|netto|brutto))|(?<![\d.,/-])(?<z>(?:19|20)\d{2})(?= (?:geboren|born|doğumlu|yılından|in \p{Lu}\p{L}+ gemacht))/dgu;
/** A day whose month follows later or is this one ("d. M."). */
export const DAY_ONLY =
  /(?<![\d.])(?:(?<=(?:vom|zum|am|ab dem|ab|du|von|dem|den|der) )|(?<=\s))(?<d>\d{1,2})(?:\.|er)(?: ?(?<this>d\. ?M\.|dieses Monats)|(?=\s{0,2}(?:bis|-|–|und|\/|au|des Monats)))/dgu;
/** The first day of "3./4. Oktober". */
export const SLASH_RANGE = /(?<![\d./-])(?<d>\d{1,2})\.?\s?[/–-]\s?(?=\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3}))/dgu;
/** What stands between the two ends of a stretch of time. */
export const JOINS =
  /^\s{0,2}(?:Uhr )?(?:bis(?: zum| einschl\.| einschließlich)?|to|until|till|au|до|по|do|–|-|\/|until the)\s{0,2}$/iu;

/** A day of the month just named: "Ihr Brief vom 9.11., eingegangen am 12." */
export const DAY_BACK =
  /(?<=(?<!\p{L})(?:am|vom|zum|bis|ab|der|den|dem) )(?<d>\d{1,2})\.(?=[,;:)?!\n]|\s\((?!\d)|\s\p{Ll}(?!al\b)|\s?$|\. )/dgu;
/** Years from and to: "Analysen 2020 bis 2026". */
export const YEAR_SPAN =
  /(?<![\d.,/\p{L}-])(?<y>(?:19|20)\d{2})(?= ?(?:bis|–|-|to|until|до|do|à) ?(?:19|20)\d{2}(?![\d/-]))|(?<=(?<![\d.,/\p{L}-])(?:19|20)\d{2} ?(?:bis|–|-|to|until|до|do|à) ?)(?<z>(?:19|20)\d{2})(?![\d/-])/dgu;
/** "5. und 6. Dezember": two days of one month, no stretch between. */
export const BESIDE = /^\s{0,2}(?:und|u\.|oder|and|or|et|ve|та|і|и|i|și|,)\s{0,2}$/iu;
