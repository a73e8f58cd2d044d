import type { BundleLimits } from './evidence-bundle';

/** How much one form may bring where it brings a file, in bytes; a character takes one at least. */
export const importBytes = 4_000_000;

/** What is read of a file that comes into an inspection: several times the largest inspection there has been. */
export const importLimits: BundleLimits = { characters: importBytes, entries: 5_000 };

/** The same where anybody may try what evidence leads to, which takes work for each entry. */
export const tryBytes = 1_000_000;
export const tryLimits: BundleLimits = { characters: tryBytes, entries: 2_000 };
