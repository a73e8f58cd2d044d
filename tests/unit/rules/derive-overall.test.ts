import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { Grade, JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { frameworkFor } from '@/lib/frameworks/index';
import { deriveOverall } from '@/lib/rules/derive-overall';
import { ilacsOverallRule, singleInspectionOverallRule } from '@/lib/rules/overall-rules';

const letters = {
  O: 'outstanding',
  G: 'good',
  R: 'requiresImprovement',
  I: 'inadequate',
} as const satisfies Record<string, Grade>;

function gradeOf(letter: string | undefined): Grade {
  const found = Object.entries(letters).find(([key]) => key === letter);
  if (!found) throw new Error(`No grade begins ${letter}`);
  return found[1];
}

/** Leaders, help and protection, children in care and, from 2023, care leavers. */
function overall(written: string) {
  const [leaders, help, care, careLeavers] = written.split(' ');
  if (careLeavers === undefined) {
    return deriveOverall(
      {
        leaders: gradeOf(leaders),
        helpAndProtection: gradeOf(help),
        inCareAndCareLeavers: gradeOf(care),
      },
      frameworkFor('ilacs-2018'),
    );
  }
  return deriveOverall(
    {
      leaders: gradeOf(leaders),
      helpAndProtection: gradeOf(help),
      inCare: gradeOf(care),
      careLeavers: gradeOf(careLeavers),
    },
    frameworkFor('ilacs-2023'),
  );
}

describe('overall effectiveness under ILACS', () => {
  test.each([
    ['R R G I', 'inadequate', 'O-01'],
    ['I I I', 'inadequate', 'O-01'],
    ['I R R', 'requiresImprovement', 'O-02'],
    ['R R G', 'requiresImprovement', 'O-03'],
    ['R G G G', 'requiresImprovement', 'O-03'],
    ['G R R', 'requiresImprovement', 'O-04'],
    ['G R G R', 'requiresImprovement', 'O-04'],
    ['O O G', 'outstanding', 'O-05'],
    ['O G G O', 'outstanding', 'O-05'],
    ['O G G', 'good', 'O-06'],
    ['G O O', 'good', 'O-06'],
    ['G R G', 'good', 'O-06'],
    ['O O O R', 'good', 'O-06'],
  ])('%s leads to %s', (written, grade, code) => {
    expect(overall(written)).toMatchObject({ grade, reasons: [{ code }] });
  });

  test.each([
    ['I R R', true],
    ['O G O G', true],
    ['O G G O', true],
    ['G R G', true],
    ['O O O G', false],
    ['O O G', false],
    ['G G R G', false],
    ['G G G', false],
    ['R R R', false],
    ['I I I', false],
  ])('%s leaves latitude: %s', (written, latitude) => {
    expect(overall(written).latitude).toBe(latitude);
  });

  test('is never given before every judgement is', () => {
    expect(
      deriveOverall({ leaders: 'good', helpAndProtection: 'good' }, frameworkFor('ilacs-2018')),
    ).toMatchObject({
      grade: null,
      reasons: [{ because: 'No grade yet for children in care and care leavers' }],
    });
  });
});

describe('overall effectiveness under other versions', () => {
  const single = frameworkFor('sif-2013');
  const key = { helpAndProtection: 'requiresImprovement', leaders: 'requiresImprovement' } as const;

  test('does not exist from April 2026', () => {
    expect(
      deriveOverall(
        { leaders: 'good', helpAndProtection: 'good', inCare: 'good', careLeavers: 'good' },
        frameworkFor('ilacs-2026'),
      ).grade,
    ).toBeNull();
  });

  test('is limited by an inadequate key judgement of the single inspection', () => {
    const judgements = { ...key, lookedAfterAndPermanence: 'inadequate' } as const;

    expect(deriveOverall(judgements, single)).toMatchObject({
      grade: 'inadequate',
      reasons: [{ code: 'S-01' }],
    });
  });

  test('is not limited by a sub-judgement or the safeguarding board', () => {
    const judgements = {
      ...key,
      lookedAfterAndPermanence: 'requiresImprovement',
      adoption: 'inadequate',
      careLeavers: 'inadequate',
      safeguardingBoard: 'inadequate',
    } as const;

    expect(deriveOverall(judgements, single).grade).toBe('requiresImprovement');
  });

  test('leaves aside a judgement that was not possible', () => {
    const judgements = {
      leaders: 'good',
      helpAndProtection: 'good',
      lookedAfterAndPermanence: 'notJudged',
    } as const;

    expect(deriveOverall(judgements, single)).toMatchObject({ grade: 'good', latitude: true });
  });
});

describe('what the overall grade says of itself', () => {
  const ilacs = frameworkFor('ilacs-2018');
  const single = frameworkFor('sif-2013');
  const three = (leaders: JudgementOutcome, help: JudgementOutcome, care: JudgementOutcome) =>
    ({
      leaders,
      helpAndProtection: help,
      inCareAndCareLeavers: care,
      lookedAfterAndPermanence: care,
    }) as const;

  test.each([
    ['inadequate', 'inadequate', 'good', 'O-01', 'A judgement of practice is inadequate'],
    [
      'inadequate',
      'good',
      'good',
      'O-02',
      'Leaders are inadequate and no judgement of practice is',
    ],
    ['requiresImprovement', 'good', 'good', 'O-03', 'Leaders require improvement'],
    [
      'good',
      'requiresImprovement',
      'requiresImprovement',
      'O-04',
      'Two or more judgements of practice require improvement',
    ],
    [
      'outstanding',
      'outstanding',
      'good',
      'O-05',
      'Leaders are outstanding, at least one judgement of practice is outstanding and none is below good',
    ],
    [
      'good',
      'good',
      'good',
      'O-06',
      'Leaders are good or better and at most one judgement of practice is below good',
    ],
  ] as const)('ILACS %s, %s, %s: %s', (leaders, help, care, code, because) => {
    expect(deriveOverall(three(leaders, help, care), ilacs).reasons).toMatchObject([
      { code, because, evidence: [] },
    ]);
  });

  test.each([
    ['inadequate', 'good', 'good', 'inadequate', 'S-01', 'A key judgement is inadequate'],
    ['good', 'inadequate', 'good', 'inadequate', 'S-01', 'A key judgement is inadequate'],
    [
      'requiresImprovement',
      'good',
      'good',
      'requiresImprovement',
      'S-02',
      'Leaders require improvement',
    ],
    [
      'good',
      'requiresImprovement',
      'requiresImprovement',
      'requiresImprovement',
      'S-03',
      'Two or more judgements of practice require improvement',
    ],
    [
      'outstanding',
      'good',
      'outstanding',
      'outstanding',
      'S-04',
      'Leaders are outstanding, at least one judgement of practice is outstanding and none is below good',
    ],
    [
      'good',
      'requiresImprovement',
      'good',
      'good',
      'S-05',
      'Leaders are good or better and at most one judgement of practice is below good',
    ],
  ] as const)(
    'single inspection %s, %s, %s: %s by %s',
    (leaders, help, care, grade, code, because) => {
      expect(deriveOverall(three(leaders, help, care), single)).toMatchObject({
        grade,
        reasons: [{ code, because, evidence: [] }],
      });
    },
  );

  test.each([
    [
      'nothing is graded',
      {},
      'No grade yet for leaders, help and protection and children in care and care leavers',
    ],
    [
      'no practice could be judged',
      { leaders: 'good', helpAndProtection: 'notJudged', inCareAndCareLeavers: 'notJudged' },
      'No judgement of practice was possible',
    ],
    [
      'leaders could not be judged',
      { leaders: 'notJudged', helpAndProtection: 'good', inCareAndCareLeavers: 'good' },
      'No grade yet for leaders',
    ],
  ] as const)('none where %s', (_, judgements, because) => {
    expect(deriveOverall(judgements, ilacs)).toEqual({
      grade: null,
      latitude: false,
      reasons: [
        {
          code: 'O-00',
          reference: 'Overall effectiveness follows from the other judgements',
          because,
          evidence: [],
        },
      ],
    });
  });

  test.each([...ilacsOverallRule, ...singleInspectionOverallRule])(
    'from line $code says what it rests on',
    ({ reference }) => {
      expect(reference).toMatch(/inspections|framework/i);
    },
  );

  test('none from April 2026', () => {
    expect(deriveOverall({}, frameworkFor('ilacs-2026'))).toMatchObject({
      grade: null,
      latitude: false,
      reasons: [
        {
          code: 'O-00',
          reference: 'Ofsted removed the overall effectiveness judgement from April 2026',
          because: 'This version of the framework has no overall effectiveness judgement',
          evidence: [],
        },
      ],
    });
  });

  test.each([
    ['good', 'requiresImprovement', 'good', true],
    ['good', 'good', 'good', false],
    ['inadequate', 'good', 'good', false],
    ['outstanding', 'outstanding', 'good', false],
  ] as const)(
    'single inspection %s, %s, %s leaves latitude: %s',
    (leaders, help, care, latitude) => {
      expect(deriveOverall(three(leaders, help, care), single).latitude).toBe(latitude);
    },
  );
});

const table = '../shared/data/inspections.csv';

type Row = Readonly<Record<string, string>>;

function rows(csv: string): Row[] {
  const [header = '', ...lines] = csv.trim().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

const outcomes: Readonly<Record<string, JudgementOutcome>> = {
  Outstanding: 'outstanding',
  Good: 'good',
  'Requires improvement to be good': 'requiresImprovement',
  Inadequate: 'inadequate',
  'Not judged': 'notJudged',
};
const columns: Readonly<Record<string, JudgementArea>> = {
  leaders: 'leaders',
  help_and_protection: 'helpAndProtection',
  care_and_care_leavers_combined: 'inCareAndCareLeavers',
  children_in_care: 'inCare',
  care_leavers: 'careLeavers',
  looked_after_and_permanence: 'lookedAfterAndPermanence',
  adoption: 'adoption',
};
const versions: Readonly<Record<string, FrameworkKey>> = {
  'SIF 2013': 'sif-2013',
  'ILACS 2018': 'ilacs-2018',
  'ILACS 2023': 'ilacs-2023',
  'ILACS 2026': 'ilacs-2026',
};

function compare(row: Row) {
  const key = versions[row.framework_version ?? ''];
  if (!key) throw new Error(`Unknown version ${row.framework_version}`);
  const judgements = Object.fromEntries(
    Object.entries(columns).flatMap(([column, area]) => {
      const outcome = outcomes[row[column] ?? ''];
      return outcome ? [[area, outcome] as const] : [];
    }),
  );
  const { grade, latitude } = deriveOverall(judgements, frameworkFor(key));
  return { key, grade, latitude, published: outcomes[row.overall_effectiveness ?? ''] ?? null };
}

describe.skipIf(!existsSync(table))(
  `published inspections in ${table} (skipped without it)`,
  () => {
    const compared = existsSync(table) ? rows(readFileSync(table, 'utf8')).map(compare) : [];
    const under = (...keys: FrameworkKey[]) => compared.filter(({ key }) => keys.includes(key));

    test('97.5 per cent of ILACS overall grades follow, and latitude is flagged where they do not', () => {
      const ilacs = under('ilacs-2018', 'ilacs-2023');
      const same = ilacs.filter(({ grade, published: known }) => grade === known);
      const missed = ilacs.filter(({ grade, published: known }) => grade !== known);

      expect(ilacs.length).toBeGreaterThan(300);
      expect(same.length / ilacs.length).toBeGreaterThanOrEqual(0.975);
      expect(missed.filter(({ latitude }) => !latitude)).toEqual([]);
    });

    test('latitude is the exception', () => {
      const ilacs = under('ilacs-2018', 'ilacs-2023');

      expect(ilacs.filter(({ latitude }) => latitude).length / ilacs.length).toBeLessThan(0.15);
    });

    test('single inspections follow in 97 per cent, and latitude is flagged where they do not', () => {
      const single = under('sif-2013');
      const missed = single.filter(({ grade, published: known }) => grade !== known);

      expect(missed.length / single.length).toBeLessThanOrEqual(0.03);
      expect(missed.filter(({ latitude }) => !latitude)).toEqual([]);
    });

    test('inspections from April 2026 have none', () => {
      expect(under('ilacs-2026').filter(({ grade, published: known }) => grade || known)).toEqual(
        [],
      );
    });
  },
);
