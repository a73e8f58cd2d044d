import type { EventType } from '@/lib/domain/inspections';
import { plainText } from './plain-text';

/** What the words of an event's type, or of its framework, say about it. */
export type TypeCell =
  | { kind: 'event'; type?: EventType; family?: 'sif' | 'ilacs' }
  | { kind: 'none' }
  | { kind: 'other' };

/** Inspections of something or somebody else, which published tables of social care also list. */
const otherEvents =
  /\b(?:jtai|joint targeted|send|homes?|fostering|adoption|residential|boarding|family centre|secure|youth offending|prison|school|nursery|childcare|probation|interim|assurance|registration|settings?|provider)\b/;

/** Reads the type of an inspection or visit by its name. */
export function readType(cell: string): TypeCell {
  const plain = plainText(cell);
  if (plain === '' || plain === 'n a') return { kind: 'none' };
  if (otherEvents.test(plain)) return { kind: 'other' };

  if (/\bfocus(?:s?ed)? visit\b/.test(plain))
    return { kind: 'event', type: 'focusedVisit', family: 'ilacs' };
  if (/\bmonitoring (?:visit|inspection)\b/.test(plain))
    return { kind: 'event', type: 'monitoringVisit' };
  if (/\bsif\b|\bsingle inspection\b|^single\b/.test(plain)) {
    const again = /\bre ?inspection\b/.test(plain);
    return {
      kind: 'event',
      type: again ? 'singleReinspection' : 'singleInspection',
      family: 'sif',
    };
  }
  if (/\bshort\b/.test(plain)) return { kind: 'event', type: 'shortInspection', family: 'ilacs' };
  if (/\bstandard\b/.test(plain))
    return { kind: 'event', type: 'standardInspection', family: 'ilacs' };
  if (/\bilacs\b|\binspecting local authority childrens services\b/.test(plain))
    return { kind: 'event', family: 'ilacs' };
  if (/^(?:full )?(?:re ?)?inspection$|^full$/.test(plain)) return { kind: 'event' };
  return { kind: 'other' };
}
