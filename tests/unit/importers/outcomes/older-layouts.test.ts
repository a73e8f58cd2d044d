import { describe, expect, test } from 'vitest';
import { readOutcomes } from '@/lib/importers/outcomes/read-outcomes';
import {
  knownAuthorities,
  knownInspections,
  printedAuthorities,
} from '@/tests/support/known-record';
import {
  asSerial,
  asSlashes,
  asWords,
  codedGrades,
  columnOf,
  fullGrades,
  gradeColumn,
  layoutSheet,
  newestAt,
  type PublishedInspection,
  publicationColumn,
  shortGrades,
  spreadsheet,
  startColumn,
} from '@/tests/support/outcomes-layouts';

const iso = (day: string) => day;
const single = knownInspections.filter(({ framework }) => framework === 'sif-2013');
const ilacs = knownInspections.filter(({ framework }) => framework !== 'sif-2013');
const ilacsColumns = (words = fullGrades) => [
  gradeColumn('Overall effectiveness', ['overallEffectiveness'], words),
  gradeColumn('Impact of leaders', ['leaders'], words),
  gradeColumn(
    'Experiences and progress of children who need help and protection',
    ['helpAndProtection'],
    words,
  ),
];

const singleColumns = [
  gradeColumn('Overall effectiveness', ['overallEffectiveness']),
  gradeColumn('Children who need help and protection', ['helpAndProtection']),
  gradeColumn('Children looked after and achieving permanence', ['lookedAfterAndPermanence']),
  gradeColumn('Adoption performance', ['adoption']),
  gradeColumn('Experiences and progress of care leavers', ['careLeavers']),
  gradeColumn('Leadership, management and governance', ['leaders']),
  gradeColumn('Effectiveness of the Local Safeguarding Children Board', ['safeguardingBoard']),
];

const printed = (inspections: readonly PublishedInspection[]) =>
  inspections.map(({ laCode, startedOn, publishedOn, framework, judgements }) => ({
    laCode,
    startedOn,
    publishedOn,
    framework,
    judgements,
  }));
const read = (...[name, ...sheets]: Parameters<typeof spreadsheet>) => {
  const reading = readOutcomes(spreadsheet(name, ...sheets), knownAuthorities);
  if ('refused' in reading) throw new Error(reading.refused);
  return {
    ...reading,
    found: reading.rows.map(({ laCode, startedOn, publishedOn, framework, judgements }) => ({
      laCode,
      startedOn,
      publishedOn,
      framework,
      judgements,
    })),
  };
};

