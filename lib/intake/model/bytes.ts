/** Parts as one run of bytes. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Takes one part after the other, each a copy of its own. Throws `what` where there is not enough left. */
export function taker(bytes: Uint8Array, from: number, what: string): (length: number) => Uint8Array {
  let at = from;
  return (length) => {
    if (at + length > bytes.length) throw new Error(what);
    at += length;
    return bytes.slice(at - length, at);
  };
}
