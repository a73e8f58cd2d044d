import { InsetText } from '@/components/ui/inset-text';
import type { Inspection } from '@/lib/domain/inspection-record';
import { hasGrades } from '@/lib/domain/inspections';
import { formatInstant } from '@/lib/format/dates';
import { reportNoun } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';

type Props = {
  inspection: Pick<Inspection, 'id' | 'type' | 'embargoedUntil'>;
  /** Whether this preview shows the entries. */
  release: boolean;
  /** Whether it is what was published, and no draft any more. */
  frozen: boolean;
};

/** What kind of document a preview is, and the other way to look at it. */
export function PreviewNotice({ inspection, release, frozen }: Props) {
  const { id, type, embargoedUntil } = inspection;

  if (frozen) {
    return (
      <InsetText>
        <p>
          {embargoedUntil
            ? `This is published, under embargo until ${formatInstant(new Date(embargoedUntil))}. Only the team can read it before.`
            : `This is the published ${reportNoun(type)}.`}
        </p>
      </InsetText>
    );
  }

  return (
    <InsetText>
      <p>
        This is a draft for the team, drawn exactly as it will be published.
        {hasGrades(type) && ' Grades nobody has confirmed are not in it.'}
      </p>
      <p className="mt-1">
        {release ? (
          <a href={paths.inspections.preview(id)}>See it without the evidence</a>
        ) : (
          <a href={paths.inspections.preview(id, { evidence: 'released' })}>
            See it with the evidence released
          </a>
        )}
      </p>
    </InsetText>
  );
}
