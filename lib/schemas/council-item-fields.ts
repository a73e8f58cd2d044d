import { mentionStandings, mentionStatuses } from '@/lib/domain/concerns';
import type { CouncilItemKind } from '@/lib/domain/council-items';
import { boardKinds, interventionKinds, verdicts } from '@/lib/domain/governance';
import { grades } from '@/lib/domain/grades';
import {
  checkOutcomes,
  planNoteKinds,
  replySubjects,
  selfEvaluationQuestions,
} from '@/lib/domain/improvement-plan';
import { judgementAreas } from '@/lib/domain/judgement-areas';

/** One question of a form about an item. `missing` says what to do where it must be answered and is not. */
export type ItemField = {
  name: string;
  label: string;
  hint?: string;
  missing?: string;
} & (
  | { as: 'text' | 'longText' /** Whether it is the name of an office. */; office?: boolean }
  /** A day in three boxes, or a day, month or year as it is known. */
  | { as: 'day' | 'partialDay' }
  | { as: 'number' }
  /** One answer of a few; the words are those of the kind and field. */
  | { as: 'choice'; options: readonly string[] }
  /** Yes or no. */
  | { as: 'yes' }
  /** One entry a line. */
  | { as: 'lines' }
  /** One office a line, or an office, a colon and whether it came. */
  | { as: 'offices' | 'presences' }
  /** Items of the list of what the report asks to improve. */
  | { as: 'areas' }
);

const office = {
  name: 'office',
  label: 'Which office?',
  hint: 'The office, never the name of a person.',
  as: 'text',
  office: true,
  missing: 'Enter the office',
} as const;
const source = {
  name: 'source',
  label: 'Where does this come from?',
  hint: 'Such as minutes, with their date.',
  as: 'text',
  missing: 'Enter where it comes from',
} as const;

