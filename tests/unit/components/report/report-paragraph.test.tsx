import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { HeldEvidence } from '@/components/report/held-evidence';
import { ReportParagraph } from '@/components/report/report-paragraph';
import type { NumberedParagraph } from '@/lib/report/document';
import { textOf } from '@/tests/support/text-of';

const paragraph: NumberedParagraph = {
  number: 5,
  anchor: 'p5',
  text: 'Plans are vague, and agencies share what they know.',
  headline: false,
  evidence: ['P05b', 'P05c'],
};
const held: HeldEvidence = {
  entries: [
    {
      id: 'P05b',
      area: 'helpAndProtection',
      criteria: ['HP-08'],
      direction: 'weakness',
      extent: 'widespread',
      impact: 'serious',
      known: false,
      headline: false,
      summary: 'Plans are vague.',
    },
    {
      id: 'P05c',
      area: 'helpAndProtection',
      criteria: ['HP-22'],
      direction: 'strength',
      extent: 'many',
      impact: 'sound',
      headline: false,
      summary: 'Agencies share what they know.',
    },
  ],
  derivation: { framework: 'ilacs-2018', rulesVersion: '1.0.0', judgements: [] },
  links: {
    judgement: () => '/judgement',
    entry: (reference) => `/evidence#${reference}`,
    criterion: () => '/criterion',
  },
};

function draw(more: Partial<NumberedParagraph> = {}, evidence: HeldEvidence | null = held) {
  return renderToStaticMarkup(
    <ReportParagraph paragraph={{ ...paragraph, ...more }} held={evidence} deciding={['P05b']} />,
  );
}

describe('ReportParagraph', () => {
  test('has its own address', () => {
    expect(draw()).toContain('id="p5"');
    expect(draw()).toContain('href="#p5"');
  });

  test('keeps a strength in sight inside a poor grade, in words and as a link', () => {
    expect(textOf(draw())).toContain('P05c sound strength, many');
    expect(draw()).toContain('href="/evidence#P05c"');
  });

  test('says which entries decided the grade', () => {
    expect(textOf(draw())).toContain(
      'P05b serious weakness, widespread, one of those that decided the grade',
    );
    expect(textOf(draw())).not.toContain('many, one of those that decided');
  });

  test('says that a conclusion is not evidence', () => {
    expect(textOf(draw({ headline: true }))).toContain('not counted as evidence');
  });

  test('shows the words alone where no evidence is released', () => {
    expect(textOf(draw({}, null))).toBe(
      'Paragraph 5 Plans are vague, and agencies share what they know.',
    );
  });
});
