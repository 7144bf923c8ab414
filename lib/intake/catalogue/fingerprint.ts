/**
 * Short hash of a text, FNV-1a with 32 bits, as eight hex digits. It tells two states of the
 * catalogue apart; it proves nothing, so nothing secret may rest on it.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Both bytes of the unit: with the low byte alone "ā" and "\u0001" would count as the same.
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
