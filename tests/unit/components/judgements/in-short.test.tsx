import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { ChangesFound } from '@/components/judgements/change-sets';
import { InShort } from '@/components/judgements/in-short';
import type { Evidence } from '@/lib/domain/evidence';
import { gradeLabels } from '@/lib/format/grades';
import { textOf } from '@/tests/support/text-of';

const weakness: Evidence = {
  id: 'P1',
  area: 'leaders',
  criteria: ['LE-02'],
  direction: 'weakness',
  extent: 'widespread',
  impact: 'serious',
  known: false,
  headline: false,
  summary: 'Found.',
};
const revise = {
  kind: 'revise',
  entry: weakness,
  revised: { ...weakness, extent: 'isolated', impact: 'low', known: true },
} as const;

function shortOf(changes: ChangesFound | undefined): string {
  return textOf(
    renderToStaticMarkup(
      <InShort
        derived={{
          area: 'leaders',
          status: 'derived',
          grade: 'requiresImprovement',
          reasons: [{ code: 'R-07', reference: 'Text', because: 'Weak (P1)', evidence: ['P1'] }],
          deciding: ['P1'],
          robustness: { level: 'oneEntry', because: 'Without it', decisiveEntries: ['P1'] },
          towardsNextGrade: [
            { grade: 'good', met: false, text: 'No vital stage is weak. Found: two', evidence: [] },
            { grade: 'good', met: true, text: 'Little is uneven', evidence: [] },
          ],
        }}
        towards="better"
        changes={changes}
        links={{
          criteria: [],
          criterionHref: (id) => `#${id}`,
          entries: ['P1'],
          entryHref: (id) => `#${id}`,
        }}
        titleOf={(id) => `title of ${id}`}
        words={gradeLabels}
      />,
    ),
  );
}

describe('a judgement in short', () => {
  test('says why, how firm, and the one thing that would have been enough', () => {
    const text = shortOf({
      found: true,
      size: 1,
      sets: [
        {
          grade: 'good',
          changes: [
            { change: revise, alike: [revise], instead: { kind: 'remove', entry: weakness } },
          ],
        },
      ],
    });

    expect(text).toContain('Why requires improvement to be good Weak (P1). R-07');
    expect(text).toContain('It rests on single entries');
    expect(text).toContain(
      'For good, this alone: Title of LE-02 (P1): low, not serious and reaching an isolated few, not nearly all and known to leaders and being put right Or had it not been found at all.',
    );
  });

  test('says that other sets would do, and what would be added', () => {
    const added = { kind: 'add', added: { ...weakness, id: '+ LE-02' } } as const;
    const set = {
      grade: 'good',
      changes: [
        { change: revise, alike: [revise] },
        { change: added, alike: [added] },
      ],
    } as const;
    const text = shortOf({ found: true, size: 2, sets: [set, set] });

    expect(text).toContain(
      'For good, both of these at once. No fewer changes would do. Other sets would do as well.',
    );
    expect(text).toContain('Title of LE-02: one more finding, serious weakness, widespread');
    expect(text).not.toContain('not been found at all');
  });

  test('says at least how many, and the conditions, where the search gave up', () => {
    expect(shortOf({ found: false, because: 'notWithin', tried: 4 })).toContain(
      'At least 5 changes would be needed at once. Which ones is not worked out here. All of this would have had to be true: No vital stage is weak.',
    );
  });

  test('says that leaders are held by practice', () => {
    expect(shortOf({ found: false, because: 'heldByPractice', tried: 0 })).toContain(
      'they stand at most one grade above the weakest judgement of practice',
    );
  });
});
