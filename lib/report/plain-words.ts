import type { DerivedJudgement } from '@/lib/rules/derivation';

/** A judgement in words that name no entry: safe to read where the evidence is not released. */
export type PlainWords = {
  /** What was found, as the rules put it, the one that decides first. */
  found: readonly string[];
  /** What the next grade asks for and is not met; empty at the top of the scale. */
  lacking: readonly { asked: string; found: string | null }[];
  /** What is met of it. */
  met: readonly string[];
};

const foundMark = '. Found: ';

/** The reasons and conditions of a derived judgement without entries. Undecided judgements say what they need. */
export function toPlainWords(derived: DerivedJudgement): PlainWords {
  if (derived.status === 'undecided') {
    return { found: derived.needs.map(withoutEntries), lacking: [], met: [] };
  }
  const conditions = derived.towardsNextGrade.map(({ met, text }) => {
    const at = text.indexOf(foundMark);
    const asked = at < 0 ? text : text.slice(0, at);
    const found = at < 0 ? null : withoutEntries(text.slice(at + foundMark.length));
    return { met, asked: withoutEntries(asked), found };
  });

  return {
    found: derived.reasons.map(({ because }) => withoutEntries(because)),
    lacking: conditions.filter(({ met }) => !met).map(({ asked, found }) => ({ asked, found })),
    met: conditions.filter(({ met }) => met).map(({ asked }) => asked),
  };
}

/** The rules name entries in brackets, and nothing else. Ids may hold brackets of their own. */
export function withoutEntries(text: string): string {
  let depth = 0;
  let kept = '';
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (depth === 0) kept += letter;
    if (letter === ')') depth = Math.max(0, depth - 1);
  }
  return kept.replace(/\s+(?=[,.;:]|$)/g, '').replace(/\s{2,}/g, ' ');
}
