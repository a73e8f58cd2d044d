import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { JudgementExplained } from '@/components/judgements/judgement-explained';
import type { Evidence } from '@/lib/domain/evidence';
import { frameworkFor, judgementOf } from '@/lib/frameworks/index';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { explainJudgement, groupSetAside } from '@/lib/rules/explain';
import { helpAndProtection } from '@/tests/cases/stoke-on-trent-2019';
import { textOf } from '@/tests/support/text-of';

const framework = frameworkFor('ilacs-2018');
const area = 'helpAndProtection';

function explainedMarkup(evidence: readonly Evidence[]): string {
  const judgement = judgementOf(framework, area);
  const derived = deriveJudgements(evidence, framework).judgements.find(
    (each) => each.area === area,
  );
  const explained = derived && explainJudgement(evidence, framework, derived);
  if (!judgement || !derived || !explained) throw new Error('There is no such judgement');

  return renderToStaticMarkup(
    <JudgementExplained
      judgement={judgement}
      derived={derived}
      explained={explained}
      entries={evidence}
      setAside={groupSetAside(evidence, framework, area).map(({ title, why, ids }) => ({
        title,
        why,
        entries: ids.map((id) => ({ text: id, href: `#${id}` })),
      }))}
      links={{
        criteria: judgement.criteria,
        criterionHref: (id) => `#${id}`,
        entries: evidence.map(({ id }) => id),
        entryHref: (id) => `#${id}`,
      }}
      words={framework.gradeWords}
      source="a case"
      entriesInFull={null}
      coverageInFull={null}
    />,
  );
}

describe('help and protection in Stoke-on-Trent 2019, explained', () => {
  const markup = explainedMarkup(helpAndProtection);
  const text = textOf(markup);

  test('begins with why, and with what would have had to be different', () => {
    expect(text).toMatch(
      /^Why inadequate Serious weaknesses reach many children on front door and thresholds \(P03\)/,
    );
    expect(text).toContain(
      'What would have had to be different For requires improvement to be good, all 4 of these at once. No fewer changes would do. Front door and thresholds (P03): reaching some, not many Strategy discussions and child protection enquiries (P04): moderate, not serious Assessments (P05a): moderate, not serious Pre-proceedings, edge of care and family networks (P06): reaching some, not many Or had any of them not been found at all.',
    );
  });

  test('names every entry as a link to it', () => {
    expect(markup).toContain('href="#P05a"');
    expect(markup).toContain('href="#P10b"');
  });

  test('keeps each condition of the next grade, with what was found, behind a click', () => {
    expect(text).toContain(
      'For requires improvement to be good, none of the 4 conditions is met. Serious weaknesses reach many children on fewer than two criteria. Found: Serious weaknesses reach',
    );
  });

  test('says how firm the grade is and what was tried to know it', () => {
    expect(text).toContain(
      'Each of the 14 entries weighed was left out in turn, which moves the grade for none of them.',
    );
  });

  test('sets aside the headline and says why', () => {
    expect(text).toContain('Headlines States only the conclusion of its section');
  });
});

describe('a judgement without evidence, explained', () => {
  test('says what it needs and nothing of what would change it', () => {
    const text = textOf(explainedMarkup([]));

    expect(text).toMatch(/^What it needs At least six entries/);
    expect(text).not.toContain('What would change it');
  });
});
