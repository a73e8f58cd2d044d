import { z } from 'zod';
import { frameworkFor } from '@/lib/frameworks/index';
import { deriveOverall } from '@/lib/rules/derive-overall';
import {
  confirmedJudgementsSchema,
  type DeriveOverallInput,
} from '@/lib/schemas/derive-overall-input';
import { parseJson, readBy } from '@/lib/schemas/read-json';
import { readText } from './read-text';

/** Prints the overall grade that confirmed judgements lead to, one line of JSON an inspection. */
async function printOverall(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new Error('Name at least one file of judgements');

  const lines = await Promise.all(files.map(linesOf));
  for (const line of lines.flat()) process.stdout.write(`${line}\n`);
}

async function linesOf(file: string): Promise<string[]> {
  const inspections = parse(file, await readText(file));

  return inspections.map(({ input, place }) => {
    const framework = frameworkFor(input.framework);
    for (const area of Object.keys(input.judgements)) {
      const known = framework.tableOrder.some((each) => each === area);
      if (!known) throw new Error(`${place}: ${framework.key} does not judge ${area}`);
    }
    return JSON.stringify(deriveOverall(input.judgements, framework));
  });
}

function parse(file: string, json: string): { input: DeriveOverallInput; place: string }[] {
  const raw = parseJson(json);
  if (!raw.ok) throw new Error(`${file}: ${raw.error}`);
  if (!Array.isArray(raw.value)) {
    return [{ input: read(confirmedJudgementsSchema, raw.value, file), place: file }];
  }
  return read(z.array(confirmedJudgementsSchema), raw.value, file).map((input, index) => ({
    input,
    place: `${file}: [${index}]`,
  }));
}

function read<Schema extends z.ZodType>(schema: Schema, raw: unknown, file: string) {
  const input = readBy(schema, raw);
  if (!input.ok) throw new Error(`${file}: ${input.error}`);

  return input.value;
}

try {
  await printOverall(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
