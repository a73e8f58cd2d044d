import { readOutcomes } from '@/lib/importers/outcomes/read-outcomes';
import { outcomesLimits, readSheets } from '@/lib/server/files/read-sheets';
import { readKnownAuthorities } from './known-authorities';
import { readBytes } from './read-text';

/** Prints what published files of inspection outcomes hold, one line of JSON a file. */
async function importOutcomes(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new Error('Name at least one file of outcomes');

  const known = await readKnownAuthorities();
  const lines: string[] = [];
  for (const file of files) {
    const sheets = await readSheets(
      file,
      await readBytes(file, outcomesLimits.size),
      outcomesLimits,
    );
    if (!sheets.ok) throw new Error(`${file}: ${sheets.error}`);
    const reading = readOutcomes(sheets.value, known);
    if ('refused' in reading) throw new Error(`${file}: ${reading.refused}`);
    lines.push(JSON.stringify({ file, ...reading }));
  }
  for (const line of lines) process.stdout.write(`${line}\n`);
}

try {
  await importOutcomes(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
