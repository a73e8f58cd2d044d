/** Holds the clock of lib/server/clock.ts still, until the returned function is called. */
export function holdClock(instant: string): () => void {
  const before = process.env.FIXED_NOW;
  process.env.FIXED_NOW = instant;

  return () => {
    if (before === undefined) delete process.env.FIXED_NOW;
    else process.env.FIXED_NOW = before;
  };
}