/** What is asked about each kind of item, in the order of the form. */
export const councilItemFields: Readonly<Record<CouncilItemKind, readonly ItemField[]>> = {
  concern: [
    { name: 'title', label: 'What is the concern?', as: 'text', missing: 'Enter the concern' },
    {
      name: 'criteria',
      label: 'Criteria it rests on (optional)',
      hint: 'One a line, such as LE-08.',
      as: 'lines',
    },
  ],
  mention: [
    {
      name: 'status',
      label: 'What does the report or letter say of it?',
      as: 'choice',
      options: mentionStatuses,
      missing: 'Select what it says',
    },
    { name: 'note', label: 'In short, in your own words (optional)', as: 'longText' },
    {
      name: 'standing',
      label: 'Does it belong to this concern?',
      as: 'choice',
      options: mentionStandings,
      missing: 'Select whether it belongs to this concern',
    },
  ],
  planAction: [
    { name: 'title', label: 'What will be done?', as: 'text', missing: 'Enter what will be done' },
    { name: 'areaIds', label: 'Which areas for improvement does it answer?', as: 'areas' },
    {
      name: 'ownerPost',
      label: 'Which post owns it? (optional)',
      hint: 'The post, never the name of a person. Without one it shows as having no owner.',
      as: 'text',
      office: true,
    },
    { name: 'dueOn', label: 'By when? (optional)', hint: 'For example, 31 10 2026', as: 'day' },
    {
      name: 'measure',
      label: 'How will you know that it worked? (optional)',
      as: 'longText',
    },
    {
      name: 'childrensExperience',
      label: 'What will children notice? (optional)',
      as: 'longText',
    },
  ],
  planNote: [
    {
      name: 'kind',
      label: 'What is this?',
      as: 'choice',
      options: planNoteKinds,
      missing: 'Select what this is',
    },
    {
      name: 'notedOn',
      label: 'On which day?',
      hint: 'For example, 20 11 2026',
      as: 'day',
      missing: 'Enter the day',
    },
    { name: 'text', label: 'What happened?', as: 'longText', missing: 'Enter what happened' },
    {
      name: 'proof',
      label: 'What proves it? (needed to close an action)',
      hint: 'Such as an audit, figures or minutes, with their date.',
      as: 'longText',
    },
    { ...office, label: 'Which office says so? (optional)', missing: undefined },
    {
      name: 'outcome',
      label: 'For a check: what did the board find?',
      as: 'choice',
      options: checkOutcomes,
    },
  ],
  selfEvaluation: [
    {
      name: 'area',
      label: 'Which judgement?',
      as: 'choice',
      options: judgementAreas,
      missing: 'Select the judgement',
    },
    {
      name: 'question',
      label: 'Which question?',
      as: 'choice',
      options: selfEvaluationQuestions,
      missing: 'Select the question',
    },
    { name: 'text', label: 'Your answer', as: 'longText', missing: 'Enter your answer' },
    {
      name: 'ownGrade',
      label: 'The grade you would give yourselves (optional)',
      as: 'choice',
      options: grades,
    },
    {
      name: 'asAt',
      label: 'As at which day?',
      hint: 'For example, 1 10 2026',
      as: 'day',
      missing: 'Enter the day',
    },
  ],
  board: [
    {
      name: 'kind',
      label: 'What kind of board?',
      as: 'choice',
      options: boardKinds,
      missing: 'Select the kind of board',
    },
    { name: 'name', label: 'What is it called?', as: 'text', missing: 'Enter what it is called' },
    { name: 'frequency', label: 'How often does it meet? (optional)', as: 'text' },
    { name: 'isPublic', label: 'It meets in public', as: 'yes' },
    {
      name: 'members',
      label: 'Who are its members?',
      hint: 'One office a line, never the name of a person.',
      as: 'offices',
      missing: 'Enter at least one member by office',
    },
    { ...source, label: 'Where does this come from? (optional)', missing: undefined },
  ],
  boardMeeting: [
    {
      name: 'heldOn',
      label: 'On which day was it held?',
      hint: 'For example, 2 11 2026',
      as: 'day',
      missing: 'Enter the day of the meeting',
    },
    {
      name: 'papers',
      label: 'Which papers did members receive? (optional)',
      hint: 'One a line.',
      as: 'lines',
    },
    {
      name: 'attendance',
      label: 'Who was invited, and who came?',
      hint: 'One office a line, then a colon and present, apologies or absent. Chief executive: present',
      as: 'presences',
      missing: 'Enter who was invited and who came',
    },
    { ...source, label: 'Where does this come from? (optional)', missing: undefined },
  ],
  attendance: [
    office,
    {
      name: 'period',
      label: 'Over which time?',
      hint: 'Such as April 2025 to March 2026.',
      as: 'text',
      missing: 'Enter the time it covers',
    },
    { name: 'invited', label: 'Meetings invited to', as: 'number', missing: 'Enter how many' },
    { name: 'present', label: 'Present', as: 'number', missing: 'Enter how many' },
    { name: 'apologies', label: 'Apologies', as: 'number', missing: 'Enter how many' },
    { name: 'absent', label: 'Absent without apologies', as: 'number', missing: 'Enter how many' },
    source,
  ],
  roleHolder: [
    office,
    {
      name: 'heldFrom',
      label: 'Held since (optional)',
      hint: 'As it is known: 2026, February 2026 or 4 February 2026.',
      as: 'partialDay',
    },
    {
      name: 'heldTo',
      label: 'Held until (optional)',
      hint: 'Empty while somebody holds it.',
      as: 'partialDay',
    },
    { name: 'interim', label: 'Interim', as: 'yes' },
    { name: 'note', label: 'Note (optional)', as: 'longText' },
    source,
  ],
  intervention: [
    {
      name: 'kind',
      label: 'What happened?',
      as: 'choice',
      options: interventionKinds,
      missing: 'Select what happened',
    },
    {
      name: 'happenedOn',
      label: 'When?',
      hint: 'As it is known: 2026, February 2026 or 4 February 2026.',
      as: 'partialDay',
      missing: 'Enter when it happened',
    },
    { name: 'endedOn', label: 'Until when? (optional)', as: 'partialDay' },
    { name: 'detail', label: 'What does it say? (optional)', as: 'longText' },
    {
      name: 'question',
      label: 'The question put to a commissioner or review (optional)',
      as: 'longText',
    },
    { name: 'outcome', label: 'What came of it? (optional)', as: 'longText' },
    {
      name: 'partnerLaCode',
      label: 'Code of the partner authority (optional)',
      hint: 'Three digits, such as 383 for Leeds.',
      as: 'text',
    },
    { name: 'organisation', label: 'Trust or organisation (optional)', as: 'text' },
    source,
    { name: 'sourceUrl', label: 'Address of the source (optional)', as: 'text' },
  ],
  statement: [
    { ...office, label: 'Which office said it?' },
    { name: 'saidWhere', label: 'Where?', as: 'text', missing: 'Enter where it was said' },
    {
      name: 'saidOn',
      label: 'When?',
      hint: 'As it is known: 2026, February 2026 or 4 February 2026.',
      as: 'partialDay',
      missing: 'Enter when it was said',
    },
    {
      name: 'summary',
      label: 'What was claimed, in short?',
      hint: 'In your own words.',
      as: 'longText',
      missing: 'Enter what was claimed',
    },
    {
      name: 'verdict',
      label: 'How does it stand against the record? (optional)',
      as: 'choice',
      options: verdicts,
    },
    { name: 'recordSays', label: 'What does the record say? (optional)', as: 'longText' },
    source,
  ],
  councilReply: [
    {
      name: 'subject',
      label: 'What do you reply to?',
      as: 'choice',
      options: replySubjects,
      missing: 'Select what you reply to',
    },
    {
      name: 'subjectRef',
      label: 'Which one? (not needed for the whole report)',
      hint: 'The number of the paragraph or area for improvement, or the judgement.',
      as: 'text',
    },
    { name: 'text', label: 'Your reply', as: 'longText', missing: 'Enter your reply' },
    { ...office, label: 'Which office replies?' },
    {
      name: 'repliedOn',
      label: 'On which day?',
      hint: 'For example, 10 11 2026',
      as: 'day',
      missing: 'Enter the day',
    },
    {
      name: 'visibility',
      label: 'Who may read it?',
      as: 'choice',
      options: ['council', 'public'],
      missing: 'Select who may read it',
    },
  ],
};
