import type { ReactNode } from 'react';
import { Details } from '@/components/ui/details';
import type { Grade } from '@/lib/domain/grades';
import type { DerivedJudgement } from '@/lib/rules/derivation';
import { ChangeSets, type ChangesFound } from './change-sets';
import { type KeptFrom, KeptFromWorse } from './kept-from-worse';
import { NextGrade } from './next-grade';
import type { ReasonLinks } from './reason-sentence';

type Props = {
  derived: Extract<DerivedJudgement, { status: 'derived' }>;
  better: ChangesFound | undefined;
  worse: ChangesFound | undefined;
  notWorse: { grade: Grade; spared: readonly KeptFrom[] } | undefined;
  links: ReasonLinks;
  titleOf: (criterion: string) => string;
  words: Readonly<Record<Grade, string>>;
  /** What the reader may do with a set of changes. */
  action?: (towards: 'better' | 'worse', set: number, about: string) => ReactNode;
};

/** The fewest changes each way, and the conditions of the neighbouring grades. */
export function WhatWouldChange(props: Props) {
  const { derived, better, worse, notWorse, links, titleOf, words, action } = props;
  const shared = (towards: 'better' | 'worse') => ({
    towards,
    titleOf,
    words,
    entryHref: links.entryHref,
    ...(action && {
      action: (set: number, about: string) => action(towards, set, about),
    }),
  });

  return (
    <>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {better && <ChangeSets found={better} {...shared('better')} />}
        {worse && <ChangeSets found={worse} {...shared('worse')} />}
      </div>
      {derived.towardsNextGrade.length > 0 && (
        <Details summary="Why it is not better: each condition of the next grade">
          <NextGrade conditions={derived.towardsNextGrade} links={links} words={words} />
        </Details>
      )}
      {notWorse && notWorse.spared.length > 0 && (
        <Details summary="Why it is not worse: each condition it meets">
          <KeptFromWorse
            grade={notWorse.grade}
            spared={notWorse.spared}
            words={words}
            links={links}
          />
        </Details>
      )}
    </>
  );
}
