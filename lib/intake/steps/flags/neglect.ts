import { eitherOf, phrase } from "../phrase";
import { close, type FlagCue } from "./cue";
import { CHILD, PARENT } from "./families";
import {
  ADULT,
  AFRAID,
  ALONE,
  CARELESS,
  LEWD,
  LONG,
  MARKS,
  NEGLECT_SIGNS,
  NOT_MEANT,
  PUNISHED,
  STAFF,
  WORRY,
} from "./neglect-words";

const FLAG = "child_welfare";

/** Children hurt, forgotten or afraid, by what others notice. */
export const NEGLECT: readonly FlagCue[] = [
  close(
    FLAG,
    [MARKS, CHILD],
    eitherOf(
      NOT_MEANT,
      phrase(`
    sportunfall; gefallen auf dem; beim (turnen|fußball|klettern|toben); impfung; sonnenbrand; muttermal
  `),
    ),
  ),
  close(
    FLAG,
    [
      AFRAID,
      CHILD,
      eitherOf(
        MARKS,
        NEGLECT_SIGNS,
        PUNISHED,
        CARELESS,
        LEWD,
        STAFF,
        PARENT,
        phrase(`
    umgang*; wochenende; hand hebt; hand heb*; laut wird; anfass*; anfasste; abholen; abgeholt; aufs klo;
    nach hause; heim
  `),
      ),
    ],
    eitherOf(NOT_MEANT, phrase(`wackelzahn; zahnarzt; hort*platz; schulanfang; impf*; prüfung; abgeben`)),
  ),
  close(
    FLAG,
    [
      NEGLECT_SIGNS,
      CHILD,
      eitherOf(
        PARENT,
        STAFF,
        WORRY,
        LONG,
        phrase(`
    seit; immer; jeden; nie; nur; schon wieder; sagt; sagte; nachbar*; familie; putze; ablese*; gesehen; höre;
    klasse; wohnung; letztes mal; zimmer; winter; kalt; minus; frost
  `),
      ),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
    wohngeld*; antrag; kita-gebühr*; gebühr*; kündigung; warteliste; kitaplatz; beistandschaft;
    unterhaltsvorschuss; unterhalt; krank geschrieben; krankmeldung; mülltonne*; biotonne; müllabfuhr;
    elterngeld; beitrag; schulbus*; spiel*; schule ist; sommer
  `),
    ),
  ),
  close(
    FLAG,
    [
      PUNISHED,
      CHILD,
      eitherOf(
        ADULT,
        phrase(`
    familie; eltern; zuhause; zu hause; daheim; wenn (er|sie|es); weil (er|sie|es); damit; jeden; immer; strafe;
    stühlchen; nebenan; oben; unten; höre; hör; schreit; weint; trotz; nachbar*
  `),
      ),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
    schlägt vor; vorschlag; vorschlagen; hagel; wetter; uhr schlägt; alarm schlägt; fahrrad*; schlüssel;
    laut schreien sie beim; tritt ein; haustür; aufzug; parken; parkt; falschpark*; mülltonne*; amt geschlagen;
    keller voll; wasser im keller; feucht*; kinderzimmer klein; mobbing unter
  `),
    ),
  ),
  close(
    FLAG,
    [CARELESS, CHILD, PARENT],
    eitherOf(
      NOT_MEANT,
      phrase(`
    sorgerecht; kur; mutter-kind*; reha; im krankenhaus; operation; altersheim; pflegeheim; demen*; pflegegrad;
    mein vater ist verstorben; gestorben; unterhalt zahlt nicht; kommt nicht (zum|zur) (termin|elternabend);
    alkoholverbot; trinken auf; reise*; einreise; visum; abgemeldet; ins ausland; vollmacht
  `),
    ),
  ),
  close(
    FLAG,
    [ALONE, CHILD, LONG],
    eitherOf(
      NOT_MEANT,
      phrase(`
    alleinerzieh*; alleinsorge; alleinige*; allein sorge*; wohnt allein; wohne allein; ich bin allein mit;
    betreuung*; randzeiten; kita*; hort*; kindergarten*; schichtdienst; kosten; antrag; ferien; allein für;
    nicht allein; kindergeld; wohngeld; unterhalt*; reisen; reist; fahren allein; fliegen; schulkind; platz;
    lebe allein; leben allein; von allein;
    allein*? mit (zwei|drei|vier|meinem|meiner|meinen|dem|den|einem|2|3|4)
  `),
    ),
  ),
  close(
    FLAG,
    [LEWD, CHILD, ADULT],
    eitherOf(
      NOT_MEANT,
      phrase(`
    schwimmbad … umkleide*; umkleide … (defekt|schimmel|kaputt|heizung); sporthalle … (defekt|heizung);
    einwilligung; jahresheft; fotograf kommt; blitzer*; parken; videoüberwach*; kita-portal; passfoto;
    biometrisch*; lichtbild; umzug; umziehen nach; duschen (defekt|kaputt|kalt); ummeld*; wir ziehen; hochzeit;
    namensänderung
  `),
    ),
  ),
  close(
    FLAG,
    [STAFF, WORRY, eitherOf(MARKS, AFRAID, NEGLECT_SIGNS, PUNISHED, CARELESS, LEWD)],
    eitherOf(
      NOT_MEANT,
      phrase(`platz; warteliste; gebühr*; beitrag; streik; personal*; schließ*; eingewöhn*`),
    ),
  ),
];
