import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { toEntryNames } from '@/components/evidence/entry-names';
import { EvidenceFilters } from '@/components/evidence/evidence-filters';
import { EvidenceHistory } from '@/components/evidence/evidence-history';
import { EvidenceList } from '@/components/evidence/evidence-list';
import { VersionConflict } from '@/components/evidence/version-conflict';
import type { Evidence } from '@/lib/domain/evidence';
import type { EvidenceRecord, EvidenceVersion } from '@/lib/domain/evidence-record';
import { frameworkFor } from '@/lib/frameworks';
import { countByFilter, evidenceFiltersSchema } from '@/lib/schemas/evidence-filters';
import { textOf } from '@/tests/support/text-of';

const framework = frameworkFor('ilacs-2026');
const names = toEntryNames(framework);
const weakness: Evidence = {
  id: 'E1',
  area: 'helpAndProtection',
  criteria: ['HP-02', 'HP-22'],
  direction: 'weakness',
  extent: 'many',
  impact: 'serious',
  known: true,
  headline: false,
  method: 'caseSampling',
  metric: { value: 4500, comparator: 'over', unit: 'contacts', source: 'Weekly report' },
  summary: 'Contacts wait a day.',
};

function version(given: Partial<EvidenceVersion> = {}): EvidenceVersion {
  return {
    version: 1,
    state: 'recorded',
    content: weakness,
    reason: null,
    identifyingReason: null,
    recordedAt: '2026-11-09T10:15:00.000Z',
    recordedBy: 'Inspector',
    ...given,
  };
}

function record(given: Partial<EvidenceVersion> = {}): EvidenceRecord {
  return { ...version(given), evidenceId: 'item', inspectionId: 'inspection' };
}

const list = (records: readonly EvidenceRecord[], canChange = true) =>
  renderToStaticMarkup(<EvidenceList records={records} names={names} canChange={canChange} />);

describe('a list of entries', () => {
  test('says of each what one needs to judge it', () => {
    const text = textOf(list([record()]));

    expect(text).toContain('Serious weakness, many');
    expect(text).toContain('Leaders know and are acting');
    expect(text).toContain('Contacts wait a day.');
    expect(text).toContain('Figure: over 4,500 contacts. Source: Weekly report');
    expect(text).toContain(
      'Help and protection: Front door and thresholds; Information sharing and joint working',
    );
    expect(text).toContain('Case sampling');
    expect(text).toContain('Inspector, 9 November 2026 at 10:15am');
  });

  test('gives each its anchor and its ways on', () => {
    const markup = list([record()]);

    expect(markup).toContain('<li id="E1"');
    expect(textOf(markup)).toContain('History E1 Revise E1 Withdraw E1');
  });

  test('offers no change to those who cannot make one', () => {
    expect(textOf(list([record()], false))).not.toMatch(/Revise|Withdraw/);
  });

  test('shows a withdrawn entry as withdrawn, with the way back', () => {
    const text = textOf(list([record({ state: 'withdrawn', version: 2 })]));

    expect(text).toContain('E1 Withdrawn');
    expect(text).toContain('version 2');
    expect(text).toContain('Put back E1');
  });

  test('writes nobody’s name beside entries of the public record', () => {
    expect(textOf(list([record({ recordedBy: null })]))).toContain('From the published record');
  });
});

describe('the filters of the list', () => {
  const draw = (query: Record<string, string>) => {
    const filters = evidenceFiltersSchema.parse(query);
    return renderToStaticMarkup(
      <EvidenceFilters
        inspectionId="inspection"
        filters={filters}
        counts={countByFilter([record()], filters)}
        judgements={framework.judgements}
      />,
    );
  };

  test('say how many entries each answer would leave', () => {
    expect(textOf(draw({}))).toContain('Strength (0)');
    expect(textOf(draw({}))).toContain('Weakness (1)');
  });

  test('offer only the criteria of the judgement chosen', () => {
    const text = textOf(draw({ area: 'leaders' }));

    expect(text).toContain('Self-knowledge (0)');
    expect(text).not.toContain('Front door and thresholds');
  });

  test('can be taken off one by one, the others staying', () => {
    const markup = draw({ area: 'helpAndProtection', direction: 'weakness' });

    expect(textOf(markup)).toContain('Remove filter: Help and protection');
    expect(markup).toContain('href="/inspections/inspection/evidence?direction=weakness"');
    expect(textOf(markup)).toContain('Clear all filters');
  });

  test('say nothing of filters in force when there is none', () => {
    expect(textOf(draw({}))).not.toContain('Clear all filters');
  });
});

describe('the history of an entry', () => {
  const revised = version({
    version: 2,
    reason: 'A second sample',
    content: {
      ...weakness,
      extent: 'widespread',
      method: undefined,
      summary: 'Contacts wait two days.',
    },
  });
  const text = textOf(
    renderToStaticMarkup(
      <EvidenceHistory
        versions={[
          version({ ...revised, version: 3, state: 'withdrawn', reason: 'Wrong team' }),
          revised,
          version(),
        ]}
        names={names}
      />,
    ),
  );

  test('says who did what, when and why, newest first', () => {
    expect(text.indexOf('Version 3: withdrawn')).toBeLessThan(text.indexOf('Version 2: revised'));
    expect(text).toContain('Why: Wrong team');
    expect(text).toContain('Why: A second sample');
    expect(text).toContain('Version 1: recorded Inspector, 9 November 2026 at 10:15am');
  });

  test('shows what became of each answer, and nothing of those that stayed', () => {
    expect(text).toContain('How far it reaches Many → became Widespread');
    expect(text).toContain('Method Case sampling → became Not said');
    expect(text.match(/Direction/g)).toHaveLength(1);
  });

  test('shows the words taken out and put in', () => {
    expect(text).toContain('Contacts wait Removed: a day. Added: two days.');
  });

  test('says when the words stayed', () => {
    expect(text).toContain('The words stayed as they were.');
  });
});

describe('two people at one entry', () => {
  test('the second sees both versions side by side', () => {
    const text = textOf(
      renderToStaticMarkup(
        <VersionConflict
          conflict={{
            opened: version(),
            current: version({
              version: 2,
              recordedBy: 'Lead inspector',
              reason: 'Seen more widely',
              content: { ...weakness, extent: 'widespread' },
            }),
          }}
          names={names}
        />,
      ),
    );

    expect(text).toContain('E1 changed while you were working on it');
    expect(text).toContain('Lead inspector made version 2 on 9 November 2026 at 10:15am');
    expect(text).toContain('“Seen more widely”. Nothing of yours was saved.');
    expect(text).toContain('How far it reaches Many Widespread');
  });
});
