import 'server-only';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { fail, type Result, succeed } from '@/lib/result';

const placedTextSchema = z.object({
  text: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  size: z.number(),
});

const answerSchema = z.union([
  z.object({ fault: z.string() }),
  z.object({ pages: z.array(z.array(placedTextSchema)) }),
]);

/** Text with its place on the page: the left end of its baseline in points from the foot of the page. */
export type PdfText = z.infer<typeof placedTextSchema>;

/** Far more than the longest report of an inspection holds. */
export const pdfLimits = { bytes: 20_000_000, pages: 150, letters: 2_000_000 } as const;

const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 } as const;
const tooMuch = 'The PDF takes too long or too much memory to read, so it was given up';

/**
 * The text of each page of a PDF with its places, read in a thread of its own.
 *
 * @param patience how long it may take, in milliseconds
 * @returns the pages, or what is wrong as a sentence without its full stop
 */
export async function readPdf(
  bytes: Uint8Array,
  patience = 30_000,
): Promise<Result<readonly (readonly PdfText[])[], string>> {
  if (bytes.length > pdfLimits.bytes)
    return fail(`The PDF is larger than ${pdfLimits.bytes / 1_000_000} MB`);

  const { pages, letters } = pdfLimits;
  const answer = answerSchema.safeParse(await runWorker({ bytes, pages, letters }, patience));
  if (!answer.success) return fail(tooMuch);
  return 'fault' in answer.data ? fail(answer.data.fault) : succeed(answer.data.pages);
}

/** What the thread answers, or null when it was stopped or ran out of memory. */
function runWorker(workerData: object, patience: number): Promise<unknown> {
  // The thread runs the file itself, not a bundle: it is found from where the service is started.
  const place = join(
    /* turbopackIgnore: true */ process.cwd(),
    'lib/server/files/read-pdf-worker.mjs',
  );
  const worker = new Worker(place, { workerData, resourceLimits: memory, execArgv: [], env: {} });

  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(null);
      void worker.terminate();
    }, patience);
    worker.once('message', resolve);
    worker.once('error', () => resolve(null));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(null);
    });
  });
}
