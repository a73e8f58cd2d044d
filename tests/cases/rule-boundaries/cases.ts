import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { JudgementArea } from '@/lib/domain/judgement-areas';

/** What is recorded on one judgement, and what a rule answers: at its limit, short of it, and without. */
export type BoundaryCase = {
  rule: string;
  at: string;
  /** Help and protection, unless said otherwise. */
  area?: JudgementArea;
  /** From 2023, unless said otherwise. */
  framework?: FrameworkKey;
  /** Id, direction, criteria, extent and impact of each entry. */
  facts: readonly string[];
  applies: boolean;
  because: string;
  /** Ids, weightiest first. */
  evidence: string;
};

/** Criteria that stand in each way that is no established weakness: sound, strong, minor and uneven. */
const besides = [
  'B1 + HP-14 many sound',
  'B2 + HP-09 many strong',
  'B3 - HP-19 widespread low',
  'B4 - HP-15 some moderate',
];

export const boundaryCases: readonly BoundaryCase[] = [
  {
    rule: 'R-01',
    at: 'two criteria',
    facts: [
      ...besides,
      'B5 - HP-03 many moderate',
      'P1 - HP-02 many serious',
      'P2 - HP-05 widespread serious',
      'P3 - HP-05 some serious',
    ],
    applies: true,
    because:
      'Serious weaknesses reach many children on front door and thresholds (P1) and strategy discussions and child protection enquiries (P2)',
    evidence: 'P2 P1',
  },
  {
    rule: 'R-01',
    at: 'one, the second for some only',
    facts: [
      ...besides,
      'B5 - HP-03 many moderate',
      'P1 - HP-02 many serious',
      'P2 - HP-05 some serious',
      'P3 - HP-02 widespread moderate',
    ],
    applies: false,
    because: 'Serious weaknesses reach many children on front door and thresholds (P1)',
    evidence: 'P1',
  },
  {
    rule: 'R-01',
    at: 'none',
    facts: [...besides, 'B5 - HP-03 many moderate', 'B6 - HP-13 isolated serious'],
    applies: false,
    because: 'No serious weakness reaches many children',
    evidence: '',
  },
  {
    rule: 'R-02',
    at: 'three criteria, one of them for many',
    facts: [
      ...besides,
      'B5 - HP-03 many moderate',
      'B6 - HP-13 isolated serious',
      'P1 - HP-02 many serious',
      'P2 - HP-04 some serious',
      'P3 - HP-16 some serious',
      'P4 - HP-16 many moderate',
    ],
    applies: true,
    because:
      'Serious weaknesses recur on three criteria: front door and thresholds (P1), out-of-hours response (P2) and homeless 16- and 17-year-olds (P3)',
    evidence: 'P1 P2 P3',
  },
  {
    rule: 'R-02',
    at: 'three, none of them for many',
    facts: [
      ...besides,
      'B5 - HP-03 many moderate',
      'B6 - HP-13 isolated serious',
      'P1 - HP-02 some serious',
      'P2 - HP-04 some serious',
      'P3 - HP-16 some serious',
    ],
    applies: false,
    because:
      'Serious weaknesses recur on three criteria: front door and thresholds (P1), out-of-hours response (P2) and homeless 16- and 17-year-olds (P3)',
    evidence: 'P1 P2 P3',
  },
  {
    rule: 'R-02',
    at: 'four, none of them for many',
    facts: [
      ...besides,
      'B5 - HP-03 many moderate',
      'B6 - HP-13 isolated serious',
      'P1 - HP-02 some serious',
      'P2 - HP-04 some serious',
      'P3 - HP-16 some serious',
      'P4 - HP-20 some serious',
      'P5 - HP-20 isolated serious',
    ],
    applies: true,
    because:
      'Serious weaknesses recur on four criteria: front door and thresholds (P1), out-of-hours response (P2), homeless 16- and 17-year-olds (P3) and management decisions and oversight at case level (P4 and P5)',
    evidence: 'P1 P2 P3 P4 P5',
  },
  {
    rule: 'R-02',
    at: 'two, both for many',
    facts: [
      ...besides,
      'B5 - HP-03 many moderate',
      'B6 - HP-13 isolated serious',
      'P1 - HP-02 many serious',
      'P2 - HP-04 widespread serious',
    ],
    applies: false,
    because:
      'Serious weaknesses recur on two criteria: front door and thresholds (P1) and out-of-hours response (P2)',
    evidence: 'P2 P1',
  },
  {
    rule: 'R-02',
    at: 'none beyond a few',
    facts: [...besides, 'B5 - HP-03 many moderate', 'B6 - HP-13 isolated serious'],
    applies: false,
    because: 'No serious weakness reaches more than a few',
    evidence: '',
  },
  {
    rule: 'R-03',
    at: 'a vital stage, across the service',
    facts: [
      ...besides,
      'B5 - HP-03 many moderate',
      'P1 - HP-05 widespread serious',
      'P2 - HP-05 many serious',
      'P3 - HP-05 widespread moderate',
      'P4 - HP-02 many serious',
    ],
    applies: true,
    because:
      'A stage that children’s safety depends on fails seriously across the service: strategy discussions and child protection enquiries (P1)',
    evidence: 'P1',
  },
  {
    rule: 'R-03',
    at: 'a vital stage for many, another criterion across the service',
    facts: [
      ...besides,
      'B5 - HP-03 many moderate',
      'P1 - HP-05 many serious',
      'P2 - HP-07 widespread serious',
    ],
    applies: false,
    because: 'No vital stage has a serious weakness across the service',
    evidence: '',
  },
  {
    rule: 'R-04',
    at: 'weakness on as many criteria as practice holds on',
    facts: [
      ...besides,
      'P1 - HP-02 many serious',
      'P2 - HP-02 many moderate',
      'P3 - HP-07 many moderate',
    ],
    applies: true,
    because:
      'A serious weakness reaches many children on front door and thresholds (P1), and weakness is established on two criteria while practice holds on two criteria',
    evidence: 'P1 P2 P3',
  },
  {
    rule: 'R-04',
    at: 'practice holds on one more',
    facts: [
      ...besides,
      'P4 + HP-01 some sound',
      'P1 - HP-02 many serious',
      'P3 - HP-07 many moderate',
    ],
    applies: false,
    because:
      'A serious weakness reaches many children on front door and thresholds (P1), and weakness is established on two criteria while practice holds on three criteria',
    evidence: 'P1 P3',
  },
  {
    rule: 'R-04',
    at: 'no serious failure',
    facts: [...besides, 'P1 - HP-02 some serious', 'P3 - HP-07 many moderate'],
    applies: false,
    because:
      'No serious weakness reaches many children; weakness is established on two criteria while practice holds on two criteria',
    evidence: '',
  },
  {
    rule: 'R-05',
    at: 'three vital stages, and practice holds on as many criteria',
    area: 'inCare',
    facts: [
      'P1 - CC-03 many moderate',
      'P2 - CC-07 many moderate',
      'P3 - CC-08 many moderate',
      'P4 - CC-08 many low',
      'P5 + CC-14 many strong',
      'P6 + CC-15,CC-16 some sound',
      'P7 - CC-11 some moderate',
    ],
    applies: true,
    because:
      'Children’s welfare cannot be relied on: weakness is established at three vital stages, permanence planning (P1), assessments and care plans (P2) and reviews and independent reviewing officers (P3), and weakness is established on three criteria while practice holds on three criteria',
    evidence: 'P1 P2 P3',
  },
  {
    rule: 'R-05',
    at: 'practice holds on one more',
    area: 'inCare',
    facts: [
      'P1 - CC-03 many moderate',
      'P2 - CC-07 many moderate',
      'P3 - CC-08 many moderate',
      'P5 + CC-14 many strong',
      'P6 + CC-15,CC-16 some sound',
      'P7 + CC-18 some sound',
    ],
    applies: false,
    because:
      'Children’s welfare cannot be relied on: weakness is established at three vital stages, permanence planning (P1), assessments and care plans (P2) and reviews and independent reviewing officers (P3), and weakness is established on three criteria while practice holds on four criteria',
    evidence: 'P1 P2 P3',
  },
  {
    rule: 'R-05',
    at: 'two vital stages and another criterion',
    area: 'inCare',
    facts: ['P1 - CC-03 many moderate', 'P2 - CC-07 many moderate', 'P3 - CC-12 many moderate'],
    applies: false,
    because:
      'Children’s welfare cannot be relied on: weakness is established at two vital stages, permanence planning (P1) and assessments and care plans (P2), and weakness is established on three criteria while practice holds on no criteria',
    evidence: 'P1 P2',
  },
  {
    rule: 'R-05',
    at: 'three stages of leadership',
    area: 'leaders',
    facts: ['P1 - LE-02 many moderate', 'P2 - LE-03 many moderate', 'P3 - LE-08 many moderate'],
    applies: true,
    because:
      'The conditions of safe practice cannot be relied on: weakness is established at three vital stages, self-knowledge (P1), response to earlier findings and pace (P2) and management oversight and supervision (P3), and weakness is established on three criteria while practice holds on no criteria',
    evidence: 'P1 P2 P3',
  },
  {
    rule: 'R-05',
    at: 'no vital stage',
    area: 'careLeavers',
    facts: ['P1 - CL-05 many moderate', 'P2 - CL-01 some moderate', 'P3 + CL-02 some sound'],
    applies: false,
    because:
      'No weakness is established at a vital stage; weakness is established on one criterion while practice holds on one criterion',
    evidence: '',
  },
  {
    rule: 'R-05',
    at: 'help and protection, at three vital stages',
    facts: ['P1 - HP-02 many moderate', 'P2 - HP-05 many moderate', 'P3 - HP-08 many moderate'],
    applies: false,
    because:
      'Children’s welfare cannot be relied on: weakness is established at three vital stages, front door and thresholds (P1), strategy discussions and child protection enquiries (P2) and plans, core groups, reviews and closure (P3), and weakness is established on three criteria while practice holds on no criteria',
    evidence: 'P1 P2 P3',
  },
  {
    rule: 'R-06',
    at: 'one criterion, for many',
    facts: [
      ...besides,
      'B5 - HP-03 many moderate',
      'P1 - HP-16 many serious',
      'P2 - HP-16 some serious',
    ],
    applies: true,
    because: 'A serious weakness reaches many children on homeless 16- and 17-year-olds (P1)',
    evidence: 'P1',
  },
  {
    rule: 'R-06',
    at: 'one criterion, for some',
    facts: [...besides, 'B5 - HP-03 many moderate', 'P1 - HP-16 some serious'],
    applies: false,
    because: 'No serious weakness reaches many children',
    evidence: '',
  },
  {
    rule: 'R-07',
    at: 'one vital stage',
    facts: [
      ...besides,
      'B5 - HP-03 many moderate',
      'P1 - HP-12 many moderate',
      'P2 - HP-12 many low',
    ],
    applies: true,
    because:
      'Weakness is established at one vital stage: exploitation, missing and harm outside the home (P1)',
    evidence: 'P1',
  },
  {
    rule: 'R-07',
    at: 'a lapse at one, and another criterion',
    facts: [...besides, 'B5 - HP-03 many moderate', 'P1 - HP-12 some moderate'],
    applies: false,
    because: 'No weakness is established at a vital stage',
    evidence: '',
  },
  {
    rule: 'R-07',
    at: 'three where one judgement covers two groups',
    area: 'inCareAndCareLeavers',
    framework: 'ilacs-2018',
    facts: [
      'P1 - CC-03 many moderate',
      'P2 - CC-08 widespread moderate',
      'P3 - CL-02 many moderate',
    ],
    applies: true,
    because:
      'Weakness is established at three vital stages: permanence planning (P1), reviews and independent reviewing officers (P2) and pathway plans (P3)',
    evidence: 'P2 P1 P3',
  },
  {
    rule: 'R-07',
    at: 'two where one judgement covers two groups',
    area: 'inCareAndCareLeavers',
    framework: 'ilacs-2018',
    facts: ['P1 - CC-03 many moderate', 'P3 - CL-02 many moderate', 'P4 - CL-05 many moderate'],
    applies: false,
    because:
      'Weakness is established at two vital stages: permanence planning (P1) and pathway plans (P3)',
    evidence: 'P1 P3',
  },
  {
    rule: 'R-08',
    at: 'two criteria',
    facts: [
      ...besides,
      'B5 - HP-03 many moderate',
      'P1 - HP-01 widespread moderate',
      'P2 - HP-01 many low',
    ],
    applies: true,
    because:
      'Weakness is established on two criteria: early help and family help (P1) and consent and partnership with parents (B5)',
    evidence: 'P1 B5',
  },
  {
    rule: 'R-08',
    at: 'one criterion',
    facts: [...besides, 'B5 - HP-03 many moderate'],
    applies: false,
    because: 'Weakness is established on one criterion: consent and partnership with parents (B5)',
    evidence: 'B5',
  },
  {
    rule: 'R-08',
    at: 'none',
    facts: [...besides],
    applies: false,
    because: 'No weakness is established on any criterion',
    evidence: '',
  },
  {
    rule: 'R-08',
    at: 'three where one judgement covers two groups',
    area: 'inCareAndCareLeavers',
    framework: 'ilacs-2018',
    facts: ['P1 - CC-14 many moderate', 'P2 - CC-15 many moderate', 'P3 - CL-05 many moderate'],
    applies: true,
    because:
      'Weakness is established on three criteria: fostering service (P1), health and emotional wellbeing (P2) and education, employment and training (P3)',
    evidence: 'P1 P2 P3',
  },
  {
    rule: 'R-08',
    at: 'two where one judgement covers two groups',
    area: 'inCareAndCareLeavers',
    framework: 'ilacs-2018',
    facts: ['P1 - CC-14 many moderate', 'P3 - CL-05 many moderate'],
    applies: false,
    because:
      'Weakness is established on two criteria: fostering service (P1) and education, employment and training (P3)',
    evidence: 'P1 P3',
  },
  {
    rule: 'R-09',
    at: 'a third of the criteria',
    facts: [
      'B1 + HP-14 many sound',
      'B2 + HP-09 many strong',
      'B3 - HP-19 widespread low',
      'P1 - HP-01 some moderate',
      'P2 - HP-07 many moderate',
      'P3 + HP-02,HP-05 some sound',
    ],
    applies: true,
    because:
      'Lapses or worse are found on two criteria of six, while practice is strong on one criterion: assessments (P2) and early help and family help (P1)',
    evidence: 'P2 P1',
  },
  {
    rule: 'R-09',
    at: 'less than a third',
    facts: [
      'B1 + HP-14 many sound',
      'B2 + HP-09 many strong',
      'B3 - HP-19 widespread low',
      'P1 - HP-01 some moderate',
      'P2 - HP-07 many moderate',
      'P3 + HP-02,HP-05,HP-08 some sound',
    ],
    applies: false,
    because:
      'Lapses or worse are found on two criteria of seven, while practice is strong on one criterion: assessments (P2) and early help and family help (P1)',
    evidence: 'P2 P1',
  },
  {
    rule: 'R-09',
    at: 'a third, and strong practice on as many',
    facts: [
      'P1 - HP-01 some moderate',
      'P2 - HP-07 some moderate',
      'P3 + HP-02,HP-05 many strong',
      'P4 + HP-08,HP-09 some sound',
    ],
    applies: true,
    because:
      'Lapses or worse are found on two criteria of six, while practice is strong on two criteria: early help and family help (P1) and assessments (P2)',
    evidence: 'P1 P2',
  },
  {
    rule: 'R-09',
    at: 'one criterion, half of all',
    facts: ['P1 - HP-01 some moderate', 'P2 + HP-05 some sound'],
    applies: false,
    because:
      'Lapses or worse are found on one criterion of two, while practice is strong on no criteria: early help and family help (P1)',
    evidence: 'P1',
  },
  {
    rule: 'R-09',
    at: 'a third, and strong practice on more',
    facts: [
      'P1 - HP-01 some moderate',
      'P2 - HP-07 some moderate',
      'P3 + HP-02,HP-05,HP-08 many strong',
      'P4 + HP-09 some sound',
    ],
    applies: false,
    because:
      'Lapses or worse are found on two criteria of six, while practice is strong on three criteria: early help and family help (P1) and assessments (P2)',
    evidence: 'P1 P2',
  },
  {
    rule: 'R-09',
    at: 'no lapse',
    facts: ['B1 + HP-14 many sound', 'B2 + HP-09 many strong', 'B3 - HP-19 widespread low'],
    applies: false,
    because: 'No lapse is more than minor; practice is strong on one criterion',
    evidence: '',
  },
  {
    rule: 'R-10',
    at: 'one criterion',
    facts: [...besides, 'P1 - HP-14 many moderate', 'P2 - HP-14 widespread low'],
    applies: true,
    because:
      'Weakness is established on children missing education and electively home educated (P1)',
    evidence: 'P1',
  },
  {
    rule: 'R-10',
    at: 'a lapse',
    facts: [...besides],
    applies: false,
    because: 'No weakness is established on any criterion',
    evidence: '',
  },
  {
    rule: 'R-11',
    at: 'three criteria',
    facts: [
      ...besides,
      'B5 - HP-03 many moderate',
      'P1 - HP-16 some moderate',
      'P2 - HP-17 isolated moderate',
      'P3 - HP-17 many low',
    ],
    applies: true,
    because:
      'Lapses are found on three criteria: private fostering (B4), homeless 16- and 17-year-olds (P1) and allegations against adults in positions of trust (P2)',
    evidence: 'B4 P1 P2',
  },
  {
    rule: 'R-11',
    at: 'two criteria',
    facts: [...besides, 'B5 - HP-03 many moderate', 'P1 - HP-16 some moderate'],
    applies: false,
    because:
      'Lapses are found on two criteria: private fostering (B4) and homeless 16- and 17-year-olds (P1)',
    evidence: 'B4 P1',
  },
  {
    rule: 'R-11',
    at: 'none',
    facts: [
      'B1 + HP-14 many sound',
      'B2 + HP-09 many strong',
      'B3 - HP-19 widespread low',
      'B5 - HP-03 many moderate',
    ],
    applies: false,
    because: 'No lapse is more than minor',
    evidence: '',
  },
  {
    rule: 'R-11',
    at: 'five where one judgement covers two groups',
    area: 'inCareAndCareLeavers',
    framework: 'ilacs-2018',
    facts: [
      'CC-14 - CC-14 some moderate',
      'CC-15 - CC-15 some moderate',
      'CC-16 - CC-16 some moderate',
      'CL-05 - CL-05 some moderate',
      'CL-06 - CL-06 some moderate',
    ],
    applies: true,
    because:
      'Lapses are found on five criteria: fostering service (CC-14), health and emotional wellbeing (CC-15), education, virtual school and personal education plans (CC-16), education, employment and training (CL-05) and health, emotional wellbeing and health history (CL-06)',
    evidence: 'CC-14 CC-15 CC-16 CL-05 CL-06',
  },
  {
    rule: 'R-11',
    at: 'four where one judgement covers two groups',
    area: 'inCareAndCareLeavers',
    framework: 'ilacs-2018',
    facts: [
      'CC-14 - CC-14 some moderate',
      'CC-15 - CC-15 some moderate',
      'CC-16 - CC-16 some moderate',
      'CL-05 - CL-05 some moderate',
    ],
    applies: false,
    because:
      'Lapses are found on four criteria: fostering service (CC-14), health and emotional wellbeing (CC-15), education, virtual school and personal education plans (CC-16) and education, employment and training (CL-05)',
    evidence: 'CC-14 CC-15 CC-16 CL-05',
  },
  {
    rule: 'R-12',
    at: 'one entry in five',
    facts: [
      'P1 - HP-04 some low',
      'P2 + HP-05 some sound',
      'P3 + HP-06 some sound',
      'P4 + HP-07 some sound',
      'P5 + HP-08 some sound',
    ],
    applies: true,
    because: 'One entry of five is a weakness',
    evidence: 'P1',
  },
  {
    rule: 'R-12',
    at: 'two in nine',
    facts: [
      'P1 - HP-04 some low',
      'P0 - HP-05 some low',
      'P2 + HP-05 some sound',
      'P3 + HP-05 some sound',
      'P4 + HP-05 some sound',
      'P5 + HP-05 some sound',
      'P6 + HP-05 some sound',
      'P7 + HP-05 some sound',
      'P8 + HP-05 some sound',
    ],
    applies: true,
    because: 'Two entries of nine are weaknesses',
    evidence: 'P0 P1',
  },
  {
    rule: 'R-12',
    at: 'one in six',
    facts: [
      'P1 - HP-04 some low',
      'P2 + HP-05 some sound',
      'P3 + HP-05 some sound',
      'P4 + HP-05 some sound',
      'P5 + HP-05 some sound',
      'P6 + HP-05 some sound',
    ],
    applies: false,
    because: 'One entry of six is a weakness',
    evidence: 'P1',
  },
  {
    rule: 'R-12',
    at: 'no weakness',
    facts: ['P2 + HP-05 some sound'],
    applies: false,
    because: 'No entries of one are weaknesses',
    evidence: '',
  },
  {
    rule: 'R-13',
    at: 'seven core criteria of twelve',
    area: 'leaders',
    facts: [
      'P1 + LE-01,LE-02,LE-04 many strong',
      'P2 + LE-05,LE-06,LE-07 many strong',
      'P3 + LE-08,LE-03 many strong',
      'P4 + LE-09 some sound',
    ],
    applies: true,
    because: 'Practice is strong on seven core criteria of 12',
    evidence: 'P1 P2 P3',
  },
  {
    rule: 'R-13',
    at: 'eight core criteria of twelve',
    area: 'leaders',
    facts: [
      'P1 + LE-01,LE-02,LE-04 many strong',
      'P2 + LE-05,LE-06,LE-07 many strong',
      'P3 + LE-08,LE-09 many strong',
    ],
    applies: false,
    because: 'Practice is strong on eight core criteria of 12',
    evidence: 'P1 P2 P3',
  },
  {
    rule: 'R-13',
    at: 'none',
    area: 'leaders',
    facts: ['P4 + LE-09 some sound'],
    applies: true,
    because: 'Practice is strong on no core criteria of 12',
    evidence: '',
  },
  {
    rule: 'R-14',
    at: 'an isolated few',
    facts: [...besides, 'B5 - HP-03 many moderate', 'B6 - HP-13 isolated serious'],
    applies: true,
    because: 'A weakness is serious on radicalisation and extremism (B6)',
    evidence: 'B6',
  },
  {
    rule: 'R-14',
    at: 'moderate for many',
    facts: [...besides, 'B5 - HP-03 many moderate'],
    applies: false,
    because: 'No weakness is serious',
    evidence: '',
  },
];
