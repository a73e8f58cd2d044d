import type { OutcomeGroup, OutcomeLine } from '@/components/imports/outcome-lines';
import { isJudgementArea } from '@/lib/domain/judgement-areas';
import { formatDate } from '@/lib/format/dates';
import { eventTypeLabels } from '@/lib/format/inspections';
import { frameworkFor, judgementOf } from '@/lib/frameworks';
import { atPlace, type OutcomeRow, type RejectedRow } from '@/lib/importers/outcomes/outcome-row';
import type { OutcomesPlan } from '@/lib/services/outcomes/take-in-outcomes';

type Verdict = OutcomesPlan['rows'][number]['verdict'];

/** The rows of a file by what they do, in the order in which somebody should look at them. */
export function toOutcomeGroups(plan: OutcomesPlan, done: boolean): OutcomeGroup[] {
  const linesOf = (wanted: Verdict) =>
    plan.rows
      .filter(({ verdict }) => verdict === wanted)
      .map(({ row, why }) => toLine(row, plan, why === null ? grades(row) : why));

  return [
    {
      id: 'changed',
      title: done ? 'Put right' : 'Would put the record right',
      meaning:
        'The file has this otherwise than the record. A grade becomes a new version with both editions named, in the public register of corrections.',
      lines: linesOf('changed'),
    },
    {
      id: 'contradictory',
      title: 'Contradictory',
      meaning: 'The file has this otherwise than the record, and the record stays as it is.',
      lines: linesOf('contradictory'),
    },
    {
      id: 'rejected',
      title: 'Rejected',
      meaning: 'These rows cannot be read with certainty, so nothing is taken from them.',
      lines: [...plan.rejected.map(toRejected), ...linesOf('rejected')],
    },
    {
      id: 'new',
      title: done ? 'Added' : 'New',
      meaning: done
        ? 'These came into the record.'
        : 'The record does not have these inspections and visits yet.',
      lines: linesOf('new'),
    },
    {
      id: 'same',
      title: 'Same',
      meaning: 'The record says the same already.',
      lines: linesOf('same'),
      folded: true,
    },
  ];
}

function toLine(row: OutcomeRow, { names }: OutcomesPlan, words: string): OutcomeLine {
  const day = row.startedOn ?? row.publishedOn;
  const kind = row.type ? eventTypeLabels[row.type] : 'Inspection';
  return {
    key: `${row.table} ${row.row}`,
    place: atPlace(row),
    authority: names.get(row.laCode) ?? row.laCode,
    event: `${kind} ${row.startedOn ? 'from' : 'published'} ${day ? formatDate(day) : ''}`,
    words: withDaysInWords(words),
  };
}

function toRejected({ table, row, why }: RejectedRow): OutcomeLine {
  return {
    key: `${table} ${row}`,
    place: atPlace({ table, row }),
    authority: '',
    event: '',
    words: withDaysInWords(why),
  };
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
