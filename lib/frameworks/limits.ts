import type { JudgementArea } from '@/lib/domain/judgement-areas';

/** One threshold: its value, what it means when read aloud, and where it comes from. */
export type Limit = Readonly<{
  value: number;
  /** For the one judgement of 2018 to 2022 that covers two groups: children in care and care leavers. */
  combined?: number;
  meaning: string;
  reference: string;
}>;

/** The thresholds the rules use. They belong to a framework version and are never edited after use. */
export type FrameworkLimits = Readonly<{
  /** Criteria with a serious weakness that reaches many or more: this number alone is inadequate. */
  seriousFailures: Limit;
  /** Criteria with a serious weakness of any but isolated extent, when one of them is far-reaching. */
  seriousWithFailure: Limit;
  /** The same where none of them is far-reaching. */
  seriousWithoutFailure: Limit;
  /** Vital stages with an established weakness at which welfare, or leaders' grip, is lost. */
  vitalStagesLost: Limit;
  /** Weaknesses on one criterion that make a pattern. */
  repeatedWeaknesses: Limit;
  /** How many of them it takes for each strength recorded on that criterion. */
  repeatedPerStrength: Limit;
  /** Vital stages with an established weakness that keep a judgement below good. */
  weakVitalStages: Limit;
  /** Criteria with an established weakness that keep a judgement below good. */
  weakCriteria: Limit;
  /** The share of criteria with lapses or worse at which practice is uneven throughout. */
  unevenShare: Limit;
  /** The fewest criteria with lapses or worse of which a share says anything. */
  unevenCriteria: Limit;
  /** Criteria with lapses that an outstanding judgement may have. */
  lapsesAtOutstanding: Limit;
  /** Weaknesses must stay below this share of entries for outstanding. */
  weaknessShareAtOutstanding: Limit;
  /** The share of core criteria that must show strong practice for outstanding. */
  strongCoreShare: Limit;
  /** Entries a judgement needs before anything but a limiting failure is derived. */
  entriesNeeded: Limit;
  /** The share of core criteria that must have evidence. */
  coreShareNeeded: Limit;
  /** How many grades leaders may stand above the weakest judgement of practice. */
  leadersAbovePractice: Limit;
}>;

export type LimitName = keyof FrameworkLimits;

/** The value of a limit for one judgement. */
export function limitFor(limit: Limit, area: JudgementArea): number {
  return area === 'inCareAndCareLeavers' ? (limit.combined ?? limit.value) : limit.value;
}

const descriptors =
  'Descriptors of the grades: widespread or serious failures that leave children harmed or at risk';
const welfareDescriptor =
  'Descriptor of inadequate: the welfare of children in care and care leavers is not safeguarded and promoted; for leaders, basic conditions of safe practice are missing';
const goodDescriptor =
  'Descriptor of requires improvement: no widespread or serious failure, but good practice not yet reached';
const outstandingDescriptor =
  'Descriptor of outstanding: weaknesses rare, small and already being put right; practice that makes children’s lives markedly better';
const publishedReports = 'Published inspection reports of 2018 to 2026, coded entry by entry';

/** In force for every version so far: the grade descriptors have not changed between them. */
export const sharedLimits: FrameworkLimits = {
  seriousFailures: {
    value: 2,
    meaning:
      'Serious weaknesses that reach many children on two criteria are inadequate, whatever else is found.',
    reference: descriptors,
  },
  seriousWithFailure: {
    value: 3,
    meaning:
      'Serious weaknesses on three criteria are inadequate when one of them reaches many children.',
    reference: descriptors,
  },
  seriousWithoutFailure: {
    value: 4,
    meaning: 'Serious weaknesses on four criteria are inadequate even when each reaches only some.',
    reference: descriptors,
  },
  vitalStagesLost: {
    value: 3,
    meaning:
      'Welfare, or leaders’ grip, is lost when weakness is established at three vital stages and on at least as many criteria as practice holds.',
    reference: welfareDescriptor,
  },
  repeatedWeaknesses: {
    value: 2,
    meaning: 'Two separate weaknesses on one criterion are a pattern.',
    reference: 'Inspectors seek more than one source before they call something established',
  },
  repeatedPerStrength: {
    value: 1 / 2,
    meaning:
      'They are a pattern only when there is at least one for every two strengths recorded on that criterion.',
    reference: 'Findings are weighed against what else is seen, so that long records do not decide',
  },
  weakVitalStages: {
    value: 1,
    combined: 3,
    meaning:
      'A weakness established at one vital stage keeps a judgement below good; at three where one judgement covers two groups.',
    reference: goodDescriptor,
  },
  weakCriteria: {
    value: 2,
    combined: 3,
    meaning:
      'Weaknesses established on two criteria keep a judgement below good; on three where one judgement covers two groups.',
    reference: `${goodDescriptor}. ${publishedReports}: the median good judgement has none, the median below good has two`,
  },
  unevenShare: {
    value: 1 / 3,
    meaning:
      'Practice is uneven throughout when a third of the criteria show lapses or worse, and strong practice is found on no more than that.',
    reference: `Quality that depends on team or worker is not yet good. ${publishedReports}`,
  },
  unevenCriteria: {
    value: 2,
    meaning:
      'It takes lapses on two criteria at least: one criterion says nothing of quality throughout, even where a judgement has no other.',
    reference: 'Quality that depends on team or worker is not yet good',
  },
  lapsesAtOutstanding: {
    value: 2,
    combined: 4,
    meaning:
      'An outstanding judgement may have lapses on two criteria; on four where it covers two groups.',
    reference: outstandingDescriptor,
  },
  weaknessShareAtOutstanding: {
    value: 1 / 5,
    meaning: 'Fewer than one entry in five is a weakness in outstanding practice.',
    reference: `${outstandingDescriptor}. ${publishedReports}: a median of 7 per cent of entries at outstanding, 20 per cent at good`,
  },
  strongCoreShare: {
    value: 2 / 3,
    meaning: 'Outstanding practice is strong on at least two thirds of the core criteria.',
    reference: `${outstandingDescriptor}. ${publishedReports}`,
  },
  entriesNeeded: {
    value: 6,
    meaning: 'Six entries are the least a grade can rest on.',
    reference:
      'Findings rest on more than one kind of evidence; published sections have nine or more',
  },
  coreShareNeeded: {
    value: 1 / 3,
    meaning: 'A third of the core criteria need evidence before a grade can be derived.',
    reference: 'Core criteria are discussed in at least 85 per cent of published reports',
  },
  leadersAbovePractice: {
    value: 1,
    meaning:
      'Leaders are judged by their impact: at most one grade above the weakest judgement of practice.',
    reference:
      'In all 497 full inspections from November 2013 to July 2026, leaders never stood further above',
  },
};
