/** Month names of the languages our letters come in, with their cases and short forms. */
const NAMES: readonly string[] = [
  "januar jänner jan january ocak ianuarie janvier січня січень січні января январь январе stycznia styczeń styczniu يناير كانون\u00a0الثاني gennaio enero",
  "februar feb february şubat februarie février fevrier лютого лютий лютому февраля февраль феврале lutego luty lutym فبراير شباط febbraio febrero",
  "märz maerz mär mrz march mart martie mars березня березень березні марта март марте marca marzec marcu مارس آذار marzo",
  "april apr nisan aprilie avril квітня квітень квітні апреля апрель апреле kwietnia kwiecień kwietniu أبريل ابريل نيسان aprile abril",
  "mai may mayıs травня травень травні мая май мае maja maj maju مايو أيار maggio mayo",
  "juni jun june haziran iunie juin червня червень червні июня июнь июне czerwca czerwiec czerwcu يونيو حزيران giugno junio",
  "juli jul july temmuz iulie juillet липня липень липні июля июль июле lipca lipiec lipcu يوليو تموز luglio julio",
  "august aug ağustos août aout серпня серпень серпні августа август августе sierpnia sierpień sierpniu أغسطس اغسطس آب agosto",
  "september sep sept eylül septembrie septembre вересня вересень вересні сентября сентябрь сентябре września wrzesień wrześniu سبتمبر أيلول settembre septiembre",
  "oktober okt october oct ekim octombrie octobre жовтня жовтень жовтні октября октябрь октябре października październik październiku أكتوبر اكتوبر تشرين\u00a0الأول ottobre octubre",
  "november nov kasım noiembrie novembre листопада листопад листопаді ноября ноябрь ноябре listopada listopad listopadzie نوفمبر تشرين\u00a0الثاني noviembre",
  "dezember dez december dec aralık decembrie décembre decembre грудня грудень грудні декабря декабрь декабре grudnia grudzień grudniu ديسمبر dicembre diciembre",
];

const MONTHS = new Map<string, number>();
NAMES.forEach((names, i) => {
  for (const name of names.split(" ")) MONTHS.set(name.replace("\u00a0", " "), i + 1);
});

/** 1 to 12, or null. The word as it stands, without "'den" or dot behind it. */
export function monthNamed(word: string): number | null {
  const small = word.toLowerCase();
  return (
    MONTHS.get(small) ?? (/[İI]/u.test(word) ? (MONTHS.get(word.toLocaleLowerCase("tr")) ?? null) : null)
  );
}
