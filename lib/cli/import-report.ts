import { isRefused } from '@/lib/importers/reports/report';
import { readReportFile } from '@/lib/services/importers/read-report-file';
import { readBytes } from './read-text';

/** Prints what each published inspection report holds, or why it was refused, one line of JSON a file. */
async function importReports(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new Error('Name at least one inspection report (.pdf or .txt)');

  // One after the other, so that many files need no more memory than the largest.
  for (const file of files) {
    const read = await readReportFile(file, await readBytes(file));
    process.stdout.write(`${JSON.stringify({ file, ...read })}\n`);
    if (!isRefused(read))
      for (const warning of read.warnings) process.stderr.write(`${file}: ${warning}\n`);
  }
}

try {
  await importReports(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
