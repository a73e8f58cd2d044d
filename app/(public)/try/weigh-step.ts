import { type Evidence, isStrength, isWeakness } from '@/lib/domain/evidence';
import type { TryStep } from '@/lib/schemas/try-step';

/** The step that weighs an entry otherwise, or null for one that is not weighed. */
export function weighStep(revised: Evidence): TryStep | null {
  const { id } = revised;
  if (isWeakness(revised)) {
    const { extent, impact, known } = revised;
    return { kind: 'weigh', extent, impact, known: known ? 'known' : 'unknown', id };
  }
  if (isStrength(revised)) {
    const { extent, impact } = revised;
    return { kind: 'weigh', extent, impact, known: 'unknown', id };
  }
  return null;
}
