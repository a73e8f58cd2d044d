import type { EditionRowLine } from '@/components/imports/edition-rows-table';
import type { OutcomeLine } from '@/components/imports/outcome-lines';
import { isJudgementArea } from '@/lib/domain/judgement-areas';
import { formatDate } from '@/lib/format/dates';
import { eventTypeLabels } from '@/lib/format/inspections';
import { frameworkFor, judgementOf } from '@/lib/frameworks';
import { atPlace, type OutcomeRow, type RejectedRow } from '@/lib/importers/outcomes/outcome-row';
import type { EditionRow, OutcomeVerdict } from '@/lib/queries/outcomes-edition';

/** What became of a row of an edition that was taken in. */
export const verdictNames = {
  changed: 'Put right',
  contradictory: 'Contradictory',
  rejected: 'Rejected',
  new: 'Added',
  same: 'Same',
} as const satisfies Record<OutcomeVerdict, string>;

/** A row that could be read; without a reason for what becomes of it, its grades. */
export function toReadLine(row: OutcomeRow, authority: string, why: string | null): OutcomeLine {
  const day = row.startedOn ?? row.publishedOn;
  const kind = row.type ? eventTypeLabels[row.type] : 'Inspection';
  return {
    key: `${row.table} ${row.row}`,
    place: atPlace(row),
    authority,
    event: `${kind} ${row.startedOn ? 'from' : 'published'} ${day ? formatDate(day) : ''}`,
    words: withDaysInWords(why ?? grades(row)),
  };
}

/** A row of which only its place is known. */
export function toUnreadLine({ table, row, why }: RejectedRow): OutcomeLine {
  return {
    key: `${table} ${row}`,
    place: atPlace({ table, row }),
    authority: '',
    event: '',
    words: withDaysInWords(why),
  };
}

/** A row as it was kept. */
export function toEditionLine({
  read,
  laName,
  verdict,
  why,
  ...place
}: EditionRow): EditionRowLine {
  const line = read
    ? toReadLine(read, laName ?? read.laCode, why)
    : toUnreadLine({ ...place, why: why ?? '' });
  return { ...line, verdict: verdictNames[verdict] };
}

/** "Overall effectiveness: Good; Leaders: Good". */
function grades({ framework, judgements, theme }: OutcomeRow): string {
  const words = { ...frameworkFor(framework).gradeWords, notJudged: 'Not judged' };
  const said = Object.entries(judgements).flatMap(([area, outcome]) =>
    isJudgementArea(area)
      ? [`${judgementOf(frameworkFor(framework), area)?.shortName ?? area}: ${words[outcome]}`]
      : [],
  );
  return said.length > 0 ? said.join('; ') : (theme ?? '');
}

function withDaysInWords(text: string): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => formatDate(day));
}
