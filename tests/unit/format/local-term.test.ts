import { describe, expect, test } from 'vitest';
import { inLocalTerms, withLocalTerm } from '@/lib/format/local-term';
import { stokeDocument } from '@/tests/support/published-report';

const term = 'care-experienced adults';

describe('what a council calls its care leavers', () => {
  test('stands in headings and labels, and begins them with a capital', () => {
    expect(withLocalTerm('The experiences and progress of care leavers', term)).toBe(
      'The experiences and progress of care-experienced adults',
    );
    expect(withLocalTerm('Care leavers', term)).toBe('Care-experienced adults');
    expect(withLocalTerm('Leaders', term)).toBe('Leaders');
  });

  test('is put in once, also where it names care leavers itself', () => {
    expect(withLocalTerm('Care leavers', 'care leavers and care-experienced adults')).toBe(
      'Care leavers and care-experienced adults',
    );
  });

  test('changes no report of a council without a term of its own', () => {
    expect(inLocalTerms(stokeDocument())).toEqual(stokeDocument());
  });

  test('changes headings and judgements of a report, and none of its words', () => {
    const stoke = stokeDocument();
    const document = {
      ...stoke,
      inspection: { ...stoke.inspection, localTermForCareLeavers: term },
    };
    const told = inLocalTerms(document);

    expect(told.judgements.map(({ shortName }) => shortName)).toContain(
      'Children in care and care-experienced adults',
    );
    expect(told.sections.map(({ name }) => name)).toContain(
      'The experiences and progress of children in care and care-experienced adults',
    );
    expect(told.sections.map(({ paragraphs }) => paragraphs)).toEqual(
      stoke.sections.map(({ paragraphs }) => paragraphs),
    );
    expect({ ...told, judgements: [], sections: [] }).toEqual({
      ...document,
      judgements: [],
      sections: [],
    });
  });
});
