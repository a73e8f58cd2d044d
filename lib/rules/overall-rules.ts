import type { Grade } from '@/lib/domain/grades';

/** The grades overall effectiveness follows from. */
export type OverallInput = {
  leaders: Grade;
  /** Judgements of practice. Sub-judgements of the single inspection are not among them. */
  practice: readonly Grade[];
};

/** One line of the rule; the first line that fits decides. */
export type OverallRuleLine = {
  code: string;
  reference: string;
  grade: Grade;
  because: string;
  fits: (input: OverallInput) => boolean;
  /** Published inspections of this pattern ended both ways, so the lead inspector may differ. */
  latitude: (input: OverallInput) => boolean;
};

function howMany({ practice }: OverallInput, grade: Grade): number {
  return practice.filter((practiceGrade) => practiceGrade === grade).length;
}

const never = () => false;

const shared = {
  inadequatePractice: {
    code: 'O-01',
    reference: 'Published inspections: inadequate practice has always gone with inadequate overall',
    grade: 'inadequate',
    because: 'A judgement of practice is inadequate',
    fits: (input) => howMany(input, 'inadequate') > 0,
    latitude: never,
  },
  inadequateLeaders: {
    code: 'O-02',
    reference: 'Published inspections: nearly always requires improvement, once inadequate',
    grade: 'requiresImprovement',
    because: 'Leaders are inadequate and no judgement of practice is',
    fits: ({ leaders }) => leaders === 'inadequate',
    latitude: () => true,
  },
  leadersRequireImprovement: {
    code: 'O-03',
    reference: 'Published inspections: without exception where no judgement is inadequate',
    grade: 'requiresImprovement',
    because: 'Leaders require improvement',
    fits: ({ leaders }) => leaders === 'requiresImprovement',
    latitude: never,
  },
  practiceRequiresImprovement: {
    code: 'O-04',
    reference: 'Published inspections: without exception',
    grade: 'requiresImprovement',
    because: 'Two or more judgements of practice require improvement',
    fits: (input) => howMany(input, 'requiresImprovement') > 1,
    latitude: never,
  },
  outstanding: {
    code: 'O-05',
    reference:
      'Published inspections: nearly always; those graded good had one outstanding judgement of practice out of three',
    grade: 'outstanding',
    because:
      'Leaders are outstanding, at least one judgement of practice is outstanding and none is below good',
    fits: (input) =>
      input.leaders === 'outstanding' &&
      howMany(input, 'outstanding') > 0 &&
      howMany(input, 'requiresImprovement') === 0,
    latitude: (input) => input.practice.length > 2 && howMany(input, 'outstanding') === 1,
  },
  good: {
    code: 'O-06',
    reference:
      'Published inspections: nearly always; those graded lower had one of two judgements of practice below good',
    grade: 'good',
    because: 'Leaders are good or better and at most one judgement of practice is below good',
    fits: () => true,
    latitude: (input) => input.practice.length < 3 && howMany(input, 'requiresImprovement') === 1,
  },
} as const satisfies Record<string, OverallRuleLine>;

/** Reproduces 303 of 310 overall grades published under ILACS from 2018 to 2026. */
export const ilacsOverallRule: readonly OverallRuleLine[] = [
  shared.inadequatePractice,
  shared.inadequateLeaders,
  shared.leadersRequireImprovement,
  shared.practiceRequiresImprovement,
  shared.outstanding,
  shared.good,
];

const keyJudgementLimits =
  'Single inspection framework: an inadequate key judgement limits overall effectiveness';
const singleInspections = 'Published single inspections, 2013 to 2018';

/** Three key judgements limit; adoption and care leavers are sub-judgements and alone do not. */
export const singleInspectionOverallRule: readonly OverallRuleLine[] = [
  {
    ...shared.inadequatePractice,
    code: 'S-01',
    reference: keyJudgementLimits,
    because: 'A key judgement is inadequate',
    fits: (input) => input.leaders === 'inadequate' || howMany(input, 'inadequate') > 0,
  },
  { ...shared.leadersRequireImprovement, code: 'S-02', reference: singleInspections },
  { ...shared.practiceRequiresImprovement, code: 'S-03', reference: singleInspections },
  { ...shared.outstanding, code: 'S-04', reference: singleInspections },
  {
    ...shared.good,
    code: 'S-05',
    reference: `${singleInspections}: most with one of two judgements of practice below good were good`,
  },
];
