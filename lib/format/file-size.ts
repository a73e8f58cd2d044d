import { formatNumber } from './numbers';

/** "612 bytes", "52 kB", "1.4 MB": the size of a file as people compare it. A kB is 1,000 bytes. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${formatNumber(bytes)} bytes`;
  if (bytes < 999_500) return `${formatNumber(Math.round(bytes / 1000))} kB`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;
}
