/** Runs `work` for 0..count-1, at most `width` at a time; gives seconds and the time of each in milliseconds. */
export async function timed(
  count: number,
  width: number,
  work: (i: number) => Promise<unknown>,
): Promise<{ seconds: number; each: number[] }> {
  const each: number[] = [];
  let next = 0;
  const began = performance.now();
  const lane = async () => {
    for (let i = next++; i < count; i = next++) {
      const start = performance.now();
      await work(i);
      each.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return { seconds: (performance.now() - began) / 1000, each };
}

/** Nearest-rank percentile. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? 0;
}

/** One line of the report. */
export function report(name: string, figure: string): void {
  console.log(`${name.padEnd(58)} ${figure}`);
}
