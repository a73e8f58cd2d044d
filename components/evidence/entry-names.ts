import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';

/** Names that the codes of an entry stand for, as plain data that may cross to the browser. */
export type EntryNames = {
  /** Titles of criteria by id, over every judgement of a framework. */
  titles: Readonly<Record<string, string>>;
  /** Short names of judgements. */
  areas: Readonly<Partial<Record<JudgementArea, string>>>;
};

export function toEntryNames({ judgements }: Framework): EntryNames {
  return {
    titles: Object.fromEntries(
      judgements.flatMap(({ criteria }) => criteria.map(({ id, title }) => [id, title])),
    ),
    areas: Object.fromEntries(judgements.map(({ area, shortName }) => [area, shortName])),
  };
}

/** The title of a criterion, or its id where this framework does not have it. */
export function criterionTitle({ titles }: EntryNames, id: string): string {
  return titles[id] ?? id;
}

/** The short name of a judgement, or its key where this framework does not have it. */
export function areaName({ areas }: EntryNames, area: JudgementArea): string {
  return areas[area] ?? area;
}
