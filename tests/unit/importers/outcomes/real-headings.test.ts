import { describe, expect, test } from 'vitest';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { readOutcomes } from '@/lib/importers/outcomes/read-outcomes';
import {
  knownAuthorities,
  knownInspections,
  printedAuthorities,
} from '@/tests/support/known-record';
import {
  asSlashes,
  columnOf,
  gradeColumn,
  type LayoutColumn,
  layoutSheet,
  newestAt,
  publicationColumn,
  spreadsheet,
  startColumn,
} from '@/tests/support/outcomes-layouts';

/**
 * Editions of Ofsted’s tables with their sheets, rows before the headings and headings as public programs that read
 * them name them: the Department’s dashboard of outcomes and enablers (2023 to 2025), the Office for National
 * Statistics’ transformation of the 2020 edition, and two studies (2021 and 2022). Only what they name is rebuilt here.
 */
const ilacs = knownInspections.filter(({ framework }) => framework !== 'sif-2013');
const combined = ['inCareAndCareLeavers'] as const satisfies readonly JudgementArea[];
const inCare = ['inCare', 'inCareAndCareLeavers'] as const satisfies readonly JudgementArea[];

const plainGrades: readonly LayoutColumn[] = [
  gradeColumn('Overall effectiveness', ['overallEffectiveness']),
  gradeColumn('Impact of leaders', ['leaders']),
  gradeColumn('Experiences and progress of children who need help and protection', [
    'helpAndProtection',
  ]),
];
const longGrades: readonly LayoutColumn[] = [
  gradeColumn('Overall effectiveness', ['overallEffectiveness']),
  gradeColumn('The impact of leaders on social work practice with children and families', [
    'leaders',
  ]),
  gradeColumn('The experiences and progress of children who need help and protection', [
    'helpAndProtection',
  ]),
  gradeColumn('The experiences and progress of children in care', inCare),
  gradeColumn('The experiences and progress of care leavers', ['careLeavers']),
];
const started = startColumn('Inspection date', asSlashes);

const read = (...[name, ...sheets]: Parameters<typeof spreadsheet>) => {
  const reading = readOutcomes(spreadsheet(name, ...sheets), knownAuthorities);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading;
};
const short = (
  rows: readonly { laCode: string; startedOn?: string | undefined; judgements: object }[],
) => rows.map(({ laCode, startedOn, judgements }) => ({ laCode, startedOn, judgements }));

