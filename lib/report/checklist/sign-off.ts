import type { SignOffState } from '@/lib/domain/checking';
import type { ChecklistItem } from './item';

const messages = {
  never: 'Quality assurance has not signed off yet',
  voided: 'Something has changed since quality assurance signed off. It has to be signed off again',
} as const;

/** Quality assurance signed off what now stands. */
export function checkSignOff({ signOff }: { signOff: SignOffState['kind'] }): ChecklistItem[] {
  if (signOff === 'stands') return [];

  return [
    {
      check: 'signedOff',
      level: 'error',
      subject: { kind: 'signOff' },
      message: messages[signOff],
    },
  ];
}
