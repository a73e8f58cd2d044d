import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LinkedText } from '@/components/judgements/linked-text';
import { NextGrade } from '@/components/judgements/next-grade';
import { ReasonList } from '@/components/judgements/reason-list';
import { SetAside } from '@/components/judgements/set-aside';
import { gradeLabels } from '@/lib/format/grades';
import { textOf } from '@/tests/support/text-of';

const links = {
  criteria: [
    { id: 'HP-07', title: 'Assessments' },
    { id: 'CC-07', title: 'Assessments and care plans' },
  ],
  criterionHref: (id: string) => `#${id}`,
  entries: ['P1', 'P12'],
  entryHref: (id: string) => `/entries#${id}`,
};

describe('a sentence with links', () => {
  test('links the longer of two nouns that begin alike', () => {
    const markup = renderToStaticMarkup(
      <LinkedText
        text="Weak on assessments and care plans, and on assessments."
        targets={[
          { text: 'assessments', href: '#HP-07' },
          { text: 'assessments and care plans', href: '#CC-07' },
        ]}
      />,
    );

    expect(markup).toBe(
      'Weak on <a href="#CC-07">assessments and care plans</a>, and on <a href="#HP-07">assessments</a>.',
    );
  });

  test('does not link a part of a longer reference', () => {
    const markup = renderToStaticMarkup(
      <LinkedText text="P1, P12 and P1a" targets={[{ text: 'P1', href: '#P1' }]} />,
    );

    expect(markup).toBe('<a href="#P1">P1</a>, P12 and P1a');
  });

  test('leaves text without targets as it is', () => {
    expect(renderToStaticMarkup(<LinkedText text="Nothing (yet)." targets={[]} />)).toBe(
      'Nothing (yet).',
    );
  });
});

describe('reasons', () => {
  const reason = (code: string, because: string) => ({
    code,
    reference: 'Grade descriptor',
    because,
    evidence: ['P1'],
  });

  test('show the first with its code and what it rests on, and count the others', () => {
    const text = textOf(
      renderToStaticMarkup(
        <ReasonList
          reasons={[reason('R-01', 'Weak on assessments (P1)'), reason('R-02', 'Also (P12)')]}
          links={links}
        />,
      ),
    );

    expect(text).toContain('Weak on assessments (P1). R-01 Grade descriptor');
    expect(text).toContain('1 more reason');
  });
});

describe('what the next grade lacks', () => {
  const condition = (text: string, met: boolean) =>
    ({ grade: 'good', met, text, evidence: met ? [] : ['P1', 'P12'] }) as const;

  test('counts and names what stands against it, and keeps what is met behind a click', () => {
    const markup = renderToStaticMarkup(
      <NextGrade
        conditions={[
          condition(
            'Weakness is established on fewer than two criteria. Found: assessments (P1)',
            false,
          ),
          condition('No vital stage is weak. Found: none on assessments', true),
        ]}
        links={links}
        words={gradeLabels}
      />,
    );
    const text = textOf(markup);

    expect(text).toContain('For good, 1 condition of 2 is not met.');
    expect(text).toContain(
      'Weakness is established on fewer than two criteria. Found: assessments (P1). 2 entries stand against it: P1, P12',
    );
    expect(markup).toContain('href="/entries#P12"');
    expect(text).toContain('1 condition already met');
    expect(text).toContain('Found: none on assessments.');
  });

  test('says nothing at the top of the scale', () => {
    expect(
      renderToStaticMarkup(<NextGrade conditions={[]} links={links} words={gradeLabels} />),
    ).toBe('');
  });
});

describe('what is set aside', () => {
  test('is named with the reason why, and empty kinds are left out', () => {
    const text = textOf(
      renderToStaticMarkup(
        <SetAside
          groups={[
            {
              title: 'Headlines',
              why: 'They only sum up.',
              entries: [{ text: 'P1', href: '#P1' }],
            },
            { title: 'Context', why: 'Neither good nor ill.', entries: [] },
          ]}
        />,
      ),
    );

    expect(text).toBe('Headlines They only sum up. P1');
  });

  test('is said to be nothing when every entry counts', () => {
    expect(textOf(renderToStaticMarkup(<SetAside groups={[]} />))).toBe('Every entry counts.');
  });
});
