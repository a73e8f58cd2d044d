import { TextDifference } from '@/components/evidence/text-difference';
import { formatInstant } from '@/lib/format/dates';
import type { PartConflict, ShownVersion } from './part-state';

/** Both versions of a part that somebody else changed. Nothing is merged: the person decides, their text is below. */
export function ConflictNotice({ conflict: { opened, current } }: { conflict: PartConflict }) {
  return (
    <section aria-labelledby="conflict" className="mb-8 max-w-form border-2 border-ink p-4">
      <h2 id="conflict" className="font-[650] text-h3">
        Somebody changed this while you were writing
      </h2>
      <p className="mt-1">
        {current.recordedBy ?? 'Somebody'} made version {current.version}
        {current.recordedAt ? ` on ${formatInstant(new Date(current.recordedAt))}` : ''}. Nothing of
        yours was saved. What you sent stands below: take over what you want from version{' '}
        {current.version}, then send it again.
      </p>
      {opened && <Version heading={`Version ${opened.version}, which you opened`} shown={opened} />}
      <Version heading={`Version ${current.version}, which stands now`} shown={current} />
      {opened && opened.text !== current.text && (
        <div className="mt-4">
          <h3 className="font-semibold">From the first to the second</h3>
          <TextDifference before={opened.text} after={current.text} />
        </div>
      )}
    </section>
  );
}

function Version({ heading, shown }: { heading: string; shown: ShownVersion }) {
  return (
    <div className="mt-4">
      <h3 className="font-semibold">{heading}</h3>
      <p className="whitespace-pre-line">{shown.text || 'Nothing'}</p>
      {shown.facts.length > 0 && <p className="text-quiet text-table">{shown.facts.join('. ')}.</p>}
    </div>
  );
}
