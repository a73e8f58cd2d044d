import 'server-only';
import { z } from 'zod';
import { draftsExpiredBefore } from '@/lib/domain/drafts';
import { type JudgementArea, judgementAreas } from '@/lib/domain/judgement-areas';
import type { Viewer } from '@/lib/domain/people';
import type { FormValues } from '@/lib/schemas/form-state';
import { now } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { isUuid } from './inspections';

const storedValues = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const storedAreas = z.enum(judgementAreas).nullable().catch(null);

/** What somebody typed and has not saved, as the server keeps it. */
export type Draft = {
  /** Also the submission key of the form it belongs to. */
  id: string;
  /** The page of the form, without a query. */
  path: string;
  values: FormValues;
  revision: number;
  updatedAt: string;
  /** The judgement it is about, and the beginning of what was found. */
  area: JudgementArea | null;
  summary: string;
};

const select = { id: true, path: true, values: true, revision: true, updatedAt: true } as const;
type Row = { id: string; path: string; values: unknown; revision: number; updatedAt: Date };

/** The viewer's own drafts in an inspection, newest first. Nobody sees another's. */
export async function listDrafts(inspectionId: string, viewer: Viewer): Promise<Draft[]> {
  if (!isUuid(inspectionId)) return [];
  const rows = await db.draft.findMany({
    where: { inspectionId, userId: viewer.id, ...stillKept() },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    select,
  });
  return rows.map(toDraft);
}

/**
 * One of the viewer's own drafts in an inspection, or null.
 *
 * @param id from the address, so it may be anything
 */
export async function getDraft(
  id: unknown,
  inspectionId: string,
  viewer: Viewer,
): Promise<Draft | null> {
  if (typeof id !== 'string' || !isUuid(id) || !isUuid(inspectionId)) return null;
  const row = await db.draft.findFirst({
    where: { id, inspectionId, userId: viewer.id, ...stillKept() },
    select,
  });
  return row && toDraft(row);
}

/** Swept or not, a draft is shown to its last day and no longer. */
function stillKept() {
  return { updatedAt: { gte: draftsExpiredBefore(now()) } };
}

function toDraft({ updatedAt, ...row }: Row): Draft {
  const values = storedValues.parse(row.values);
  const summaries = Object.entries(values).filter(([name]) => /^summary(-\d+)?$/.test(name));

  return {
    ...row,
    values,
    updatedAt: updatedAt.toISOString(),
    area: storedAreas.parse([values.area ?? null].flat()[0] ?? null),
    summary: summaries
      .flatMap(([, text]) => text)
      .filter((text) => text !== '')
      .join(' / '),
  };
}
