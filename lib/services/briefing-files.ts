import 'server-only';
import type { Briefing } from '@/lib/domain/briefing';
import { briefingDocx } from '@/lib/exports/docx/briefing-docx';
import { today } from '@/lib/server/clock';
import { digestOf } from '@/lib/server/digest';
import { environment } from '@/lib/server/env';
import { madeOnce, sizeIfMade } from '@/lib/server/made-files';
import { type NotPrinted, printingRefused, printPage } from '@/lib/server/print/print-page';

type Bytes = Uint8Array<ArrayBuffer>;

export const briefingFormats = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;
export type BriefingFormat = keyof typeof briefingFormats;

/** What a briefing goes by while its words stay the same. */
export function briefingDigest(briefing: Briefing): string {
  return digestOf(briefing);
}

/**
 * The two pages of a briefing as a file, or why there is none now.
 *
 * @param page where the same is read as a page: what is printed
 */
export async function getBriefingFile(
  briefing: Briefing,
  page: string,
  format: BriefingFormat,
): Promise<Bytes | NotPrinted> {
  const key = `briefing:${briefingDigest(briefing)}:${format}`;
  if (format === 'pdf' && sizeIfMade(key) === null) {
    const refused = printingRefused();
    if (refused) return refused;
  }
  return madeOnce(key, () =>
    format === 'pdf'
      ? printPage({ path: page, foot: `${briefing.title}: ${briefing.subject}` })
      : briefingDocx(briefing, {
          origin: environment().APP_ORIGIN,
          at: new Date(`${today()}T00:00:00Z`),
        }),
  );
}
