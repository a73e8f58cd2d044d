import { mainOf, noEntry, secondOf, thirdOf } from '@/lib/rules/counting/packed-evidence';
import { answersOn } from '@/lib/rules/standing';
import { criteriaIn, numbersOn } from '@/lib/rules/tally';
import { type CountedArea, change } from '@/lib/rules/what-if';
import { type ClearingCosts, clearingCosts } from './clearing-costs';

/** What it takes to clear each criterion, by the number of its place, kept in step with what is tried. */
export type CostBook = { counted: CountedArea; costs: (ClearingCosts | undefined)[] };

export function openCostBook(counted: CountedArea): CostBook {
  const book: CostBook = { counted, costs: [] };
  for (const { place } of criteriaIn(counted.tally)) enter(book, place.number);

  return book;
}

function enter({ counted, costs }: CostBook, number: number): void {
  const { tally, limits } = counted;
  const place = tally.places.byNumber[number];
  if (!place) return;
  const criterion = { place, board: tally.board };
  const { yes } = answersOn(criterion, numbersOn(criterion), limits);
  costs[number] = clearingCosts(criterion, yes, limits);
}

/** Takes an entry out or puts it in, by its code, and enters what its criteria now take. */
export function tryChange(book: CostBook, code: number, by: 1 | -1): void {
  if (code === noEntry) return;
  change(book.counted, code, by);
  enter(book, mainOf(code));
  if (secondOf(code) !== 0) enter(book, secondOf(code));
  if (thirdOf(code) !== 0) enter(book, thirdOf(code));
}
