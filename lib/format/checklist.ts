/** What each check of the publication checklist looks at, when there is nothing wrong with it. */
export const checkLabels = {
  gradeConfirmed: 'Every grade is confirmed on the evidence as it now stands',
  dissentSettled: 'Every other grade held on the team is settled',
  coreCovered: 'Every core criterion has evidence',
  reportWritten: 'The report is written',
  areaHasEvidence: 'Every area for improvement has evidence',
  areaHasWords: 'Every area for improvement says what needs to improve',
  seriousWeaknessCovered: 'Every serious weakness has an area for improvement',
  priorityAction: 'Nothing needs priority action',
  weaknessCovered: 'Every paragraph on a weakness is taken up by an area for improvement',
  paragraphHasEvidence: 'Every paragraph has evidence, or is a headline or context',
  wordsAgree: 'Words and grades agree',
  noIdentifyingText: 'Nothing in the report looks as if it could identify a child',
  signedOff: 'Quality assurance has signed off what now stands',
} as const;

/** Checks on grades: a visit has none to check. */
export const gradeChecks: readonly string[] = ['gradeConfirmed', 'dissentSettled', 'wordsAgree'];
