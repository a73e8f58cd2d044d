import type { Paragraph, Table } from 'docx';
import { hasGrades } from '@/lib/domain/inspections';
import type {
  SnapshotArea,
  SnapshotDocument,
  SnapshotJudgement,
  SnapshotParagraph,
} from '@/lib/domain/snapshot';
import { licence, maker, type PublishedReport } from '@/lib/exports/published-report';
import { formatDate, formatDateRange, formatPublished } from '@/lib/format/dates';
import { gradeLabels } from '@/lib/format/grades';
import { eventTypeLabels, noGrades, summaryTitle } from '@/lib/format/inspections';
import { formatList } from '@/lib/format/lists';
import { inLocalTerms } from '@/lib/format/local-term';
import { bullet, fact, heading, link, numbered, paragraph, table, title } from './pieces';

type Block = Paragraph | Table;

/** The report in the order of its page: title block, grades, summary, what needs to improve, sections, reasons. */
export function reportContent(report: PublishedReport): Block[] {
  const document = inLocalTerms(report.snapshot.document);

  return [
    ...titleBlock(report),
    ...(hasGrades(document.inspection.type) ? grades(document.judgements) : [paragraph(noGrades)]),
    ...summary(document),
    ...improvements(document),
    ...sections(document),
    ...reasons(document.judgements),
    ...colophon(report),
  ];
}

function titleBlock({ snapshot, title: name }: PublishedReport): Block[] {
  const { document, publishAt, correction, number } = snapshot;
  const { inspection, leadInspectors } = document;
  const { startedOn, endedOn, theme, themeAsPrinted, localTermForCareLeavers } = inspection;
  const facts: readonly (readonly [string, string | null])[] = [
    [hasGrades(inspection.type) ? 'Inspection dates' : 'Visit dates', datesOf(startedOn, endedOn)],
    [
      leadInspectors.length > 1 ? 'Lead inspectors' : 'Lead inspector',
      formatList(leadInspectors) || null,
    ],
    ['Published', formatPublished(publishAt)],
    ['Framework', inspection.frameworkName],
    ['Type', eventTypeLabels[inspection.type]],
    ['Theme', theme],
    ['Theme in the letter', themeAsPrinted ?? null],
    ['Care leavers are called', localTermForCareLeavers],
  ];

  return [
    title(name),
    paragraph(inspection.laName, 'Subtitle'),
    ...facts.flatMap(([label, value]) => (value === null ? [] : [fact(label, value)])),
    ...(correction
      ? [
          heading(`Correction: version ${number} of this report`),
          paragraph(`What was wrong: ${correction.wasWrong}`),
          paragraph(
            `Wrong since ${formatDate(correction.wrongSince)}. Decided by ${correction.decidedBy}.`,
          ),
        ]
      : []),
  ];
}

function datesOf(startedOn: string | null, endedOn: string | null): string | null {
  if (!startedOn) return null;
  return endedOn ? formatDateRange(startedOn, endedOn) : `From ${formatDate(startedOn)}`;
}

function grades(judgements: readonly SnapshotJudgement[]): Block[] {
  if (judgements.length === 0) return [];
  const anyDerived = judgements.some(({ derived }) => derived !== null);
  const heads = ['Judgement', 'Grade', ...(anyDerived ? ['From the evidence'] : [])];

  return [
    heading('Judgements'),
    table(
      heads,
      judgements.map((one) => [
        one.name,
        one.words,
        ...(anyDerived ? [derivedWords(one, judgements)] : []),
      ]),
      anyDerived ? [50, 25, 25] : [65, 35],
    ),
    ...judgements
      .filter(({ departure }) => departure)
      .map((one) =>
        paragraph(
          `${one.name}: the published grade departs from the derived one. ${one.departure}`,
        ),
      ),
  ];
}

/** The derived grade in the words this report prints for it, where it prints it at all. */
function derivedWords(
  { derived }: SnapshotJudgement,
  judgements: readonly SnapshotJudgement[],
): string {
  if (derived === null) return 'Not derived';
  if (derived === 'undecided') return 'Undecided';
  return judgements.find(({ outcome }) => outcome === derived)?.words ?? gradeLabels[derived];
}

function summary({ inspection, summary: paragraphs }: SnapshotDocument): Block[] {
  if (paragraphs.length === 0) return [];
  return [
    heading(summaryTitle(hasGrades(inspection.type))),
    ...paragraphs.map((text) => paragraph(text)),
  ];
}

function improvements({ areasForImprovement }: SnapshotDocument): Block[] {
  if (areasForImprovement.length === 0) return [];
  const urgent = areasForImprovement.filter(({ kind }) => kind === 'priorityAction');
  const others = areasForImprovement.filter(({ kind }) => kind === 'improvement');

  return [
    heading('What needs to improve'),
    ...(urgent.length > 0 ? [heading('Needs priority action', 2)] : []),
    ...urgent.flatMap(improvement),
    ...(urgent.length > 0 && others.length > 0 ? [heading('Other areas', 2)] : []),
    ...others.flatMap(improvement),
  ];
}

function improvement({ number, anchor, text, paragraphs }: SnapshotArea): Block[] {
  const [first, ...rest] = paragraphs;
  if (first === undefined) return [numbered(number, anchor, text, false)];

  const where = rest.length === 0 ? `paragraph ${first}` : `paragraphs ${paragraphs.join(', ')}`;
  return [numbered(number, anchor, text, true), paragraph(`See ${where}.`, 'NoteBelow')];
}

function sections({ sections: all, judgements, evidence }: SnapshotDocument): Block[] {
  return all
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .flatMap(({ area, name, paragraphs }) => {
      const judged = judgements.find((one) => one.area === area);
      return [
        heading(judged ? `${name}: ${judged.words}` : name),
        ...paragraphs.flatMap((one) => bodyParagraph(one, evidence !== null)),
      ];
    });
}

function bodyParagraph(
  { number, anchor, text, evidence }: SnapshotParagraph,
  released: boolean,
): Block[] {
  const names = released && evidence.length > 0;
  return [
    numbered(number, anchor, text, names),
    ...(names ? [paragraph(`Evidence: ${evidence.join(', ')}.`, 'NoteBelow')] : []),
  ];
}

function reasons(judgements: readonly SnapshotJudgement[]): Block[] {
  const explained = judgements.filter((one) => one.reasons.length > 0);
  if (explained.length === 0) return [];

  return [
    heading('What the rules say of each judgement'),
    ...explained.flatMap((one) => [
      heading(`${one.name}: ${derivedWords(one, judgements)}`, 2),
      ...one.reasons.map((reason) => bullet(`${withStop(reason.because)} (${reason.code})`)),
    ]),
  ];
}

const withStop = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

function colophon({ snapshot, citation, address, source, remark }: PublishedReport): Block[] {
  return [
    heading('About this document'),
    fact('Cite as', citation),
    fact('Read it as a page', link(address, address)),
    fact('Version', `${snapshot.number}, SHA-256 ${snapshot.digest}`),
    fact('Source', `${source}.`),
    ...(remark ? [fact('Wording', remark)] : []),
    fact('Licence', link(licence.name, licence.address)),
    fact(
      'Made by',
      `${maker}, which is neither Ofsted’s service nor the Department for Education’s.`,
    ),
  ];
}
