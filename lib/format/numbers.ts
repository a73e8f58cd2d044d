const wholeOrDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** "4,500", "24.75". */
export function formatNumber(value: number): string {
  return wholeOrDecimal.format(value);
}

/** "1 entry", "4 entries", "no entries". The plural is the singular with an s unless given. */
export function formatCount(
  value: number,
  singular: string,
  plural: string = `${singular}s`,
): string {
  if (value === 0) return `no ${plural}`;

  return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}

/**
 * A share as a percentage: 0.421 is "42%".
 * A share that is small but not zero is "less than 1%", never "0%".
 */
export function formatPercentage(share: number, decimals = 0): string {
  const smallest = 10 ** -decimals / 100;
  if (share > 0 && share < smallest)
    return `less than ${formatDecimals(smallest * 100, decimals)}%`;

  return `${formatDecimals(share * 100, decimals)}%`;
}

function formatDecimals(value: number, decimals: number): string {
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
