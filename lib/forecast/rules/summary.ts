import type { Backtest } from "../schema";

/** Several series in one line; means count each series once, the pooled ratio each case. */
export type Overall = {
  series: number;
  shown: number;
  meanRatio: number | null;
  meanMase: number | null;
  pooledRatio: number | null;
};

/** Puts the figures of several series together; those too short to judge are left out of the means. */
export function overSeries(backtests: readonly Backtest[]): Overall {
  const ratios = backtests.flatMap(({ ratio }) => ratio ?? []);
  const sum = (pick: (b: Backtest) => number | null) =>
    backtests.reduce((total, b) => total + (pick(b) ?? 0) * b.forecasts, 0);
  const naive = sum((b) => b.naiveError);
  return {
    series: backtests.length,
    shown: backtests.filter(({ shown }) => shown).length,
    meanRatio: meanOf(ratios),
    meanMase: meanOf(backtests.flatMap(({ mase }) => mase ?? [])),
    pooledRatio: naive === 0 ? null : sum((b) => b.error) / naive,
  };
}

const meanOf = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
