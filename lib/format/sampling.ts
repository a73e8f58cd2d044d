import type { SampleState } from '@/lib/domain/sampling';

export const sampleStateLabels = {
  planned: 'Planned',
  seen: 'Seen',
  notSeen: 'Not seen',
} as const satisfies Record<SampleState, string>;
