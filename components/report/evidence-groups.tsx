import { Section } from '@/components/layout/section';
import { formatCount } from '@/lib/format/numbers';
import type { CriterionGroup, JudgementGroup } from '@/lib/report/group-evidence';
import { EntryByEntry, type EntryPlaces } from './entry-by-entry';
import { sectionAnchor } from './report-sections';

type Props = { groups: readonly JudgementGroup[]; places: EntryPlaces };

/** Released evidence by judgement and criterion. Criteria have addresses too: HP-02. */
export function EvidenceGroups({ groups, places }: Props) {
  return groups.map(({ judgement, criteria, others, total }) => (
    <Section key={judgement.area} title={judgement.name} id={sectionAnchor(judgement.area)}>
      <p className="mb-2 text-quiet">{formatCount(total, 'entry', 'entries')}</p>
      {others.length > 0 && (
        <div className="mt-6">
          <h3 className="mb-1 font-[650] text-h3">Conclusion of the section</h3>
          <EntryByEntry entries={others} places={places} />
        </div>
      )}
      {criteria.map((group) => (
        <CriterionEntries key={group.criterion.id} group={group} places={places} />
      ))}
    </Section>
  ));
}

function CriterionEntries({ group, places }: { group: CriterionGroup; places: EntryPlaces }) {
  const { criterion, entries, alsoNamedBy } = group;

  return (
    <section aria-labelledby={`${criterion.id}-title`} id={criterion.id} className="mt-6">
      <h3 id={`${criterion.id}-title`} className="font-[650] text-h3 print:break-after-avoid">
        {criterion.title} <span className="font-normal text-quiet text-small">{criterion.id}</span>
      </h3>
      <p className="mb-1 max-w-prose text-quiet text-table">
        {criterion.looksAt}
        {alsoNamedBy.length > 0 && (
          <>
            {' '}
            {entries.length > 0 ? 'See also' : 'See'}{' '}
            {alsoNamedBy.map((reference, index) => (
              <span key={reference}>
                {index > 0 && ', '}
                <a href={`#${reference}`}>{reference}</a>
              </span>
            ))}
            .
          </>
        )}
      </p>
      {entries.length > 0 && <EntryByEntry entries={entries} places={places} />}
    </section>
  );
}
