import type { PublishedReport } from '@/lib/exports/published-report';
import { licence } from '@/lib/exports/published-report';
import { eventTypeLabels } from '@/lib/format/inspections';
import type { Table } from './table';

/** What the report is about and where it comes from, a fact a row. Facts that there are none of are left out. */
export function factTable(report: PublishedReport): Table {
  const { snapshot, title, citation, address, source, remark } = report;
  const { document, number, digest, publishAt, correction } = snapshot;
  const { inspection } = document;
  const facts: readonly (readonly [string, string | number | null])[] = [
    ['title', title],
    ['local authority', inspection.laName],
    ['local authority code', inspection.laCode],
    ['type', eventTypeLabels[inspection.type]],
    ['theme', inspection.theme],
    ['theme as printed', inspection.themeAsPrinted ?? null],
    ['framework', inspection.framework],
    ['framework name', inspection.frameworkName],
    ['started on', inspection.startedOn],
    ['ended on', inspection.endedOn],
    ['published at', publishAt.toISOString()],
    ['lead inspectors', document.leadInspectors.join('; ') || null],
    ['care leavers are called', inspection.localTermForCareLeavers],
    ['rules version', document.rulesVersion],
    ['evidence digest', document.evidenceDigest],
    ['version number', number],
    ['version digest', digest],
    ['corrected: what was wrong', correction?.wasWrong ?? null],
    ['corrected: wrong since', correction?.wrongSince ?? null],
    ['corrected: decided by', correction?.decidedBy ?? null],
    ['cite as', citation],
    ['address', address],
    ['source', source],
    ['wording', remark],
    ['licence', `${licence.name}, ${licence.address}`],
  ];

  return {
    name: 'inspection',
    title: 'Inspection',
    about: 'One row for each fact about the inspection and this version of its report.',
    columns: [
      { name: 'fact', kind: 'text', meaning: 'What is said.' },
      {
        name: 'value',
        kind: 'text',
        meaning: 'The fact itself. Days are year, month, day; instants are in UTC.',
      },
    ],
    rows: facts.filter(([, value]) => value !== null && value !== ''),
  };
}
