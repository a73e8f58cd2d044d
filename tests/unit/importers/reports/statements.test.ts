import { describe, expect, test } from 'vitest';
import { sourceOfText } from '@/lib/importers/reports/source';
import { findStatements } from '@/lib/importers/reports/statements';

const stated = (text: string) =>
  findStatements(
    sourceOfText(text).pages.flatMap(({ lines }) => lines.map((line) => ({ ...line, page: 1 }))),
  ).map(({ area, outcome }) => `${area} ${outcome}`);

describe('sentences that state a judgement', () => {
  test.each([
    ['The overall judgement is requires improvement', 'overallEffectiveness requiresImprovement'],
    [
      'The overall judgement is that children’s services\nare inadequate',
      'overallEffectiveness inadequate',
    ],
    ['Overall judgement: good', 'overallEffectiveness good'],
    ['The overall judgement is:\nGood', 'overallEffectiveness good'],
    [
      'The overall judgement for Borset is that children’s services are good',
      'overallEffectiveness good',
    ],
    [
      'Children’s services in London Borough of Borset require improvement to be\ngood2\nThe next',
      'overallEffectiveness requiresImprovement',
    ],
    ['The graded judgement for adoption performance is: Good', 'adoption good'],
    [
      'The graded judgement about the experience and progress of care leavers\nis that it is good',
      'careLeavers good',
    ],
    [
      'The effectiveness of the Local Safeguarding Children Board (LSCB) is good',
      'safeguardingBoard good',
    ],
    ['The effectiveness of the LSCB Inadequate', 'safeguardingBoard inadequate'],
    ['The Local Safeguarding Children Board1 is good', 'safeguardingBoard good'],
    [
      'The Local Safeguarding Children Board\nRequires improvement',
      'safeguardingBoard requiresImprovement',
    ],
    ['The Borset and Ambridge Safeguarding Children Boards are good', 'safeguardingBoard good'],
    [
      'The arrangements in place to evaluate the effectiveness of what is done by the\nauthority and its partners are\noutstanding.',
      'safeguardingBoard outstanding',
    ],
  ])('%s', (text, statement) => {
    expect(stated(text)).toEqual([statement]);
  });

  test.each([
    ['that go on', 'The Local Safeguarding Children Board is good\nat asking for figures.'],
    ['about the past', 'Children’s services in Borset were inadequate'],
    ['about the past', 'Children’s services in Borset were judged inadequate'],
    ['about the last inspection', 'The overall judgement of the last inspection is good'],
    ['about a part of the services', 'Services for children in care are outstanding.'],
    ['about a part of the services', 'Children’s services in need of help are good'],
    ['about a part of the services', 'The overall judgement for adoption is good'],
    ['that describe a grade', 'An LSCB that is inadequate\nDoes not know.'],
    ['that somebody says', 'Partners report that the safeguarding children board is good'],
  ])('are none where they are words %s: %s', (_, text) => {
    expect(stated(text)).toEqual([]);
  });
});
