import type { AccuracyClock, AnswerOutcome, CommentState } from '@/lib/domain/factual-accuracy';
import { formatDate, formatInstant } from './dates';
import { formatCount } from './numbers';

export const commentStateLabels = {
  draft: 'Not sent yet',
  sent: 'Sent',
  withdrawn: 'Withdrawn',
} as const satisfies Record<CommentState, string>;

export const answerOutcomeLabels = {
  accepted: 'Accepted',
  acceptedInPart: 'Accepted in part',
  notAccepted: 'Not accepted',
} as const satisfies Record<AnswerOutcome, string>;

/** "8 working days left, until 4 December 2026": the same words for the council and for the inspectors. */
export function formatClock(clock: AccuracyClock): string {
  switch (clock.kind) {
    case 'open':
      return clock.workingDaysLeft === 0
        ? `Open until the end of ${formatDate(clock.closesOn)}`
        : `${formatCount(clock.workingDaysLeft, 'working day')} left, until ${formatDate(clock.closesOn)}`;
    case 'returned':
      return `Sent back as a whole by ${clock.by?.name ?? 'the council'} on ${formatInstant(clock.at)}`;
    case 'over':
      return `The time for comments ended on ${formatDate(clock.closesOn)}`;
  }
}
