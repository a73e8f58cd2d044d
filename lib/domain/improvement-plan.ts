/** One action of the plan that answers an inspection. The owner is a post, never a person. */
export type PlanActionContent = {
  title: string;
  /** Areas for improvement it answers. */
  areaIds: readonly string[];
  ownerPost: string | null;
  /** YYYY-MM-DD */
  dueOn: string | null;
  /** How one will know that it worked. */
  measure: string | null;
  /** What children will notice. */
  childrensExperience: string | null;
};

export const planNoteKinds = ['progress', 'closure', 'check', 'reopening'] as const;
export type PlanNoteKind = (typeof planNoteKinds)[number];

export const checkOutcomes = ['agreed', 'notAgreed'] as const;

/** Progress on an action, proof that it is done, or what the improvement board found when it looked. */
export type PlanNoteContent = {
  kind: PlanNoteKind;
  notedOn: string;
  text: string;
  /** For a closure: what proves it. */
  proof: string | null;
  office: string | null;
  /** For a check only. */
  outcome: (typeof checkOutcomes)[number] | null;
};

/** The three standing questions of a self-evaluation. */
export const selfEvaluationQuestions = ['whatWeKnow', 'howWeKnow', 'plans'] as const;
export type SelfEvaluationQuestion = (typeof selfEvaluationQuestions)[number];

export const replySubjects = ['report', 'area', 'paragraph', 'areaForImprovement'] as const;
export type ReplySubject = (typeof replySubjects)[number];

/** What the council says to a finding, beside it. The public reads it once the council says so. */
export type CouncilReplyContent = {
  subject: ReplySubject;
  /** A judgement area, the number of a paragraph, or the number of an area for improvement. */
  subjectRef: string | null;
  text: string;
  office: string;
  repliedOn: string;
  visibility: 'council' | 'public';
};