describe('editions by the headings that programs in use read them by', () => {
  test('2020: headings in the first row, tables of providers beside', () => {
    const newest = newestAt(ilacs, '2020-03-31');
    const table = layoutSheet(
      'LA level at 31 Mar 2020',
      [],
      [
        columnOf.link,
        columnOf.name,
        columnOf.region,
        started,
        ...plainGrades,
        gradeColumn('Experiences and progress of children in care and care leavers', combined),
      ],
      newest,
      printedAuthorities,
    );
    const providers = {
      name: 'Provider level at 31 Mar 2020',
      rows: [
        ['Provider level data at 31 March 2020'],
        [
          'URN',
          'Provision type',
          'Local authority',
          'Latest full inspection date',
          'Overall effectiveness',
          'Overall experiences and progress of children and young people',
          'How well children and young people are helped and protected',
          'The effectiveness of leaders and managers',
        ],
        [
          'SC012345',
          'Children\u2019s home',
          'Camden',
          '02/03/2020',
          'Good',
          'Good',
          'Good',
          'Good',
        ],
      ],
    };
    const { rows, rejected, asAt } = read(
      'Childrens_social_care_in_England_2020_underlying_data.xlsx',
      table,
      providers,
    );

    expect(asAt).toBe('2020-03-31');
    expect(rejected.filter(({ table: where }) => where === table.name)).toEqual([]);
    expect(short(rows)).toEqual(short(newest));
  });

  test('2021: one judgement of care, days with slashes', () => {
    const newest = newestAt(ilacs, '2021-03-31');
    const sheet = layoutSheet(
      'LA_level_at_31_Mar_2021',
      [['Local authority level data'], ['']],
      [
        columnOf.name,
        started,
        ...plainGrades,
        gradeColumn('Experiences and progress of children in care and care leavers', combined),
      ],
      newest,
      printedAuthorities,
    );
    const { rows, rejected } = read('la_new_of.csv', sheet);

    expect(rejected).toEqual([]);
    expect(short(rows)).toEqual(short(newest));
  });

  test('2022: the headings in the third row, the grades in the last four columns', () => {
    const newest = newestAt(ilacs, '2022-03-31');
    const sheet = layoutSheet(
      'LA_level_at_31_Mar_2022',
      [['Local authority level data'], ['This worksheet contains one table']],
      [
        columnOf.link,
        columnOf.name,
        columnOf.region,
        started,
        ...plainGrades,
        gradeColumn('Experiences and progress of children in care and care leavers', combined),
      ],
      newest,
      printedAuthorities,
    );
    const { rows, rejected, asAt } = read(
      'Childrens_social_care_in_England_2022_underlying_data.xlsx',
      sheet,
    );

    expect(asAt).toBe('2022-03-31');
    expect(rejected).toEqual([]);
    expect(short(rows)).toEqual(short(newest));
  });

  test('2023: three rows before the headings, care before 2023 under the heading of children in care', () => {
    const newest = newestAt(ilacs, '2023-03-31');
    const sheet = layoutSheet(
      'LA_level_at_31_Mar_2023',
      [['Local authority level data'], ['This worksheet contains one table'], ['']],
      [
        columnOf.link,
        columnOf.name,
        columnOf.region,
        started,
        ...plainGrades,
        gradeColumn('Experiences and progress of children in care', inCare),
        gradeColumn('Experiences and progress of care leavers', ['careLeavers']),
      ],
      newest,
      printedAuthorities,
    );
    const { rows, rejected } = read(
      'Childrens_social_care_in_England_2023_underlying_data.ods',
      sheet,
    );

    expect(rejected).toEqual([]);
    expect(short(rows)).toEqual(short(newest));
    const before = rows.filter(({ framework }) => framework === 'ilacs-2018');
    expect(before.length).toBeGreaterThan(100);
    expect(before.filter(({ judgements }) => judgements.inCare || judgements.careLeavers)).toEqual(
      [],
    );
  });

  test('2024 and later: the history beside the newest, codes first', () => {
    const newest = newestAt(ilacs, '2026-03-31').filter(
      ({ laCode }) => !['837', '836', '835', '928', '909'].includes(laCode),
    );
    const at = layoutSheet(
      'Inspections_as_at_31_March',
      [['Local authority inspection outcomes as at 31 March 2026'], ['One table']],
      [
        columnOf.link,
        columnOf.code,
        columnOf.name,
        columnOf.region,
        started,
        publicationColumn('Publication date', asSlashes),
        ...longGrades,
      ],
      newest,
      printedAuthorities,
    );
    const history = layoutSheet(
      'ILACS_inspection_history',
      [['ILACS inspection history'], ['One table']],
      [
        columnOf.link,
        columnOf.code,
        columnOf.name,
        columnOf.region,
        columnOf.type,
        started,
        publicationColumn('Publication date', asSlashes),
        ...longGrades,
      ],
      ilacs.filter(({ startedOn }) => startedOn && startedOn <= '2026-03-31'),
      printedAuthorities,
    );
    const { rows, rejected, asAt } = read(
      'local_authority_inspection_outcomes_as_at_31_march_2026_underlying_data.ods',
      at,
      history,
    );

    expect(asAt).toBe('2026-03-31');
    expect(rejected).toEqual([]);
    expect(rows).toHaveLength(
      newest.length +
        ilacs.filter(({ startedOn }) => startedOn && startedOn <= '2026-03-31').length,
    );
  });

  test.each([
    ['Bristol', '801'],
    ['Durham', '840'],
    ['Bournemouth, Christchurch & Poole', '839'],
    ['Herefordshire', '884'],
    ['Hammersmith & Fulham', '205'],
    ['Kingston Upon Hull', '810'],
    ['Telford & Wrekin', '894'],
    ['Richmond Upon Thames', '318'],
    ['St Helens', '342'],
    ['Southend on Sea', '882'],
  ])('%s, as Ofsted prints it, is one authority', (name, laCode) => {
    const { rows } = read('la.csv', {
      name: 'LA_level_at_31_Mar_2023',
      rows: [
        [
          'Local authority name',
          'Inspection date',
          'Overall effectiveness',
          'Impact of leaders',
          'Experiences and progress of children who need help and protection',
          'Experiences and progress of children in care',
          'Experiences and progress of care leavers',
        ],
        [name, '06/03/2023', 'Good', 'Good', 'Good', 'Good', 'Good'],
      ],
    });

    expect(rows.map((row) => row.laCode)).toEqual([laCode]);
  });

  test('a volunteer’s scrape is no table of Ofsted’s: nothing of it passes for a grade', () => {
    const header =
      'urn,local_authority,inspection_link,pdf_filename,publication_date,inspection_framework,inspector_name,inspection_start_date,inspection_end_date,overall_effectiveness_grade,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade,parser_version';
    const rows = [
      '2532283,dorset,https://example.org/0,d.pdf,09/05/25,short,,17/03/2025,21/03/2025,outstanding,outstanding,outstanding,outstanding,good,1',
      '2532283,dorset,https://example.org/1,a.pdf,19/11/21,standard,,27/09/2021,08/10/2021,good,outstanding,good,good,inspection_pre_dates_judgement,1',
      '80418,norfolk,https://example.org/2,b.pdf,20/10/15,,,,,,data_unreadable,data_unreadable,data_unreadable,data_unreadable,1',
      '80431,blackpool,https://example.org/3,c.pdf,28/07/26,standard,,08/06/2026,19/06/2026,not_reported_post_reform,outstanding,good,outstanding,outstanding,1',
    ];
    const reading = readOutcomes(
      spreadsheet('ofsted_csc_ilacs_history.csv', {
        name: '',
        rows: [header, ...rows].map((line) => line.split(',')),
      }),
      knownAuthorities,
    );

    expect(reading).toEqual({
      refused: expect.stringContaining('a collection that a program made from reports'),
    });
  });
});
