/**
 * Solves (squares + ridge) × x = products for a symmetric positive definite matrix, by elimination without pivoting;
 * `ridge(i)` is added to the diagonal. The arguments stay as they are.
 */
export function solve(
  squares: readonly Float64Array[],
  products: Float64Array,
  ridge: (i: number) => number,
): Float64Array {
  const matrix = squares.map((row, i) => row.with(i, (row[i] ?? 0) + ridge(i)));
  const x = Float64Array.from(products);
  for (let i = 0; i < matrix.length; i++)
    for (let j = 0; j < i; j++) {
      const [row, pivot] = [matrix[i], matrix[j]];
      if (!row || !pivot) continue;
      const factor = (row[j] ?? 0) / (pivot[j] ?? 1);
      for (let k = j; k < row.length; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
      x[i] = (x[i] ?? 0) - factor * (x[j] ?? 0);
    }
  for (let i = matrix.length - 1; i >= 0; i--) {
    const row = matrix[i] ?? new Float64Array();
    let rest = x[i] ?? 0;
    for (let k = i + 1; k < row.length; k++) rest -= (row[k] ?? 0) * (x[k] ?? 0);
    x[i] = rest / (row[i] ?? 1);
  }
  return x;
}
