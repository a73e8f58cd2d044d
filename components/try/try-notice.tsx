import { InsetText } from '@/components/ui/inset-text';
import { paths } from '@/lib/paths';

/** What trying is and is not. It stands on every page where somebody tries. */
export function TryNotice() {
  return (
    <InsetText>
      <p className="font-semibold">This is not an inspection result, and nothing here is kept.</p>
      <p className="mt-1 text-table">
        The grades are what the rules make of the entries on this page. The entries travel with the
        page and are gone when you leave it. Inspectors judge; rules only propose:{' '}
        <a href={paths.howGradesAreDerived}>how grades are derived</a>.
      </p>
    </InsetText>
  );
}
