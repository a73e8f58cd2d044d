/** A run of text that both versions have, or only one of them. */
export type TextRun = { kind: 'same' | 'removed' | 'added'; text: string };

/** Above this many words on both sides together, the texts are shown whole: nobody reads such a patchwork. */
const wordsCompared = 2_000;

/**
 * What changed between two texts, word by word: the fewest removals and additions that lead from one to the
 * other. White space belongs to the word before it.
 */
export function compareTexts(before: string, after: string): TextRun[] {
  const old = toWords(before);
  const current = toWords(after);
  if (old.length + current.length > wordsCompared)
    return joinRuns([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);

  const common = commonLengths(old, current);
  const runs: TextRun[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < current.length) {
    if (i < old.length && j < current.length && sameWord(old[i], current[j])) {
      runs.push({ kind: 'same', text: current[j] ?? '' });
      i += 1;
      j += 1;
    } else if (
      j >= current.length ||
      (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1))
    ) {
      runs.push({ kind: 'removed', text: old[i] ?? '' });
      i += 1;
    } else {
      runs.push({ kind: 'added', text: current[j] ?? '' });
      j += 1;
    }
  }

  return joinRuns(runs);
}

function toWords(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

function sameWord(one: string | undefined, other: string | undefined): boolean {
  return one?.trimEnd() === other?.trimEnd();
}

/** For every pair of tails, how many words they have in common in order. */
function commonLengths(old: readonly string[], current: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: current.length + 1 }, () => 0),
  );
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = current.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (!row) continue;
      row[j] = sameWord(old[i], current[j])
        ? at(lengths, i + 1, j + 1) + 1
        : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

/** Neighbours of one kind become one run; runs without text go. */
function joinRuns(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.kind === run.kind) last.text += run.text;
    else if (run.text !== '') joined.push({ ...run });
  }
  return joined;
}
