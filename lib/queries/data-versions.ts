import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { type DataVersion, dataVersionWeights } from '@/lib/domain/data-version';
import { dayOf } from '@/lib/server/clock';
import { db } from '@/lib/server/db';

const storedWeight = z.enum(dataVersionWeights);

const select = { number: true, weight: true, changed: true, recordedAt: true } as const;
type Row = { number: number; weight: string; changed: string; recordedAt: Date };

/** The version of the data that stands now, asked for once a request; null before anything was loaded. */
export const getDataVersion = cache(async (): Promise<DataVersion | null> => {
  const row = await db.dataVersion.findFirst({ orderBy: { number: 'desc' }, select });
  return row && toDataVersion(row);
});

/** Every version there has been, newest first. */
export async function listDataVersions(): Promise<DataVersion[]> {
  const rows = await db.dataVersion.findMany({ orderBy: { number: 'desc' }, select });
  return rows.map(toDataVersion);
}

function toDataVersion({ number, weight, changed, recordedAt }: Row): DataVersion {
  return { number, weight: storedWeight.parse(weight), changed, on: dayOf(recordedAt) };
}
