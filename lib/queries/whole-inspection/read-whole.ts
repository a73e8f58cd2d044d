import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/generated/prisma/client';
import { db, type Transaction } from '@/lib/server/db';
import type { WholePart } from './parts';

/** How many rows are read at a time: the number that FETCH names. */
const batch = 500;
const countSchema = z.array(z.object({ rows: z.number().int() })).length(1);
const rowsSchema = z.array(z.object({ row: z.string() }));

/**
 * Reads an inspection as it stands at one instant, however long that takes and whoever works on it meanwhile.
 * Call it only for somebody who may take it out whole.
 */
export function atOneInstant<Answer>(
  read: (transaction: Transaction) => Promise<Answer>,
): Promise<Answer> {
  return db.$transaction(read, {
    isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
    timeout: 600_000,
  });
}

export async function countRows(
  transaction: Transaction,
  part: WholePart,
  inspectionId: string,
): Promise<number> {
  const counted = await transaction.$queryRaw`
    SELECT count(*)::int AS rows FROM (${part.rows(inspectionId)}) AS counted`;
  return countSchema.parse(counted)[0]?.rows ?? 0;
}

/** The rows of a part, each as the text of a JSON object, some at a time. */
export async function* readRows(
  transaction: Transaction,
  part: WholePart,
  inspectionId: string,
): AsyncGenerator<string[]> {
  // A cursor works each row out once, however many there are.
  await transaction.$executeRaw`
    DECLARE whole_part NO SCROLL CURSOR FOR SELECT row::text FROM (${part.rows(inspectionId)}) AS part`;
  for (;;) {
    const read = await transaction.$queryRaw`FETCH 500 FROM whole_part`;
    const rows = rowsSchema.parse(read).map(({ row }) => row);
    if (rows.length > 0) yield rows;
    if (rows.length < batch) break;
  }
  await transaction.$executeRaw`CLOSE whole_part`;
}

export type KeptAttachment = {
  id: string;
  reference: string;
  fileName: string;
};

/** The attachments whose content has not been removed. */
export async function listKeptAttachments(
  transaction: Transaction,
  inspectionId: string,
): Promise<KeptAttachment[]> {
  const rows = await transaction.attachment.findMany({
    where: { inspectionId, content: { isNot: null } },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, fileName: true, evidence: { select: { reference: true } } },
  });
  return rows.map(({ id, fileName, evidence }) => ({
    id,
    fileName,
    reference: evidence.reference,
  }));
}

export async function readAttachment(
  transaction: Transaction,
  attachmentId: string,
): Promise<Uint8Array> {
  const { content } = await transaction.attachmentContent.findUniqueOrThrow({
    where: { attachmentId },
    select: { content: true },
  });
  return content;
}
