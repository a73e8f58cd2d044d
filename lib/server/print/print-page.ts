import 'server-only';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath, printFile } from './chromium';
import { standalonePage } from './own-page';

type Bytes = Uint8Array<ArrayBuffer>;

export type PrintedPage = {
  path: string;
  /** On the left of the foot of each page; its number stands on the right. */
  foot: string;
};

/** Why a page was not printed: there is nothing to print with, or too many are waiting. */
export type NotPrinted = 'noChromium' | 'busy';

/** How many may wait while one is printed. */
const mostWaiting = 5;

declare global {
  var inspectPrinting: { waiting: number; last: Promise<unknown> } | undefined;
}

globalThis.inspectPrinting ??= { waiting: 0, last: Promise.resolve() };
const line = globalThis.inspectPrinting;

/** Whether more than a few are waiting already. A browser each would bring the server down. */
export function printingRefused(): NotPrinted | null {
  if (!chromiumPath()) return 'noChromium';
  return line.waiting >= mostWaiting ? 'busy' : null;
}

/**
 * A page of this service as a tagged PDF with an outline, one at a time.
 *
 * @throws when it cannot be printed; ask `printingRefused` first
 */
export function printPage(page: PrintedPage): Promise<Bytes> {
  line.waiting += 1;
  const printed = line.last
    .then(() => printNow(page))
    .finally(() => {
      line.waiting -= 1;
    });
  line.last = printed.catch(() => {});
  return printed;
}

async function printNow({ path, foot }: PrintedPage): Promise<Bytes> {
  const chromium = chromiumPath();
  if (!chromium) throw new Error('There is no Chromium to print with');

  const folder = await mkdtemp(join(tmpdir(), 'inspect-print-'));
  try {
    const page = join(folder, 'page.html');
    const pdf = join(folder, 'page.pdf');
    await writeFile(page, await standalonePage(path, pageFoot(foot)));
    await printFile(chromium, { page, pdf, profile: join(folder, 'profile') });
    return new Uint8Array(await readFile(pdf));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function pageFoot(text: string): string {
  const quoted = text.replace(/["\\\n\r<]/g, ' ');
  const type = 'font: 8.5pt "Source Sans 3 Variable", sans-serif; color: #55605e;';

  return `@page {
    margin: 18mm 16mm 20mm;
    @bottom-left { content: "${quoted}"; ${type} }
    @bottom-right { content: "Page " counter(page) " of " counter(pages); ${type} }
  }`;
}
