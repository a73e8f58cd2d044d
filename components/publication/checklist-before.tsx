import { ChecklistItems } from '@/components/checking/checklist-items';
import { capitalise } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import type { ChecklistItem } from '@/lib/report/publication-checklist';

type Props = {
  items: readonly ChecklistItem[];
  /** Where an item is read, and put right once the inspection is back in judging. */
  hrefOf: (item: ChecklistItem) => string;
  checklistHref: string;
  returnHref: string;
  /** What going back is called: a visit goes back to its findings. */
  returnText?: string;
};

/** What the publication checklist says before a report is published: each item that blocks, and the way to all of it. */
export function ChecklistBefore({
  items,
  hrefOf,
  checklistHref,
  returnHref,
  returnText = 'Return to judging',
}: Props) {
  const errors = items.filter(({ level }) => level === 'error');
  const warnings = items.length - errors.length;
  const found = `${formatCount(errors.length, 'error')}, ${formatCount(warnings, 'warning')}`;

  return (
    <>
      {errors.length > 0 && (
        <section className="mb-6" aria-labelledby="blocking">
          <h2 id="blocking" className="mb-2 font-[650] text-h3">
            What blocks publication
          </h2>
          <ChecklistItems items={errors} hrefOf={hrefOf} />
          <p className="mt-3 max-w-prose">
            Nothing changes in what is final. <a href={returnHref}>{returnText}</a> to put this
            right.
          </p>
        </section>
      )}
      <p className="mb-3">
        <a href={checklistHref}>Publication checklist</a>: {capitalise(found)}
      </p>
    </>
  );
}
