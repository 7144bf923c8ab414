/** ISO 13616: 15 to 34 characters whose remainder modulo 97 is 1. */
export function isIbanValid(written: string): boolean {
  const iban = written.replace(/\s/gu, "");
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/u.test(iban)) return false;
  const turned = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const sign of turned) {
    const value = Number.parseInt(sign, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}
