/** A line that may begin a numbered paragraph. */
export type Candidate = { line: number; n: number; section: number; worth: number };

/**
 * The lines that together count best. A number left out, printed twice or misprinted costs less than giving up the
 * chain.
 *
 * @param startsAnywhere whether the first number may be any
 */
export function bestChain(candidates: readonly Candidate[], startsAnywhere: boolean): Candidate[] {
  const best: { score: number; before: number }[] = [];
  for (const [index, candidate] of candidates.entries()) {
    let score = candidate.worth - startCost(candidate.n, startsAnywhere);
    let before = -1;
    // A chain never needs to reach back further than a long section.
    for (let earlier = Math.max(0, index - 60); earlier < index; earlier += 1) {
      const from = candidates[earlier];
      const upTo = best[earlier];
      if (!from || !upTo) continue;
      const reached = upTo.score + candidate.worth - stepCost(from, candidate);
      if (reached > score) {
        score = reached;
        before = earlier;
      }
    }
    best.push({ score, before });
  }

  const chain: Candidate[] = [];
  let at = best.reduce(
    (top, { score }, index) => (score > (best[top]?.score ?? 0) ? index : top),
    -1,
  );
  while (at >= 0) {
    const candidate = candidates[at];
    if (candidate) chain.unshift(candidate);
    at = best[at]?.before ?? -1;
  }
  return chain;
}

function startCost(n: number, startsAnywhere: boolean): number {
  return startsAnywhere ? 0 : Math.min(3, 0.4 * (n - 1));
}

/** What it costs that one number follows another. */
function stepCost(from: Candidate, to: Candidate): number {
  const step = to.n - from.n;
  if (step === 1) return 0;
  if (to.n === 1 && to.section > from.section) return 0.3;
  if (step === 0) return 0.8;
  if (step > 1) return Math.min(2.5, 0.5 + 0.3 * (step - 2));
  // Misprints such as "21" for "31" count on from the wrong number.
  return to.section > from.section ? 2.5 : 4;
}

/**
 * The chain with paragraphs whose number is misprinted: where one number is left out between two, and one line
 * between them begins like a paragraph, that line is the paragraph.
 */
export function withMisprints(
  chain: readonly Candidate[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  return chain.flatMap((candidate, index) => {
    const before = chain[index - 1];
    if (!before || candidate.n - before.n !== 2) return [candidate];
    const between = candidates.filter(
      ({ line, worth }) => line > before.line && line < candidate.line && worth >= 1,
    );
    const [only] = between;
    return only && between.length === 1 ? [{ ...only, n: before.n + 1 }, candidate] : [candidate];
  });
}
