import { Details } from '@/components/ui/details';
import { draftDays, draftKeptUntil } from '@/lib/domain/drafts';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatDayOf, formatInstant } from '@/lib/format/dates';
import { DiscardDraft } from './discard-draft';
import { areaName, type EntryNames } from './entry-names';
import { answerTo } from './form-answers';

type ListedDraft = {
  id: string;
  path: string;
  values: Record<string, string | string[]>;
  updatedAt: string;
  area: JudgementArea | null;
  summary: string;
};

type Props = {
  viewerId: string;
  inspectionId: string;
  drafts: readonly ListedDraft[];
  /** The short reference of each entry, for drafts that change one. */
  references: ReadonlyMap<string, string>;
  names: EntryNames;
  /** The draft one has just kept. */
  kept: string | null;
  canRecord: boolean;
  discard: (form: FormData) => Promise<void>;
};

/** What one has begun and not saved, on whatever device, newest first. Only oneself sees it. */
export function DraftList(props: Props) {
  const { drafts, kept } = props;
  const title = drafts.length === 1 ? 'Your draft' : `Your ${drafts.length} drafts`;

  return (
    <div className="mb-8 max-w-form" id="drafts">
      <Details summary={title} open={kept !== null || drafts.length <= 2}>
        <p className="mb-3 text-quiet text-table">
          {kept !== null && 'Your draft is kept. '}Only you see what is not saved, here or on
          another device you sign in on. A draft is kept for {draftDays} days after its last change.
        </p>
        <ul className="border-line border-t">
          {drafts.map((draft) => (
            <DraftLine key={draft.id} draft={draft} {...props} />
          ))}
        </ul>
      </Details>
    </div>
  );
}

function DraftLine({ draft, ...props }: Props & { draft: ListedDraft }) {
  const { id, path, summary, updatedAt } = draft;
  const changedAt = new Date(updatedAt);

  return (
    <li className="border-line border-b py-3">
      <p className="text-quiet text-small">
        {describeDraft(draft, props)}, {formatInstant(changedAt)}. Kept until{' '}
        {formatDayOf(draftKeptUntil(changedAt))}.
      </p>
      <p className="line-clamp-3 [overflow-wrap:anywhere]">{summary || 'Nothing written yet'}</p>
      <div className="mt-1 flex flex-wrap items-baseline gap-x-6">
        {props.canRecord && (
          <a className="py-1" href={`${path}?draft=${encodeURIComponent(id)}`}>
            Continue<span className="sr-only"> the draft: {summary.slice(0, 60)}</span>
          </a>
        )}
        <DiscardDraft
          viewerId={props.viewerId}
          inspectionId={props.inspectionId}
          draftId={id}
          keptNow={props.kept === id}
          action={props.discard}
        />
      </div>
    </li>
  );
}

function describeDraft(
  { values, area, path }: ListedDraft,
  { references, names }: Pick<Props, 'references' | 'names'>,
): string {
  const reference = references.get(answerTo(values, 'evidenceId') ?? '');
  if (reference) return `Change of ${reference}`;

  const kind = path.endsWith('/quick') ? 'Several short entries' : 'New entry';
  return area ? `${kind}, ${areaName(names, area).toLowerCase()}` : kind;
}
