import 'server-only';
import type { EvidenceContent } from '@/lib/domain/evidence';
import type { Framework } from '@/lib/frameworks/framework';
import type { Failure } from './failures';

/** Refuses a judgement the framework does not have, and criteria that belong to another judgement. */
export function checkCriteria(content: EvidenceContent, framework: Framework): Failure | null {
  const judgement = framework.judgements.find(({ area }) => area === content.area);
  if (!judgement || judgement.criteria.length === 0)
    return {
      kind: 'fields',
      errors: [{ field: 'area', message: 'Select a judgement of this inspection’s framework' }],
    };

  const known = new Set(judgement.criteria.map(({ id }) => id));
  if (content.criteria.every((id) => known.has(id))) return null;
  return {
    kind: 'fields',
    errors: [{ field: 'criteria', message: `Select criteria of ${judgement.shortName}` }],
  };
}
