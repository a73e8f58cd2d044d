import { Details } from '@/components/ui/details';
import type { CouncilItemKind } from '@/lib/domain/council-items';
import { formatInstant } from '@/lib/format/dates';
import type { FormValues } from '@/lib/schemas/form-state';
import { ItemFacts } from './item-facts';

type Props = {
  kind: CouncilItemKind;
  versions: readonly {
    version: number;
    state: 'recorded' | 'withdrawn';
    reason: string | null;
    recordedAt: Date;
    recordedBy: { name: string } | null;
    values: FormValues;
  }[];
  areas: ReadonlyMap<string, string>;
};

/** Every version, newest first: who, when and why, and what it said. */
export function ItemHistory({ kind, versions, areas }: Props) {
  return (
    <ol className="grid gap-4" reversed>
      {versions.toReversed().map(({ version, state, reason, recordedAt, recordedBy, values }) => (
        <li key={version}>
          <p>
            <span className="font-semibold">
              Version {version}
              {state === 'withdrawn' && ', withdrawn'}
            </span>
            , {formatInstant(recordedAt)}, {recordedBy?.name ?? 'with the data of this service'}
            {reason && <>: {reason}</>}
          </p>
          <Details summary={`What version ${version} says`}>
            <ItemFacts kind={kind} values={values} areas={areas} />
          </Details>
        </li>
      ))}
    </ol>
  );
}
