'use client';

import { useEffect, useRef, useState } from 'react';
import { dropDraftEverywhere, type FormPlace } from './draft-store';
import { type FormKeeper, type Keeping, keepForm } from './keep-form';

type Props = {
  place: FormPlace;
  /** The page shows what somebody typed: after a refusal, after signing in again, or from a draft. */
  answered: boolean;
  /** The revision of the draft that the page shows. */
  revision?: number | undefined;
  /** The page was kept for working without a network. */
  fromDevice?: boolean | undefined;
  /** The submission that was just recorded from this form, if one was. */
  savedSubmission?: string | undefined;
};

const whereWords = {
  nowhere: '',
  device: 'Not saved yet. Draft kept on this device.',
  server: 'Not saved yet. Draft kept on this device and on the server.',
} as const satisfies Record<Keeping['where'], string>;

/**
 * Keeps what is typed into the form around it, on this device and on the server, and puts it back after a reload or
 * a crash. It goes once the entry is saved, here or by `DropSavedDraft` on the page that comes next.
 */
export function KeepDraft(props: Props) {
  const { place, answered, revision = 0, fromDevice = false, savedSubmission } = props;
  const { viewerId, inspectionId, form: name } = place;
  const here = useRef<HTMLDivElement>(null);
  const keeper = useRef<FormKeeper>(undefined);
  const counted = useRef(revision);
  const [keeping, setKeeping] = useState<Keeping>({ where: 'nowhere', restored: false });

  useEffect(() => {
    const form = here.current?.closest('form');
    if (!form) return;

    if (savedSubmission) dropDraftEverywhere(viewerId, savedSubmission);
    const kept = keepForm(
      form,
      { place: { viewerId, inspectionId, form: name }, answered, revision: counted, fromDevice },
      (change) => setKeeping((before) => ({ ...before, ...change })),
    );
    keeper.current = kept;
    return () => kept.stop();
  }, [viewerId, inspectionId, name, answered, fromDevice, savedSubmission]);

  return (
    <>
      <div ref={here} role="status">
        {keeping.restored && (
          <div className="mb-6 flex max-w-form flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-accent border-l-4 bg-accent-wash px-4 py-2 text-table">
            <p>We kept what you had not saved.</p>
            <button
              type="button"
              onClick={() => keeper.current?.discard()}
              className="cursor-pointer py-1 text-accent underline underline-offset-[0.16em] hover:decoration-[3px]"
            >
              Clear it
            </button>
          </div>
        )}
      </div>
      <p
        data-kept={keeping.where}
        className="mb-2 min-h-[1.35em] text-quiet text-small print:hidden"
      >
        {whereWords[keeping.where]}
      </p>
    </>
  );
}
