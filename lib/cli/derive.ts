import { frameworkOf } from '@/lib/frameworks/index';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { printWarnings, readBundle } from './read-bundle';

/** Prints the judgements each evidence bundle leads to, one line of JSON a file. */
async function derive(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new Error('Name at least one evidence bundle');

  const lines: string[] = [];
  const said: string[] = [];
  // One after the other, so that many large files need no more memory than the largest.
  for (const file of files) {
    const { bundle, warnings } = await readBundle(file);
    // A visit is graded by nobody, so its bundle leads to no judgement.
    const { type } = bundle.inspection;
    const framework = frameworkOf({ framework: bundle.framework, type, theme: null });
    const derivation = deriveJudgements(bundle.evidence, framework);
    lines.push(JSON.stringify({ file, ...derivation }));
    said.push(...warnings);
  }
  printWarnings(said);
  for (const line of lines) process.stdout.write(`${line}\n`);
}

try {
  await derive(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
