import { isMime4j, judgeHeaders } from "./headers";
import { judgeAbsences, judgeNatures } from "./natures";
import { judgeQuotes } from "./quotes";
import { judgeStalwart } from "./stalwart";
import { filesBelow, samplesOf } from "./tally";
import { judgeZammad } from "./zammad";

/** Parses every mail below a folder and compares with the golds that lie beside them; sets are told apart by their files. */
export function figuresOf(folder: string) {
  const files = filesBelow(folder);
  const samples = samplesOf(folder, files);
  const mime4j = samples.filter(isMime4j);
  const plain = samples.filter((sample) => sample.path.endsWith(".eml"));
  return {
    zammad: judgeZammad(samples),
    stalwart: judgeStalwart(samples),
    mime4j: judgeHeaders(mime4j),
    eml: judgeHeaders(plain),
    all: { mails: samples.length, crashes: samples.filter((s) => s.result === null).length },
    bounces: judgeNatures(samples),
    absences: judgeAbsences(files),
    quotes: judgeQuotes(files),
  };
}
