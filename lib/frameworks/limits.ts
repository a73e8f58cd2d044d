/** One threshold: its value, what it means when read aloud, and where it comes from. */
export type Limit = Readonly<{ value: number; meaning: string; reference: string }>;

/** The thresholds the rules use. A version of a framework is never edited after use. */
export type FrameworkLimits = Readonly<Record<string, Limit>>;

export const limits2018: FrameworkLimits = {};
