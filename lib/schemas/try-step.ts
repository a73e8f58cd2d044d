import { z } from 'zod';
import { extents, impacts } from '@/lib/domain/evidence';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { judgementAreas } from '@/lib/domain/judgement-areas';

const id = z.string().min(1).max(64);
const towards = z.enum(['better', 'worse']);

/**
 * What a button of the page asks for. A button has one value, so its parts stand in it one after the
 * other, the id of an entry last because it may hold anything.
 */
export const tryStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start') }),
  z.object({ kind: z.literal('empty') }),
  z.object({ kind: z.literal('show'), area: z.enum(judgementAreas) }),
  z.object({ kind: z.literal('from'), from: z.coerce.number().int().min(0).max(100_000) }),
  z.object({ kind: z.literal('add') }),
  z.object({ kind: z.literal('change'), id }),
  z.object({ kind: z.literal('remove'), id }),
  z.object({
    kind: z.literal('weigh'),
    extent: z.enum(extents),
    impact: z.enum(impacts),
    known: z.enum(['known', 'unknown']),
    id,
  }),
  z.object({ kind: z.literal('apply'), towards, set: z.coerce.number().int().min(0).max(100) }),
  z.object({ kind: z.literal('reframe'), to: z.enum(frameworkKeys) }),
  z.object({ kind: z.literal('undo') }),
  z.object({ kind: z.literal('save') }),
  z.object({ kind: z.literal('cancel') }),
]);
export type TryStep = z.infer<typeof tryStepSchema>;

/** The parts of each kind of step, in the order a button holds them. */
const parts = {
  start: [],
  empty: [],
  show: ['area'],
  from: ['from'],
  add: [],
  change: ['id'],
  remove: ['id'],
  weigh: ['extent', 'impact', 'known', 'id'],
  apply: ['towards', 'set'],
  reframe: ['to'],
  undo: [],
  save: [],
  cancel: [],
} as const satisfies Record<TryStep['kind'], readonly string[]>;

/** The value of the button for a step. */
export function writeTryStep(step: TryStep): string {
  const { kind } = step;
  const values: Record<string, unknown> = step;
  return [kind, ...parts[kind].map((part) => String(values[part]))].join(' ');
}

const kindSchema = z.enum([
  'start',
  'empty',
  'show',
  'from',
  'add',
  'change',
  'remove',
  'weigh',
  'apply',
  'reframe',
  'undo',
  'save',
  'cancel',
]);

/** The step a button asks for, or null when it is none of ours. */
export function readTryStep(value: unknown): TryStep | null {
  const [word, ...rest] = typeof value === 'string' ? value.split(' ') : [];
  const kind = kindSchema.safeParse(word);
  if (!kind.success) return null;

  const names: readonly string[] = parts[kind.data];
  const named = names.map((name, index) => {
    const last = index === names.length - 1;
    return [name, last ? rest.slice(index).join(' ') : rest[index]];
  });
  const step = tryStepSchema.safeParse({ kind: kind.data, ...Object.fromEntries(named) });
  return step.success ? step.data : null;
}
