/** Money and quantities are counted in whole ten-thousandths, as the server keeps them: 0.1 + 0.2 is 0.3 here. */
const scale = 10_000;
const units = (n: number) => BigInt(Math.round(n * scale));

/** Half away from zero. */
function rounded(dividend: bigint, divisor: bigint) {
  const half = dividend < 0n ? -divisor / 2n : divisor / 2n;
  return (dividend + half) / divisor;
}

export const sum = (numbers: readonly number[]) => Number(numbers.reduce((total, n) => total + units(n), 0n)) / scale;
export const times = (a: number, b: number) => Number(rounded(units(a) * units(b), BigInt(scale))) / scale;
export const same = (a: number, b: number) => units(a) === units(b);
