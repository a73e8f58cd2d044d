import { describe, expect, test } from 'vitest';
import { standingOf } from '@/lib/rules/standing';
import { tallyEvidence } from '@/lib/rules/tally';
import { readFact } from '@/tests/cases/encode';
import { ilacs2023 } from './build';

/** "- many serious", "+ some strong", or "+ HP-05,HP-02 many strong" where its main criterion is another. */
function toEntry(words: string, index: number) {
  const [sign, ...rest] = words.split(' ');
  const on = rest.length > 2 ? rest : ['HP-02', ...rest];

  return readFact('helpAndProtection', [`P${index}`, sign, ...on].join(' '));
}

function standing(...entries: string[]) {
  const tally = tallyEvidence(entries.map(toEntry), ilacs2023).get('helpAndProtection');
  const criterion = tally?.criteria.get('HP-02');

  return criterion && standingOf(criterion, ilacs2023.limits);
}

describe('what the entries on a criterion establish', () => {
  test.each([
    [['- widespread serious'], 'failing'],
    [['- many serious'], 'failing'],
    [['- many serious', '+ widespread strong', '+ widespread strong'], 'failing'],
    [['- some serious'], 'weak'],
    [['- isolated serious'], 'uneven'],
    [['- widespread moderate'], 'weak'],
    [['- many moderate'], 'weak'],
    [['- some moderate'], 'uneven'],
    [['- isolated moderate'], 'uneven'],
    [['- widespread low'], 'minor'],
    [['- isolated low', '- many low', '- many low'], 'minor'],
    [['- widespread low', '+ isolated sound'], 'sound'],
    [['- widespread low', '+ many strong'], 'strong'],
    [['+ isolated sound'], 'sound'],
    [['+ widespread sound'], 'sound'],
    [['+ some strong'], 'sound'],
    [['+ many strong'], 'strong'],
    [['+ some exceptional'], 'sound'],
    [['+ widespread exceptional'], 'strong'],
    [['+ many strong', '- isolated moderate'], 'uneven'],
    [['+ HP-05,HP-02 many strong'], 'strong'],
    [[], undefined],
  ])('%j is %s', (entries, expected) => {
    expect(standing(...entries)).toBe(expected);
  });

  test.each([
    ['two for some', ['- some moderate', '- some moderate'], 'weak'],
    ['one for some and one for a few', ['- some moderate', '- isolated moderate'], 'uneven'],
    ['two that are serious for a few', ['- isolated serious', '- isolated serious'], 'weak'],
    ['one of each', ['- some moderate', '- isolated serious'], 'weak'],
    ['low ones make none', ['- some moderate', '- widespread low'], 'uneven'],
  ])('a pattern: %s', (_, entries, expected) => {
    expect(standing(...entries)).toBe(expected);
  });

  test.each([
    ['two beside four strengths', 2, 4, 'weak'],
    ['two beside five', 2, 5, 'uneven'],
    ['three beside six', 3, 6, 'weak'],
    ['three beside seven', 3, 7, 'uneven'],
  ])('a pattern among strengths: %s', (_, weaknesses, strengths, expected) => {
    const entries = [
      ...Array<string>(weaknesses).fill('- some moderate'),
      ...Array<string>(strengths).fill('+ some sound'),
    ];
    expect(standing(...entries)).toBe(expected);
  });

  test('strengths whose main criterion is another do not dilute a pattern', () => {
    const beside = Array<string>(9).fill('+ HP-05,HP-02 some sound');

    expect(standing('- some moderate', '- some moderate', ...beside)).toBe('weak');
  });
});
