import { checkBundle } from '@/lib/rules/check-bundle';
import { type EvidenceBundle, parseEvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { firstOf } from '@/lib/schemas/read-json';
import { readText } from './read-text';

/** How many things that were read with care are said one by one. */
const warningsShown = 20;

export type BundleRead = {
  bundle: EvidenceBundle;
  /** What was read with care, a line each, for standard error once everything has been read. */
  warnings: readonly string[];
};

/** The evidence bundle in a file. Throws one line that names the file and the place of the first fault. */
export async function readBundle(file: string): Promise<BundleRead> {
  const bundle = parseEvidenceBundle(await readText(file));
  if (!bundle.ok) throw new Error(`${file}: ${bundle.error}`);

  const { faults, warnings } = checkBundle(bundle.value);
  if (faults.length > 0) throw new Error(`${file}: ${firstOf(faults)}`);

  const more = warnings.length - warningsShown;
  const shown = [
    ...warnings.slice(0, warningsShown),
    ...(more > 0 ? [`${more} more read with care`] : []),
  ];
  return { bundle: bundle.value, warnings: shown.map((warning) => `${file}: ${warning}`) };
}

export function printWarnings(warnings: readonly string[]): void {
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
}
