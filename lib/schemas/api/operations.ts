import { z } from 'zod';
import { indicatorLevels } from '@/lib/domain/indicators';
import { visitTypes } from '@/lib/domain/inspections';
import { localAuthorityTypes, ofstedRegions, regions } from '@/lib/domain/local-authorities';
import { filterableJudgements } from '@/lib/domain/national-list';
import * as answers from './answers';
import {
  area,
  asAtQuery,
  dataVersion,
  day,
  framework,
  inspectionType,
  laCode,
  many,
  one,
  outcome,
  pagingQuery,
} from './parts';

/** One thing the API answers: everything the route, its description and its test need. */
export type ApiOperation<
  Path extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodType = z.ZodType,
> = {
  /** Below /api/v1, with its parameters in braces. */
  path: string;
  summary: string;
  about: string;
  params: Path;
  query: Query;
  answer: Answer;
  /** One address that has an answer. */
  example: string;
};

const operation = <Path extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType>(
  described: ApiOperation<Path, Query, Answer>,
) => described;

const none = z.strictObject({});
const oneAuthority = z.strictObject({ laCode });
const published = {
  since: day.optional().describe('Published on this day or later.'),
  until: day.optional().describe('Published on this day or earlier.'),
};
const graded = {
  area: area.optional().describe('With the grade asked for in this judgement; needs outcome.'),
  outcome: outcome.optional().describe('What the judgement came to; needs area.'),
};
/** One without the other asks for nothing. */
const together = ({ area: wanted, outcome: came }: { area?: unknown; outcome?: unknown }) =>
  (wanted === undefined) === (came === undefined);
const besides = { error: 'area and outcome go together', path: ['area'] };

export const apiOperations = {
  listLocalAuthorities: operation({
    path: '/local-authorities',
    summary: 'Local authorities and the grades that stood on a day',
    about:
      'Every authority that existed on the day, by name, with the inspection whose grades stood. The same rows as the list on the site and its files.',
    params: none,
    query: z
      .strictObject({
        ...asAtQuery,
        region: z.enum(regions).optional(),
        ofstedRegion: z.enum(ofstedRegions).optional().describe('One of Ofsted’s eight regions.'),
        type: z.enum(localAuthorityTypes).optional(),
        framework: framework.optional().describe('Of the inspection that stood.'),
        area: z
          .enum(filterableJudgements)
          .optional()
          .describe(graded.area.description ?? ''),
        outcome: graded.outcome,
        ...pagingQuery,
      })
      .refine(together, besides),
    answer: many(answers.authority),
    example: '/local-authorities?asAt=2019-03-31&area=overallEffectiveness&outcome=inadequate',
  }),
  getLocalAuthority: operation({
    path: '/local-authorities/{laCode}',
    summary: 'One local authority, of today or a former one',
    about: 'Its names, codes, lineage and children, and the inspection whose grades stand today.',
    params: oneAuthority,
    query: none,
    answer: one(answers.authorityRecord),
    example: '/local-authorities/861',
  }),
  listInspectionsOfAuthority: operation({
    path: '/local-authorities/{laCode}/inspections',
    summary: 'The published inspections of an authority',
    about: 'Newest first, corrected grades as corrected. Those of its predecessors are theirs.',
    params: oneAuthority,
    query: z.strictObject(pagingQuery),
    answer: many(answers.inspection),
    example: '/local-authorities/861/inspections',
  }),
  listInspections: operation({
    path: '/inspections',
    summary: 'Published inspections',
    about:
      'Newest publication first, corrected grades as corrected. With asAt, only the inspections whose grades stood on that day.',
    params: none,
    query: z
      .strictObject({
        ...asAtQuery,
        ...published,
        ...graded,
        laCode: laCode.optional(),
        framework: framework.optional(),
        type: inspectionType.optional(),
        ...pagingQuery,
      })
      .refine(together, besides),
    answer: many(answers.inspection),
    example: '/inspections?framework=ilacs-2023&area=leaders&outcome=outstanding',
  }),
  getInspection: operation({
    path: '/inspections/{laCode}/{startDate}',
    summary: 'One published inspection',
    about:
      'With the whole report as it was published, and its digest, where this service published it. The day is the first on site, or that of publication where it is not known.',
    params: z.strictObject({ laCode, startDate: day }),
    query: none,
    answer: one(answers.inspectionDocument),
    example: '/inspections/861/2019-02-04',
  }),
  listVisits: operation({
    path: '/visits',
    summary: 'Published focused and monitoring visits',
    about: 'Newest first. A visit ends in a letter without grades.',
    params: none,
    query: z.strictObject({
      ...published,
      laCode: laCode.optional(),
      type: z.enum(visitTypes).optional(),
      ...pagingQuery,
    }),
    answer: many(answers.visit),
    example: '/visits?laCode=861',
  }),
  listJudgements: operation({
    path: '/judgements',
    summary: 'Judgements in long form',
    about: 'One row for each judgement of each published inspection, newest publication first.',
    params: none,
    query: z.strictObject({
      ...asAtQuery,
      ...published,
      laCode: laCode.optional(),
      framework: framework.optional(),
      type: inspectionType.optional(),
      area: area.optional(),
      outcome: outcome.optional(),
      ...pagingQuery,
    }),
    answer: many(answers.judgementRow),
    example: '/judgements?area=helpAndProtection&asAt=2019-03-31',
  }),
  listIndicators: operation({
    path: '/indicators',
    summary: 'Indicators and what they mean',
    about:
      'Published figures about children’s services. They say nothing about quality by themselves.',
    params: none,
    query: z.strictObject(pagingQuery),
    answer: many(answers.indicator),
    example: '/indicators',
  }),
  listIndicatorValues: operation({
    path: '/indicators/{key}/values',
    summary: 'The figures of one indicator',
    about: 'By level, area and period. What the publisher held back has a flag and no value.',
    params: z.strictObject({
      key: z.string().regex(/^[a-z0-9_]{1,80}$/, 'must be the key of an indicator'),
    }),
    query: z.strictObject({
      level: z.enum(indicatorLevels).optional(),
      area: z
        .string()
        .min(1)
        .max(60)
        .optional()
        .describe('The code of an authority, the name of a region, or England.'),
      period: z.string().min(1).max(40).optional(),
      ...pagingQuery,
    }),
    answer: many(answers.indicatorValue),
    example: '/indicators/average_caseload/values?level=national',
  }),
  getDistribution: operation({
    path: '/distribution',
    summary: 'How authorities stood in each judgement on a day',
    about:
      'Counts of authorities and of the children who live in them. The same numbers as the national picture and its files.',
    params: none,
    query: z.strictObject({
      ...asAtQuery,
      area: z
        .enum(filterableJudgements)
        .optional()
        .describe('One judgement; all five of today unless said.'),
      region: z.enum(regions).optional(),
      ...pagingQuery,
    }),
    answer: many(answers.distribution),
    example: '/distribution?asAt=2019-03-31&rule=inspection&publishedBy=2019-04-30',
  }),
  listCorrections: operation({
    path: '/corrections',
    summary: 'Corrections of published grades and reports',
    about: 'What was wrong, since when, and what changed. Newest first.',
    params: none,
    query: z.strictObject(pagingQuery),
    answer: many(answers.correction),
    example: '/corrections',
  }),
  listDataVersions: operation({
    path: '/data-version',
    summary: 'The versions of the data',
    about: 'Newest first: the first is the one that stands.',
    params: none,
    query: z.strictObject(pagingQuery),
    answer: many(dataVersion),
    example: '/data-version',
  }),
} as const;
