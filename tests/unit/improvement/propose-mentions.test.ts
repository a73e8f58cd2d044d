import { describe, expect, test } from 'vitest';
import {
  mostOfParagraph,
  type Passage,
  type PassageFinding,
  proposeMentions,
} from '@/lib/improvement/propose-mentions';

const supervision = {
  id: 'c1',
  title: 'Supervision and management oversight',
  criteria: ['LE-08', 'LE-03'],
};
const item = (text: string, criteria: readonly string[] = []): Passage => ({
  place: { kind: 'item', number: 6 },
  text,
  findings: [{ criteria, says: 'recommended' }],
});
const paragraph = (text: string, findings: readonly PassageFinding[] = []): Passage => ({
  place: { kind: 'paragraph', number: 34 },
  text,
  findings,
});

describe('proposing links for an item', () => {
  test('by a shared criterion, with the reason', () => {
    expect(proposeMentions(item('Managers check work.', ['LE-08']), [supervision])).toEqual([
      {
        concernId: 'c1',
        title: supervision.title,
        because: 'Same criterion: LE-08, Management oversight and supervision.',
        status: 'recommended',
        rank: 100,
      },
    ]);
  });

  test('by two telling words where no criterion is coded', () => {
    const uncoded = item('Consistent supervision and management oversight');
    expect(proposeMentions(uncoded, [supervision])[0]?.because).toBe(
      'Words in common: supervision, management, oversight.',
    );
  });

  test('not by one word or by words that every list has', () => {
    expect(proposeMentions(item('The quality of supervision for children'), [supervision])).toEqual(
      [],
    );
  });
});

describe('proposing links for a paragraph', () => {
  const weak: PassageFinding = { criteria: ['LE-08'], says: 'found' };

  test('says both the criterion and the words, and what its entries say', () => {
    expect(
      proposeMentions(paragraph('Supervision does not happen.', [weak]), [supervision])[0],
    ).toMatchObject({
      because: expect.stringMatching(
        /^Same criterion: LE-08, .*\. Words in common: supervision\.$/,
      ),
      status: 'found',
    });
  });

  test('leaves what it says open where entries differ, or where only words are alike', () => {
    const mixed = [weak, { criteria: ['LE-03'], says: 'praised' as const }];
    const alike = paragraph('Supervision and oversight happen late.');

    expect(proposeMentions(paragraph('It.', mixed), [supervision])[0]?.status).toBeNull();
    expect(proposeMentions(alike, [supervision])[0]?.status).toBeNull();
  });

  test('takes no notice of entries about something else', () => {
    const other: PassageFinding = { criteria: ['HP-01'], says: 'praised' };
    expect(proposeMentions(paragraph('It.', [weak, other]), [supervision])[0]?.status).toBe(
      'found',
    );
    expect(proposeMentions(paragraph('It.', [other]), [supervision])).toEqual([]);
  });

  test('asks for most of a title in its words', () => {
    const title = 'Children missing from home, exploitation and return interviews';
    const concern = { id: 'c2', title, criteria: [] };

    expect(proposeMentions(paragraph('Exploitation of missing children.'), [concern])).toEqual([]);
    expect(
      proposeMentions(paragraph('Missing from home: exploitation, return interviews.'), [concern]),
    ).toHaveLength(1);
  });

  test('proposes no more than a few, the likeliest first', () => {
    const concerns = [1, 2, 3, 4, 5].map((number) => ({
      id: `c${number}`,
      title: `Oversight ${'x'.repeat(number + 3)}`,
      criteria: number === 4 ? ['LE-08', 'LE-03'] : ['LE-08'],
    }));
    const findings = [{ criteria: ['LE-08', 'LE-03'], says: 'found' as const }];
    const proposed = proposeMentions(paragraph('Oversight.', findings), concerns);

    expect(proposed).toHaveLength(mostOfParagraph);
    expect(proposed[0]?.concernId).toBe('c4');
  });
});
