import { SummaryList } from '@/components/ui/summary-list';
import type { CouncilItemKind } from '@/lib/domain/council-items';
import { formatDate } from '@/lib/format/dates';
import { formatPartialDay, itemOptionLabel } from '@/lib/format/improvement';
import type { ItemField } from '@/lib/schemas/council-item-fields';
import { councilItemFields } from '@/lib/schemas/council-item-fields';
import type { FormValues } from '@/lib/schemas/form-state';

type Props = {
  kind: CouncilItemKind;
  values: FormValues;
  /** Items of the report's list by id. */
  areas: ReadonlyMap<string, string>;
};

/** What an item says, question by question; questions without an answer are left out. */
export function ItemFacts({ kind, values, areas }: Props) {
  const rows = councilItemFields[kind].flatMap((field) => {
    const answer = answerOf(field, values, areas);
    return answer === ''
      ? []
      : [
          {
            key: shortLabel(field.label),
            value: <span className="whitespace-pre-line">{answer}</span>,
          },
        ];
  });

  return <SummaryList rows={rows} />;
}

/** The question without what only the form needs. */
function shortLabel(label: string): string {
  return label.replace(/ \((?:optional|needed|not needed)[^)]*\)$/, '').replace(/\?$/, '');
}

function answerOf(field: ItemField, values: FormValues, areas: Props['areas']): string {
  const given = values[field.name];
  const text = Array.isArray(given) ? given.join('\n') : (given ?? '');
  switch (field.as) {
    case 'day': {
      const [day, month, year] = ['day', 'month', 'year'].map((part) =>
        String(values[`${field.name}-${part}`] ?? '').padStart(2, '0'),
      );
      return year && year !== '00' ? formatDate(`${year}-${month}-${day}`) : '';
    }
    case 'partialDay':
      return text === '' ? '' : formatPartialDay(text);
    case 'choice':
      return text === '' ? '' : itemOptionLabel(field.name, text);
    case 'yes':
      return text === 'yes' ? 'Yes' : 'No';
    case 'areas':
      return [given ?? []]
        .flat()
        .map((id) => areas.get(id) ?? 'An area that is no longer in the list')
        .join('\n');
    default:
      return text;
  }
}
