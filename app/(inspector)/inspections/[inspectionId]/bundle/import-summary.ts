import type { ImportSummary } from '@/components/bundles/import-summary';
import type { Evidence } from '@/lib/domain/evidence';
import { findIdentifyingInEntry } from '@/lib/domain/identifying-text';
import type { Inspection } from '@/lib/domain/inspection-record';
import { formatDate } from '@/lib/format/dates';
import { eventTypeLabels } from '@/lib/format/inspections';
import type { Framework } from '@/lib/frameworks/framework';
import { judgementOf } from '@/lib/frameworks/index';
import type { EvidenceBundle } from '@/lib/schemas/evidence-bundle';
import type { ImportPlan } from '@/lib/services/plan-import';

/** A plan in the words and the order a page shows it. */
export function toImportSummary(
  { added, present, moves }: ImportPlan,
  /** The line of each entry that came from a table. */
  lines: Readonly<Record<string, number>>,
  bundle: EvidenceBundle,
  inspection: Inspection,
  framework: Framework,
): ImportSummary {
  return {
    added: added.length,
    rows: moves.map((move) => {
      const judgement = judgementOf(framework, move.area);
      const takes = (judgement?.criteria.length ?? 0) > 0;
      return {
        ...move,
        name: judgement?.shortName ?? move.area,
        entries: takes ? added.filter(({ entry }) => entry.area === move.area).length : null,
      };
    }),
    present: present.map(({ reference }) => reference),
    renumbered: added.flatMap(({ entry: { id }, reference }) =>
      // The entries of a table have no reference of their own to lose.
      id === reference || id.startsWith('row ') ? [] : [{ id, reference }],
    ),
    identifying: added.flatMap(({ entry }) => {
      const passages = findIdentifyingInEntry(entry);
      return passages.length > 0 ? [{ id: nameOf(entry, lines), passages }] : [];
    }),
    remarks: remarksOn(bundle, inspection),
  };
}

/** How a person finds an entry in the file: by its line, by its id, or by how it begins. */
function nameOf({ id, summary }: Evidence, lines: Readonly<Record<string, number>>): string {
  const line = lines[id];
  if (line !== undefined) return `Line ${line}`;
  return id.startsWith('row ') ? `“${summary.slice(0, 40)}”` : id;
}

function remarksOn({ inspection: told }: EvidenceBundle, { startedOn, type }: Inspection) {
  const remarks: string[] = [];
  if (startedOn && told.startedOn !== startedOn)
    remarks.push(
      `The file says the inspection began on ${formatDate(told.startedOn)}. This one began on ${formatDate(startedOn)}.`,
    );
  if (told.type !== type)
    remarks.push(
      `The file is of a ${eventTypeLabels[told.type].toLowerCase()}. This is a ${eventTypeLabels[type].toLowerCase()}.`,
    );
  return remarks;
}
