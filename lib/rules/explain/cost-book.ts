import { mainOf, secondOf, thirdOf } from '@/lib/rules/counting/packed-evidence';
import { answersOn } from '@/lib/rules/standing';
import { criteriaIn, numbersOn } from '@/lib/rules/tally';
import { type CountedArea, change } from '@/lib/rules/what-if';
import { type ClearingCosts, clearingCosts } from './clearing-costs';

/** What it takes to clear each criterion, by the number of its place, kept in step with what is tried. */
export type CostBook = {
  counted: CountedArea;
  costs: (ClearingCosts | undefined)[];
  /** False where nothing is to be cleared: then no costs are entered. */
  kept: boolean;
};

export function openCostBook(counted: CountedArea, kept: boolean): CostBook {
  const book: CostBook = { counted, costs: [], kept };
  for (const { place } of criteriaIn(counted.tally)) enter(book, place.number);

  return book;
}

function enter({ counted, costs, kept }: CostBook, number: number): void {
  if (!kept) return;
  const { tally, limits } = counted;
  const place = tally.places.byNumber[number];
  if (!place) return;
  const criterion = { place, board: tally.board };
  const { yes } = answersOn(criterion, numbersOn(criterion), limits);
  costs[number] = clearingCosts(criterion, yes, limits);
}

/** Takes one entry out and puts another in, by their codes. What it gives back undoes that. */
export function tryChange(book: CostBook, without: number, plus: number): () => void {
  const { counted, costs } = book;
  const touched = [without, plus].flatMap((code) => [mainOf(code), secondOf(code), thirdOf(code)]);
  const before = touched.map((number) => costs[number]);
  change(counted, without, -1);
  change(counted, plus, 1);
  for (const number of new Set(touched)) enter(book, number);

  return () => {
    change(counted, plus, -1);
    change(counted, without, 1);
    for (const [index, number] of touched.entries()) costs[number] = before[index];
  };
}
