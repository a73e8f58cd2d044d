import type { z } from 'zod';
import { gradeSource, indicatorSource, populationSource } from '@/app/(public)/view-source';
import { serviceName } from '@/components/layout/service';
import { lastPublication } from '@/lib/comparison/as-at';
import { licence } from '@/lib/exports/published-report';
import { citeDataVersion } from '@/lib/format/data-versions';
import { getDataVersion } from '@/lib/queries/data-versions';
import { readPublishedRecord } from '@/lib/queries/published-record';
import type { about } from '@/lib/schemas/api/parts';

/** What stands in every answer: which data these are, and on what terms. */
export async function readAbout(): Promise<z.output<typeof about>> {
  const [dataVersion, record] = [await getDataVersion(), await readPublishedRecord()];

  return {
    dataVersion,
    dataTo: lastPublication(record),
    licence: { ...licence },
    sources: [gradeSource, populationSource, indicatorSource],
    citation: dataVersion ? citeDataVersion(serviceName, dataVersion) : serviceName,
  };
}
