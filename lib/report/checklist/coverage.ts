import type { Evidence } from '@/lib/domain/evidence';
import { formatList } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import { type Framework, givesGrades } from '@/lib/frameworks/framework';
import type { ChecklistItem } from './item';

type Given = { framework: Framework; evidence: readonly Evidence[] };

/** Core criteria are discussed in nearly every report: one without any evidence may have been forgotten. Of a visit only on what it looked at. */
export function checkCoverage({ framework, evidence }: Given): ChecklistItem[] {
  return framework.judgements.flatMap(({ area, shortName, criteria }) => {
    const counted = evidence.filter((entry) => entry.area === area && counts(entry));
    // A visit looks at its theme and not at everything.
    if (counted.length === 0 && !givesGrades(framework)) return [];
    const named = new Set(counted.flatMap((entry) => entry.criteria));
    const missing = criteria.filter(({ id, core }) => core && !named.has(id));
    if (missing.length === 0) return [];

    const titles = formatList(missing.map(({ title }) => title.toLowerCase()));
    return [
      {
        check: 'coreCovered',
        level: 'warning',
        subject: { kind: 'coverage', area },
        message: `${shortName} has no evidence on ${formatCount(missing.length, 'core criterion', 'core criteria')}: ${titles}`,
      },
    ];
  });
}

/** As the rules count: a headline repeats a conclusion, and context points neither way. */
function counts({ headline, direction }: Evidence): boolean {
  return !headline && direction !== 'context';
}
