import { z } from 'zod';
import type { ThemeSearch } from '@/lib/domain/theme-search';
import { type Ignored, type RawParams, readParam, toQuery } from './address-words';

const criterionId = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}-\d{2}$/);
const laCode = z
  .string()
  .trim()
  .regex(/^\d{3}$/);
const year = z
  .string()
  .trim()
  .regex(/^20\d{2}$/);

/** Reads the address of the page of themes. Never refuses: what makes no sense is left out and named. */
export function parseThemes(raw: RawParams): { search: ThemeSearch; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  return {
    search: {
      criterion: readParam(raw, 'criterion', criterionId, ignored),
      la: readParam(raw, 'la', laCode, ignored),
      year: readParam(raw, 'year', year, ignored),
    },
    ignored,
  };
}

/** The shortest query that means this search. */
export function themesQuery({ criterion, la, year: asked }: ThemeSearch): string {
  return toQuery({ criterion, la, year: asked });
}

/** Whether an address carries empty parts, as a plain form sends them. */
export function isUntidyThemes(raw: RawParams, search: ThemeSearch): boolean {
  const tidy = new URLSearchParams(themesQuery(search));
  return ['criterion', 'la', 'year'].some(
    (param) => raw[param] !== undefined && [raw[param]].flat().join() !== tidy.get(param),
  );
}
