import { paths } from '@/lib/paths';

/** What the counts of routes rest on, and what they do not say. */
export function RoutesNote() {
  return (
    <div className="mb-4 grid max-w-prose gap-3">
      <p>
        Each time is in one row, the first that fits. What stands beside each other here is no proof
        of what helped.
      </p>
      <p>
        The <a href={paths.nationalPicture.interventions}>register of intervention</a> is far from
        complete, most of all before 2022, and some notices do not state their subject. So “nothing
        on record” does not say that a council did it by its own effort: it says that nobody has
        entered anything with a source.
      </p>
    </div>
  );
}
