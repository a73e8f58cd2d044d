import { fold, squeeze } from './words';

/**
 * The outcomes and enablers of the Children's Social Care National Framework (statutory guidance,
 * December 2023) by name, because what a number means changed in spring 2026.
 */
export const frameworkOutcomes = [
  'stayTogetherAndGetHelp',
  'supportedByFamilyNetwork',
  'safeInAndOutsideHome',
  'stableLovingHomes',
] as const;
export type FrameworkOutcome = (typeof frameworkOutcomes)[number];

export const frameworkEnablers = [
  'multiAgencyWorking',
  'leadersDriveConditions',
  'workforceEquipped',
] as const;
export type FrameworkEnabler = (typeof frameworkEnablers)[number];

export type FrameworkTag = {
  kind: 'outcome' | 'enabler' | 'principle' | 'other';
  /** Absent where the number printed may mean either of two outcomes, or names nothing. */
  name?: FrameworkOutcome | FrameworkEnabler;
  number?: number;
  /** What stands in the brackets. */
  printed: string;
};

/** Reports of inspections from this day on number outcomes 2 and 3 either way. */
const renumbering = '2026-03-01';

const figures = ['one', 'two', 'three', 'four', 'five', 'six'];

/** The tag in brackets that ends an area for improvement, and the text without it. */
export function readFrameworkTag(
  printed: string,
  startedOn: string | undefined,
): { tag: FrameworkTag; text: string } | null {
  const match = /^(.*?)\s*\(([^()]{3,200})\)\s*([.;]?)$/.exec(squeeze(printed));
  const inside = match?.[2] ?? '';
  const folded = fold(inside);
  if (!/national framework|^(?:outcome|enabler|principle)s?\b/.test(folded)) return null;

  const kind = (['outcome', 'enabler', 'principle'] as const).find((word) => folded.includes(word));
  const several = /\d.*\band\b.*\d|(?:outcome|enabler).*(?:outcome|enabler)/.test(folded);
  const word = /(?:outcome|enabler|principle)s? (\d|[a-z]+)/.exec(folded)?.[1];
  const number =
    word === undefined ? 0 : /\d/.test(word) ? Number(word) : figures.indexOf(word) + 1;
  const name = several ? undefined : nameOf(kind, number, startedOn);
  return {
    text: `${match?.[1] ?? ''}${match?.[3] ?? ''}`.trim(),
    tag: {
      kind: kind ?? 'other',
      ...(number > 0 && !several && { number }),
      ...(name && { name }),
      printed: inside,
    },
  };
}

function nameOf(
  kind: FrameworkTag['kind'] | undefined,
  number: number,
  startedOn: string | undefined,
): FrameworkTag['name'] {
  if (kind === 'enabler') return frameworkEnablers[number - 1];
  if (kind !== 'outcome') return undefined;
  const uncertain = startedOn === undefined || startedOn >= renumbering;
  return uncertain && (number === 2 || number === 3) ? undefined : frameworkOutcomes[number - 1];
}
