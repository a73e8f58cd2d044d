import { ReasonList } from '@/components/judgements/reason-list';
import type { ReasonLinks } from '@/components/judgements/reason-sentence';
import { Section } from '@/components/layout/section';
import { gradeInSentence } from '@/lib/format/grades';
import { type ReframedRow, type ReframedView, whyAnchor } from './reframed-view';

type Props = Pick<ReframedView, 'rows' | 'to'> & {
  links: (row: ReframedRow) => ReasonLinks;
};

/** The reasons for each grade under the other version. */
export function WhyEach({ rows, to, links }: Props) {
  const judged = rows.filter(({ derived }) => derived !== null);

  return (
    <Section title="Why" id="why">
      <div className="grid gap-8">
        {judged.map((row) => (
          <section
            key={row.area}
            id={whyAnchor(row.area)}
            aria-labelledby={`${whyAnchor(row.area)}-title`}
          >
            <h3 id={`${whyAnchor(row.area)}-title`} className="mb-1 font-semibold">
              {row.name}: {verdict(row, to)}
            </h3>
            <ReasonList reasons={row.reasons} links={links(row)} />
          </section>
        ))}
      </div>
    </Section>
  );
}

function verdict({ derived }: ReframedRow, { words }: ReframedView['to']): string {
  return derived === null || derived === 'undecided'
    ? 'undecided'
    : `why ${gradeInSentence(derived, words)}`;
}
