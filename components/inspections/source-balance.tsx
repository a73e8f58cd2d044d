import { Table } from '@/components/ui/table';
import { type EvidenceMethod, evidenceMethods } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { evidenceMethodLabels } from '@/lib/format/evidence';
import { formatCount } from '@/lib/format/numbers';

/** How the counted entries of one judgement were gathered, with its name. */
export type NamedBalance = {
  area: JudgementArea;
  name: string;
  entries: number;
  byMethod: Readonly<Partial<Record<EvidenceMethod, number>>>;
  untold: number;
};

/** From this many entries on one can speak of a balance, and from this share of a leaning. */
const enough = 4;
const leaning = 2 / 3;
const voices: readonly EvidenceMethod[] = ['childrensViews', 'parentsOrCarersViews'];

/** What the balance of one judgement is worth a thought for, in a sentence; null where there is nothing to say. */
export function describeBalance({ name, entries, byMethod, untold }: NamedBalance): string | null {
  if (entries < enough) return null;

  const said: string[] = [];
  const [most] = evidenceMethods
    .map((method) => ({ method, count: byMethod[method] ?? 0 }))
    .toSorted((one, other) => other.count - one.count);
  if (most && most.count / entries >= leaning)
    said.push(
      `${most.count} of ${formatCount(entries, 'entry', 'entries')} come from ${evidenceMethodLabels[most.method].toLowerCase()}`,
    );
  if (voices.every((method) => !byMethod[method]))
    said.push('none comes from children, parents or carers');
  if (untold / entries >= leaning)
    said.push(`${untold} of ${entries} do not say how they were gathered`);

  return said.length === 0 ? null : `${name}: ${said.join(', and ')}.`;
}

/** How evidence was gathered, method by method and judgement by judgement, with what stands out in words. */
export function SourceBalance({ balances }: { balances: readonly NamedBalance[] }) {
  const findings = balances.flatMap((balance) => describeBalance(balance) ?? []);
  const rows = [
    ...evidenceMethods.map((method) => ({
      key: method,
      label: evidenceMethodLabels[method],
      counts: balances.map(({ byMethod }) => byMethod[method] ?? 0),
    })),
    { key: 'untold', label: 'Not said', counts: balances.map(({ untold }) => untold) },
  ].filter(({ counts }) => counts.some((count) => count > 0));
  if (rows.length === 0) return <p>Nothing that counts is recorded yet.</p>;

  return (
    <>
      {findings.length === 0 ? (
        <p className="mb-4 max-w-prose">
          No judgement with {enough} entries or more leans on one way of gathering them.
        </p>
      ) : (
        <ul className="mb-4 max-w-prose list-disc pl-5">
          {findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      )}
      <Table
        caption="Strengths and weaknesses by how they were gathered"
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'method', heading: 'Method', rowHeading: true, cell: ({ label }) => label },
          ...balances.map(({ area, name }, index) => ({
            key: area,
            heading: name,
            numeric: true,
            cell: ({ counts }: (typeof rows)[number]) => counts[index] ?? 0,
          })),
        ]}
      />
    </>
  );
}
