import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deliveryOn, deliveryOrganisations } from '@/lib/domain/delivery-organisations';

const file = new URL('../../../prisma/data/local-authorities.json', import.meta.url);

test('trusts and companies are those of the public record, without their sources', () => {
  const { localAuthorities } = JSON.parse(readFileSync(file, 'utf8'));
  const recorded = localAuthorities.flatMap(
    ({ laCode, deliveryOrganisations: of = [] }: Recorded) =>
      of.map(({ source: _, ...delivery }) => ({ laCode, ...delivery })),
  );

  expect(deliveryOrganisations).toEqual(recorded);
});

type Recorded = { laCode: string; deliveryOrganisations?: ({ source: string } & object)[] };

test('a trust counts from its first day to its last', () => {
  expect(deliveryOn('885', '2019-09-30')).toBeNull();
  expect(deliveryOn('885', '2019-10-01')?.name).toBe('Worcestershire Children First');
  expect(deliveryOn('885', '2024-09-30')?.name).toBe('Worcestershire Children First');
  expect(deliveryOn('885', '2024-10-01')).toBeNull();
});