describe('older editions of the outcomes', () => {
  test('of 2018: names alone, four rows before the headings, both frameworks, ISO days', () => {
    const newest = newestAt(knownInspections, '2018-08-31');
    const sheet = layoutSheet(
      'LA inspection outcomes',
      [['Local authority inspections: most recent outcomes'], [], ['Source: Ofsted'], []],
      [
        columnOf.name,
        startColumn('Inspection start date', iso),
        publicationColumn('Date published', iso),
        columnOf.type,
        ...singleColumns,
        gradeColumn('Children in care and care leavers', ['inCareAndCareLeavers']),
      ],
      newest,
      printedAuthorities,
    );
    const { found, rejected, asAt } = read('outcomes as at 31 August 2018.csv', sheet);

    expect(rejected).toEqual([]);
    expect(asAt).toBe('2018-08-31');
    expect(found).toEqual(printed(newest));
  });

  test('of 2020: day numbers, grades as letters, one judgement of care', () => {
    const newest = newestAt(ilacs, '2020-03-31');
    const sheet = layoutSheet(
      'LA_level_at_31_Mar_2020',
      [['Local authority outcomes'], []],
      [
        columnOf.name,
        startColumn('Latest inspection date', asSerial),
        publicationColumn('Publication date', asSerial),
        ...ilacsColumns(shortGrades),
        gradeColumn(
          'Experiences and progress of children in care and care leavers',
          ['inCareAndCareLeavers'],
          shortGrades,
        ),
      ],
      newest,
      printedAuthorities,
    );
    const { found, rejected, asAt } = read('underlying data.xlsx', sheet);

    expect(rejected).toEqual([]);
    expect(asAt).toBe('2020-03-31');
    expect(found).toEqual(printed(newest));
  });

  test('of 2022: days in words, grades as codes that the notes explain', () => {
    const newest = newestAt(ilacs, '2022-03-31');
    const sheet = layoutSheet(
      'LA_level_at_31_Mar_2022',
      [
        ['Local authority level data'],
        [
          'Judgements: 1 = Outstanding, 2 = Good, 3 = Requires improvement to be good, 4 = Inadequate, 5 = Not judged',
        ],
      ],
      [
        columnOf.name,
        columnOf.region,
        startColumn('Inspection date', asWords),
        publicationColumn('Publication date', asWords),
        ...ilacsColumns(codedGrades),
        gradeColumn(
          'Experiences and progress of children in care',
          ['inCareAndCareLeavers'],
          codedGrades,
        ),
      ],
      newest,
      printedAuthorities,
    );
    const { found, rejected } = read('Childrens_social_care_2022.xlsx', sheet);

    expect(rejected).toEqual([]);
    expect(found).toEqual(printed(newest));
  });

  test('of 2023: authorities not yet inspected, providers in between, single inspections beside', () => {
    const newest = newestAt(ilacs, '2023-03-31').filter(({ laCode }) => laCode !== '909');
    const level = layoutSheet(
      'LA_level_at_31_Mar_2023',
      [['Local authorities'], ['Some cells are blank'], []],
      [
        columnOf.link,
        ['Provider type', () => 'Local authority'],
        columnOf.name,
        columnOf.region,
        startColumn('Inspection date', asSlashes),
        ...ilacsColumns(),
        gradeColumn('Experiences and progress of children in care', [
          'inCare',
          'inCareAndCareLeavers',
        ]),
        gradeColumn('Experiences and progress of care leavers', ['careLeavers']),
      ],
      newest,
      printedAuthorities,
    );
    const between = {
      ...level,
      rows: [
        ...level.rows.slice(0, 20),
        [
          '',
          "Children's home",
          'Camden',
          'London',
          '02/03/2022',
          'Good',
          'Good',
          'Good',
          'Good',
          '',
        ],
        ['', 'Local authority', 'Cumberland', 'North West', 'Not yet inspected'],
        ...level.rows.slice(20),
      ],
    };
    const history = layoutSheet(
      'SIF_judgements',
      [['Single inspections'], [], []],
      [columnOf.name, publicationColumn('Publication date', asSlashes), ...singleColumns],
      single,
      printedAuthorities,
    );
    const { found, rejected, warnings, asAt } = read('underlying_data.ods', between, history);

    expect(asAt).toBe('2023-03-31');
    expect(rejected).toEqual([
      {
        table: 'LA_level_at_31_Mar_2023',
        row: 21,
        why: "“Children's home” is a provider, not a local authority",
      },
    ]);
    expect(warnings).toContain(
      'LA_level_at_31_Mar_2023, row 22: “Cumberland” had not been inspected yet',
    );
    expect(found).toEqual([
      ...printed(newest).map((row) => ({ ...row, publishedOn: undefined })),
      ...printed(single).map((row) => ({ ...row, startedOn: undefined })),
    ]);
    expect(found.filter(({ framework }) => framework === 'sif-2013')).toHaveLength(173);
  });

  test('of 2024: two authorities not yet inspected, authorities that are no more in the history', () => {
    const history = ilacs.filter(({ startedOn }) => startedOn && startedOn <= '2024-03-31');
    const newest = newestAt(ilacs, '2024-03-31').filter(
      ({ laCode }) => laCode !== '909' && laCode !== '928',
    );
    const grades = [
      ...ilacsColumns(),
      gradeColumn('The experiences and progress of children in care', [
        'inCare',
        'inCareAndCareLeavers',
      ]),
      gradeColumn('The experiences and progress of care leavers', ['careLeavers']),
    ];
    const at = layoutSheet(
      'Inspections_as_at_31_March',
      [['Local authority inspection judgements as at 31 March 2024'], ['One table']],
      [
        columnOf.name,
        startColumn('Inspection date', asSlashes),
        publicationColumn('Publication date', asSlashes),
        ...grades,
      ],
      newest,
      printedAuthorities,
    );
    const before = layoutSheet(
      'ILACS_inspection_history',
      [['ILACS inspection history from 2018-2024'], ['One table']],
      [
        columnOf.name,
        startColumn('Inspection date', asSlashes),
        publicationColumn('Publication date', asSlashes),
        columnOf.type,
        ...grades,
      ],
      history,
      printedAuthorities,
    );
    const { found, rejected } = read('LA_Inspection_Outcomes_as_at_March_2024.ods', at, before);

    expect(rejected).toEqual([]);
    expect(found).toEqual([...printed(newest), ...printed(history)]);
  });

  test('leave the overall grade out where there is none', () => {
    const newest = ilacs.filter(({ framework }) => framework === 'ilacs-2026');
    const sheet = layoutSheet(
      'In-year_inspections',
      [['In-year inspections']],
      [
        columnOf.code,
        columnOf.name,
        startColumn('Inspection/Visit date', asSlashes),
        publicationColumn('Publication date', asSlashes),
        ['Inspection/Visit type', columnOf.type[1]],
        ...ilacsColumns(),
        gradeColumn('The experiences and progress of children in care', ['inCare']),
        gradeColumn('The experiences and progress of care leavers', ['careLeavers']),
      ],
      newest,
      printedAuthorities,
    );
    const { found, rejected } = read('2026-27.csv', sheet);

    expect(rejected).toEqual([]);
    expect(found).toEqual(printed(newest));
  });
});
