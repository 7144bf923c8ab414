import { describe, expect, it } from "vitest";
import { readDailyCounts } from "./read";

const read = (text: string) => {
  const result = readDailyCounts(text);
  if (!result.ok) return result;
  const { series, total, missing, missingAre } = result.value;
  return {
    series: series.map(({ name, counts }) => [name, ...counts]),
    total: total.counts,
    missing,
    missingAre,
  };
};

describe("daily counts", () => {
  it.each([
    ["one line a day and category", 'date,category,count\n2024-05-01,"A, B",3\n2024-05-02,"A, B",4', "A, B"],
    [
      "semicolons, German days, a byte order mark",
      "\uFEFFDatum;Amt;Anzahl\r\n01.05.2024;Bau;3\r\n02.05.2024;Bau;4\r\n",
      "Bau",
    ],
    ["no head", "2024-05-01\tBau\t3\n2024-05-02\tBau\t4", "Bau"],
    ["one series without a name", "day,n\n20240501,3\n20240502,4.0", ""],
    [
      "lines in any order, several of one day",
      "date,category,count\n2024-05-02,x,4\n2024-05-01,x,1\n\n2024-05-01,x,2",
      "x",
    ],
    [
      "files joined with their heads",
      "date,category,count\n2024-05-01,x,3\ndate,category,count\n2024-05-02,x,4",
      "x",
    ],
    ["columns that repeat the day", "date,weekday,category,count\n2024-05-01,3,x,3\n2024-05-02,4,x,4", "x"],
    [
      "times behind the day and a comment",
      "# aus dem Altverfahren\ndate,category,count\n2024-05-01T00:00:00,x,3\n2024-05-02 00:00,x,4",
      "x",
    ],
  ])("are read from %s", (_, text, name) => {
    expect(read(text)).toMatchObject({ series: [[name, 3, 4]], total: [3, 4], missing: 0 });
  });

  it("are read from a column a series; a sum among them is not added again", () => {
    expect(read("Datum;Bau;Soziales;Gesamt\n01.05.2024;1;2;3\n02.05.2024;4;;4")).toMatchObject({
      series: [
        ["Bau", 1, 4],
        ["Soziales", 2, null],
        ["Gesamt", 3, 4],
      ],
      total: [3, 4],
    });
  });

  it("are zero for a series on days that others have, unknown on days that none has, and begin where they begin", () => {
    const lines = ["2024-05-01,x,1", "2024-05-02,y,2", "2024-05-03,x,3", "2024-05-04,x,3", "2024-05-06,x,1"];
    expect(read(`date,category,count\n${lines.join("\n")}`)).toEqual({
      series: [
        ["x", 1, 0, 3, 3, null, 1],
        ["y", 2, 0, 0, null, 0],
      ],
      total: [1, 2, 3, 3, null, 1],
      missing: 1,
      missingAre: "unknown",
    });
  });

  it("are zero on days without a line where the file lists only days with cases", () => {
    const sparse = read("date,count\n2024-05-01,1\n2024-05-04,2\n2024-05-09,1");
    expect(sparse).toMatchObject({ total: [1, 0, 0, 2, 0, 0, 0, 0, 1], missingAre: "zero" });
  });

  it.each([
    ["", "no_rows", undefined],
    ["date,category,count\n", "no_rows", undefined],
    ["a,b\nx,y", "no_columns", "1"],
    ["date,category,count\n2024-05-01,x,3\n2024-02-30,x,4", "bad_day", "3"],
    ['date,category,count\n\n2024-05-01,"x\ny",3\n2024-05-02,x,drei', "bad_count", "5"],
    ["date,category,count\n2024-05-01,x,-3", "bad_count", "2"],
    ["date,category,count\n2024-05-01,x,1.5", "bad_count", "2"],
    ["date,category,count\n0204-05-01,x,1\n2024-05-01,x,1", "days_too_far_apart", undefined],
  ])("are refused with the line: %j", (text, code, line) => {
    const result = readDailyCounts(text);
    expect(result).toMatchObject({ ok: false, code, ...(line ? { detail: { line } } : {}) });
  });
});
