import { SummaryList, type SummaryRow } from '@/components/ui/summary-list';
import type { CorrectedPart, CorrectionRecord } from '@/lib/domain/correction-record';
import { readAddressDay } from '@/lib/domain/inspection-record';
import { formatDate, formatMonth } from '@/lib/format/dates';
import { visitTypeLabels } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';
import { whatWasWrong } from '@/lib/report/corrected-parts';
import { CorrectedParts } from './corrected-parts';

type Props = { correction: CorrectionRecord; parts: readonly CorrectedPart[] };

/** One correction of the public register, with its own address: what was wrong, since when, what stands instead. */
export function CorrectionEntry({ correction, parts }: Props) {
  const { id, laCode, laName, day, correctedOn } = correction;
  const report = paths.localAuthorities.inspection(laCode, day);

  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-10 border-line border-t pt-4">
      <h2 id={`${id}-title`} className="font-[650] text-h3">
        <a href={report}>
          {laName}, {whatWas(day)}
        </a>
      </h2>
      <p className="mt-2 mb-4 max-w-prose">{whatWasWrong(correction)}</p>
      <SummaryList
        kind="facts"
        rows={[{ key: 'Corrected', value: formatDate(correctedOn) }, ...factsOf(correction)]}
      />
      <CorrectedParts parts={parts} />
    </section>
  );
}

/** "inspection of February 2019", "focused visit of November 2026". */
function whatWas(address: string): string {
  const read = readAddressDay(address);
  const kind = read?.visit ? visitTypeLabels[read.visit].toLowerCase() : 'inspection';

  return `${kind} of ${formatMonth(read?.day ?? address)}`;
}

function factsOf(correction: CorrectionRecord): SummaryRow[] {
  if (correction.kind !== 'snapshot') {
    const { wrongSince, source } = correction;
    return [
      { key: 'Wrong since', value: formatDate(wrongSince) },
      ...(source ? [{ key: 'Source', value: source }] : []),
    ];
  }
  const { laCode, day, number, correction: said } = correction;
  return [
    { key: 'Wrong since', value: formatDate(said.wrongSince) },
    { key: 'Decided by', value: said.decidedBy },
    {
      key: 'What stood before',
      value: (
        <a href={paths.localAuthorities.version(laCode, day, number - 1)}>
          Version {number - 1} of the report
        </a>
      ),
    },
  ];
}
