import type { JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Sheet, SpreadsheetFile } from '@/lib/domain/sheets';

/** What a published table says of one inspection: facts of the public record. */
export type PublishedInspection = {
  laCode: string;
  framework: string;
  type: string;
  startedOn?: string | undefined;
  publishedOn: string;
  judgements: Readonly<Partial<Record<JudgementArea, JudgementOutcome>>>;
};
export type PublishedName = { laCode: string; name: string; gssCode: string; region: string };

export const fullGrades: Readonly<Record<JudgementOutcome, string>> = {
  outstanding: 'Outstanding',
  good: 'Good',
  requiresImprovement: 'Requires improvement to be good',
  inadequate: 'Inadequate',
  notJudged: 'Not judged',
};
export const codedGrades: Readonly<Record<JudgementOutcome, string>> = {
  outstanding: '1',
  good: '2',
  requiresImprovement: '3',
  inadequate: '4',
  notJudged: '5',
};
export const shortGrades: Readonly<Record<JudgementOutcome, string>> = {
  outstanding: 'O',
  good: 'G',
  requiresImprovement: 'RI',
  inadequate: 'I',
  notJudged: 'Not judged',
};

const typeNames: Readonly<Record<string, string>> = {
  standardInspection: 'ILACS Standard Inspection',
  shortInspection: 'ILACS Short Inspection',
  singleInspection: 'Single inspection',
  singleReinspection: 'Single inspection re-inspection',
};

export const asSlashes = (day: string) => day.split('-').reverse().join('/');
export const asWords = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
export const asSerial = (day: string) =>
  String((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);

/** One column of a table: its heading, and what it says of an inspection. */
export type LayoutColumn = [
  heading: string,
  cell: (inspection: PublishedInspection, authority: PublishedName) => string,
];

export const columnOf = {
  link: ['Web link', () => 'Ofsted Local Authority Webpage'],
  code: ['Local authority area code', (_, { gssCode }) => gssCode],
  name: ['Local authority name', (_, { name }) => name],
  region: ['Ofsted region', (_, { region }) => region],
  type: ['Inspection type', ({ type }) => typeNames[type] ?? ''],
} as const satisfies Record<string, LayoutColumn>;

export function startColumn(heading: string, write: (day: string) => string): LayoutColumn {
  return [heading, ({ startedOn }) => (startedOn ? write(startedOn) : '')];
}

export function publicationColumn(heading: string, write: (day: string) => string): LayoutColumn {
  return [heading, ({ publishedOn }) => write(publishedOn)];
}

/** A judgement column: the first of these areas that the inspection has. */
export function gradeColumn(
  heading: string,
  areas: readonly JudgementArea[],
  words: Readonly<Record<JudgementOutcome, string>> = fullGrades,
): LayoutColumn {
  return [
    heading,
    ({ judgements }) => {
      const area = areas.find((each) => judgements[each] !== undefined);
      const outcome = area && judgements[area];
      return outcome ? words[outcome] : '';
    },
  ];
}

export function layoutSheet(
  name: string,
  titles: readonly (readonly string[])[],
  columns: readonly LayoutColumn[],
  inspections: readonly PublishedInspection[],
  authorities: ReadonlyMap<string, PublishedName>,
): Sheet {
  const rows = inspections.map((inspection) => {
    const authority = authorities.get(inspection.laCode);
    if (!authority) throw new Error(`No authority ${inspection.laCode}`);
    return columns.map(([, cell]) => cell(inspection, authority));
  });
  return { name, rows: [...titles, columns.map(([heading]) => heading), ...rows] };
}

export function spreadsheet(name: string, ...sheets: Sheet[]): SpreadsheetFile {
  return { name, sheets };
}

/** The newest inspection of each authority that had begun by a day; of authorities that were there on it. */
export function newestAt<Inspection extends PublishedInspection>(
  inspections: readonly Inspection[],
  day: string,
): Inspection[] {
  const newest = new Map<string, Inspection>();
  for (const inspection of inspections) {
    const { laCode, startedOn } = inspection;
    if (!startedOn || startedOn > day) continue;
    if ((newest.get(laCode)?.startedOn ?? '') < startedOn) newest.set(laCode, inspection);
  }
  return [...newest.values()];
}
