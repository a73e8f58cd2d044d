import { z } from 'zod';
import {
  closers,
  mentionStandings,
  mentionStatuses,
  numberedPlaces,
  unnumberedPlaces,
} from '@/lib/domain/concerns';
import { partialDay } from '@/lib/domain/council-items';
import { boardKinds, interventionKinds, presences, verdicts } from '@/lib/domain/governance';
import { grades } from '@/lib/domain/grades';
import {
  checkOutcomes,
  planNoteKinds,
  replySubjects,
  selfEvaluationQuestions,
} from '@/lib/domain/improvement-plan';
import { judgementAreas } from '@/lib/domain/judgement-areas';

const day = z.iso.date();
const partial = z.string().regex(partialDay);
const text = z.string().min(1).max(4_000);
const short = z.string().min(1).max(300);
const office = z.string().min(1).max(200);
const laCode = z.string().regex(/^\d{3}$/);
const wholeNumber = z.int().min(0);

const place = z.union([
  z.object({ kind: z.enum(numberedPlaces), number: z.int().positive() }),
  z.object({ kind: z.enum(unnumberedPlaces) }),
]);

const area = z.enum(judgementAreas);
const grade = z.enum(grades);
const claim = z.union([
  z.object({ kind: z.literal('grade'), area, grade, startedOn: day }),
  z.object({ kind: z.literal('grade'), area, grade, asAt: day, isNot: z.boolean().optional() }),
  z.object({ kind: z.literal('inspectionDate'), startedOn: day }),
  z.object({
    kind: z.literal('share'),
    area,
    grades: z.array(grade),
    percent: z.number(),
    asAt: day,
  }),
  z.object({ kind: z.literal('target'), area, grade, below: z.number(), by: day }),
]);

/** What each kind of item holds, in the database as in a form that was read. */
export const councilItemContent = {
  concern: z.object({ title: short, criteria: z.array(z.string().regex(/^[A-Z]{2}-\d{2}$/)) }),
  mention: z.object({
    status: z.enum(mentionStatuses),
    places: z.array(place),
    closedBy: z.enum(closers).nullable(),
    note: text.nullable(),
    standing: z.enum(mentionStandings),
    proposedBecause: text.nullable(),
  }),
  planAction: z.object({
    title: short,
    areaIds: z.array(z.uuid()),
    ownerPost: office.nullable(),
    dueOn: day.nullable(),
    measure: text.nullable(),
    childrensExperience: text.nullable(),
  }),
  planNote: z.object({
    kind: z.enum(planNoteKinds),
    notedOn: day,
    text,
    proof: text.nullable(),
    office: office.nullable(),
    outcome: z.enum(checkOutcomes).nullable(),
  }),
  selfEvaluation: z.object({
    area,
    question: z.enum(selfEvaluationQuestions),
    text,
    ownGrade: grade.nullable(),
    asAt: day,
  }),
  board: z.object({
    kind: z.enum(boardKinds),
    name: short,
    frequency: short.nullable(),
    isPublic: z.boolean(),
    members: z.array(z.object({ office })),
    source: short.nullable(),
  }),
  boardMeeting: z.object({
    heldOn: day,
    papers: z.array(short),
    attendance: z.array(z.object({ office, presence: z.enum(presences) })),
    source: short.nullable(),
  }),
  attendance: z.object({
    office,
    period: short,
    invited: wholeNumber,
    present: wholeNumber,
    apologies: wholeNumber,
    absent: wholeNumber,
    source: short,
  }),
  roleHolder: z.object({
    office,
    heldFrom: partial.nullable(),
    heldTo: partial.nullable(),
    interim: z.boolean(),
    note: text.nullable(),
    source: short,
  }),
  intervention: z.object({
    kind: z.enum(interventionKinds),
    happenedOn: partial,
    endedOn: partial.nullable(),
    detail: text.nullable(),
    question: text.nullable(),
    outcome: text.nullable(),
    partnerLaCode: laCode.nullable(),
    organisation: short.nullable(),
    source: short,
    sourceUrl: z.url({ protocol: /^https?$/ }).nullable(),
  }),
  statement: z.object({
    office,
    saidWhere: short,
    saidOn: partial,
    summary: text,
    claim: claim.nullable(),
    verdict: z.enum(verdicts).nullable(),
    recordSays: text.nullable(),
    source: short,
  }),
  councilReply: z.object({
    subject: z.enum(replySubjects),
    subjectRef: short.nullable(),
    text,
    office,
    repliedOn: day,
    visibility: z.enum(['council', 'public']),
  }),
} as const;

export type CouncilItemContents = {
  [Kind in keyof typeof councilItemContent]: z.infer<(typeof councilItemContent)[Kind]>;
};
