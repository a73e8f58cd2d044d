import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { frameworkFor } from '@/lib/frameworks/index';
import { deriveOverall } from '@/lib/rules/derive-overall';
import {
  type DeriveOverallInput,
  deriveOverallInputSchema,
} from '@/lib/schemas/derive-overall-input';

/** Prints the overall grade that confirmed judgements lead to, one line of JSON an inspection. */
async function printOverall(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new Error('Name at least one file of judgements');

  const lines = await Promise.all(files.map(linesOf));
  for (const line of lines.flat()) process.stdout.write(`${line}\n`);
}

async function linesOf(file: string): Promise<string[]> {
  const inspections = parse(file, await readFile(file, 'utf8'));

  return inspections.map(({ input, place }) => {
    const framework = frameworkFor(input.framework);
    for (const area of Object.keys(input.judgements)) {
      const known = framework.tableOrder.some((each) => each === area);
      if (!known) throw new Error(`${place}.judgements: ${framework.key} does not judge ${area}`);
    }
    return JSON.stringify(deriveOverall(input.judgements, framework));
  });
}

function parse(file: string, json: string): { input: DeriveOverallInput; place: string }[] {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    throw new Error(`${file}: not JSON`);
  }
  const parsed = deriveOverallInputSchema.safeParse(raw);
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error).split('\n')[0]}`);

  return Array.isArray(parsed.data)
    ? parsed.data.map((input, index) => ({ input, place: `${file}: [${index}]` }))
    : [{ input: parsed.data, place: file }];
}

try {
  await printOverall(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
