import type { IsoDay } from "../deadline/schema";

/** Raised with every change of the method that changes what is forecast. */
export const FORECAST_VERSION = "1";

/** How many days ahead a forecast looks. */
export const HORIZON = 28;
/** A week: the season of the naive forecast that has to be beaten. */
export const WEEK = 7;

/** Daily counts of one source without holes: `counts[i]` belongs to `start` + i days, null where nothing is known. */
export type DailySeries = { name: string; start: IsoDay; counts: readonly (number | null)[] };

/** What is expected of one day, in cases: the middle of the distribution, its mean, and two intervals. */
export type Expected = {
  /** Half of such days bring at most this many. */
  median: number;
  /** To be added up over days. */
  mean: number;
  low80: number;
  high80: number;
  low95: number;
  high95: number;
};
export type DayForecast = Expected & { day: IsoDay };

/** How a series was forecast in the past, from every day of the backtest. */
export type Backtest = {
  series: string;
  /** Days from which forecasts were made, and forecasts that could be compared with what came. */
  origins: number;
  forecasts: number;
  /** Mean absolute error of the forecast and of the seasonal naive one, on the same days. */
  error: number | null;
  naiveError: number | null;
  /** `error` divided by `naiveError`. */
  ratio: number | null;
  /** Hyndman and Koehler (2006): errors divided by the naive error one week ahead on the days up to the origin. */
  mase: number | null;
  /** The same of the seasonal naive forecast. */
  naiveMase: number | null;
  /** Root of the mean squared error of the mean, divided by that of the naive forecast on the same days. */
  rootRatio: number | null;
  /** Mean of forecast means minus mean of what came. */
  bias: number | null;
  /** Share of days that fell into the interval. */
  coverage80: number | null;
  coverage95: number | null;
  /** Error ratio by week ahead: days 1–7, 8–14, 15–21, 22–28. */
  ratioByWeek: readonly (number | null)[];
  /** Whether the forecast is good enough to be shown. */
  shown: boolean;
};

/** Days heard before the first forecast is judged; half the series where it is shorter than two of them. */
export const WARM_UP_DAYS = 84;

/** Days a series must have to be judged: eight weeks to learn from and a horizon to compare with. */
export const LEAST_DAYS = 8 * WEEK + HORIZON;

/** The week ahead of one department (or `total`): its days, how many cases they bring together, and how good that is. */
export type WeekForecast = { name: string; days: DayForecast[]; sum: number; backtest: Backtest };
