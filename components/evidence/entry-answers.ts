import type { Evidence } from '@/lib/domain/evidence';
import {
  directionLabels,
  evidenceMethodLabels,
  extentLabels,
  formatDocument,
  formatMetric,
  impactLabels,
} from '@/lib/format/evidence';
import { areaName, criterionTitle, type EntryNames } from './entry-names';

/** One question of the codebook and the answer of an entry, in words. Null where it was left out. */
export type EntryAnswer = {
  question: string;
  answer: string | null;
  /** Where the answer leads on the web. */
  href?: string | undefined;
};

/** What an entry says, question by question, apart from its text. Always the same questions in the same order. */
export function toEntryAnswers(content: Omit<Evidence, 'id'>, names: EntryNames): EntryAnswer[] {
  const known = 'known' in content ? (content.known ? 'Yes' : 'No') : null;

  return [
    { question: 'Judgement', answer: areaName(names, content.area) },
    {
      question: 'Criteria',
      answer: content.criteria.map((id) => criterionTitle(names, id)).join('; '),
    },
    { question: 'Direction', answer: directionLabels[content.direction] },
    {
      question: 'How far it reaches',
      answer: content.extent ? extentLabels[content.extent] : null,
    },
    { question: 'Impact', answer: content.impact ? impactLabels[content.impact] : null },
    { question: 'Leaders know and are acting', answer: known },
    { question: 'Headline', answer: content.headline ? 'Yes, never counted' : 'No' },
    { question: 'Method', answer: content.method ? evidenceMethodLabels[content.method] : null },
    {
      question: 'Figure',
      answer: content.metric
        ? [formatMetric(content.metric), content.metric.source].filter(Boolean).join('. Source: ')
        : null,
    },
    {
      question: 'Document',
      answer: content.document ? formatDocument(content.document) : null,
      href: content.document?.url,
    },
  ];
}

export type AnswerChange = { question: string; before: string | null; after: string | null };

/** An answer with where it leads, so that a change of the address alone shows. */
function inFull({ answer, href }: Pick<EntryAnswer, 'answer' | 'href'>): string | null {
  return answer !== null && href ? `${answer} (${href})` : answer;
}

/** The questions that two versions of an entry answer differently. */
export function changedAnswers(
  before: Omit<Evidence, 'id'>,
  after: Omit<Evidence, 'id'>,
  names: EntryNames,
): AnswerChange[] {
  const earlier = toEntryAnswers(before, names);

  return toEntryAnswers(after, names).flatMap(({ question, ...given }, index) => {
    const before = inFull(earlier[index] ?? { answer: null });
    const now = inFull(given);
    return before === now ? [] : [{ question, before, after: now }];
  });
}
