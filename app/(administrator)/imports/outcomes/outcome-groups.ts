import type { OutcomeGroup } from '@/components/imports/outcome-lines';
import type { OutcomesPlan } from '@/lib/services/outcomes/take-in-outcomes';
import { toReadLine, toUnreadLine } from './outcome-lines';

type Verdict = OutcomesPlan['rows'][number]['verdict'];

/** The rows of a file by what they do, in the order in which somebody should look at them. */
export function toOutcomeGroups(plan: OutcomesPlan, done: boolean): OutcomeGroup[] {
  const linesOf = (wanted: Verdict) =>
    plan.rows
      .filter(({ verdict }) => verdict === wanted)
      .map(({ row, why }) => toReadLine(row, plan.names.get(row.laCode) ?? row.laCode, why));

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
      lines: [...plan.rejected.map(toUnreadLine), ...linesOf('rejected')],
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
