import { frameworkFor } from '@/lib/frameworks/index';
import { checkBundle } from '@/lib/rules/check-bundle';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { parseEvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { readText } from './read-text';

/** Prints the judgements each evidence bundle leads to, one line of JSON a file. */
async function derive(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new Error('Name at least one evidence bundle');

  const lines = await Promise.all(files.map(deriveFile));
  for (const line of lines) process.stdout.write(`${line}\n`);
}

async function deriveFile(file: string): Promise<string> {
  const json = await readText(file);
  const bundle = parseEvidenceBundle(json);
  if (!bundle.ok) throw new Error(`${file}: ${bundle.error}`);

  const { faults, warnings } = checkBundle(bundle.value);
  for (const warning of warnings) process.stderr.write(`${file}: ${warning}\n`);
  const [fault] = faults;
  if (fault !== undefined) {
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    throw new Error(`${file}: ${fault}${more}`);
  }
  const derivation = deriveJudgements(bundle.value.evidence, frameworkFor(bundle.value.framework));
  return JSON.stringify({ file, ...derivation });
}

try {
  await derive(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
