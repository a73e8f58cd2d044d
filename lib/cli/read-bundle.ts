import { checkBundle } from '@/lib/rules/check-bundle';
import { type EvidenceBundle, parseEvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { readText } from './read-text';

/**
 * The evidence bundle in a file. What was read with care is said on standard error. Throws one line that
 * names the file and the place of the first fault.
 */
export async function readBundle(file: string): Promise<EvidenceBundle> {
  const bundle = parseEvidenceBundle(await readText(file));
  if (!bundle.ok) throw new Error(`${file}: ${bundle.error}`);

  const { faults, warnings } = checkBundle(bundle.value);
  for (const warning of warnings) process.stderr.write(`${file}: ${warning}\n`);
  const [fault] = faults;
  if (fault !== undefined) {
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    throw new Error(`${file}: ${fault}${more}`);
  }
  return bundle.value;
}
