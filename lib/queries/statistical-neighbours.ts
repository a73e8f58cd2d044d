import 'server-only';
import { z } from 'zod';
import {
  closenessBands,
  type NeighbourModel,
  type StatisticalNeighbour,
} from '@/lib/domain/statistical-neighbours';
import { db } from '@/lib/server/db';

const storedCloseness = z.enum(closenessBands);

/** The ten nearest of an authority in one model, nearest first. None where the model does not have it. */
export async function listNeighbours(
  laCode: string,
  model: NeighbourModel,
): Promise<StatisticalNeighbour[]> {
  const rows = await db.statisticalNeighbour.findMany({
    where: { laCode, model },
    orderBy: { rank: 'asc' },
    select: { neighbourLaCode: true, rank: true, closeness: true },
  });
  return rows.map(({ neighbourLaCode, rank, closeness }) => ({
    laCode: neighbourLaCode,
    rank,
    closeness: storedCloseness.parse(closeness),
  }));
}
