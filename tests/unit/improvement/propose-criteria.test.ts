import { describe, expect, test } from 'vitest';
import { frameworkFor } from '@/lib/frameworks';
import { mostProposed, proposeCriteria } from '@/lib/improvement/propose-criteria';
import coded from '@/prisma/data/stoke-on-trent-areas.json';

const framework = frameworkFor('ilacs-2023');
const idsFor = (text: string, tag: Parameters<typeof proposeCriteria>[1] = null) =>
  proposeCriteria(text, tag, framework).map(({ criterion }) => criterion);

describe('proposing what an item is about', () => {
  test('says the words that both share', () => {
    expect(proposeCriteria('The timeliness of life-story work', null, framework)[0]).toEqual({
      criterion: 'CC-09',
      because: expect.stringContaining('stor'),
    });
  });

  test('proposes nothing where no telling word is shared', () => {
    expect(idsFor('Everything, consistently, for all children and their families.')).toEqual([]);
    expect(idsFor('')).toEqual([]);
  });

  test('proposes few, each once, and only criteria of the framework', () => {
    const known = new Set(
      framework.judgements.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
    );
    const all = coded.map(({ text }) => idsFor(text));

    expect(all.every((ids) => ids.length <= mostProposed)).toBe(true);
    expect(all.every((ids) => new Set(ids).size === ids.length)).toBe(true);
    expect(all.flat().filter((id) => !known.has(id))).toEqual([]);
  });

  test('is helped by the tag of the report, which alone proposes nothing', () => {
    expect(idsFor('Everything, consistently.', 'workforceEquipped')).toEqual([]);
    expect(idsFor('Plans that social workers and managers share', 'workforceEquipped')[0]).toMatch(
      /^LE-/,
    );
  });

  test('has the right criterion first for three items of four that were coded by hand', () => {
    const first = coded.filter(({ text, startedOn, criteria }) => {
      const version =
        startedOn < '2018' ? 'sif-2013' : startedOn < '2023' ? 'ilacs-2018' : 'ilacs-2023';
      const [likeliest] = proposeCriteria(text, null, frameworkFor(version));
      return likeliest !== undefined && criteria.includes(likeliest.criterion);
    });

    expect(first.length / coded.length).toBeGreaterThan(0.74);
  });
});
