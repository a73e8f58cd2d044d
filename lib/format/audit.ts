import type { AuditRecord } from '@/lib/domain/audit';
import { formatCamelCase } from './camel-case';

/** "Evidence recorded", "Inspection moved to judging": the noun and verb of an action as words. */
export function formatAction(action: string): string {
  const [noun = '', verb = ''] = action.split('.');
  const words = `${formatCamelCase(noun)} ${formatCamelCase(verb)}`.trim();

  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "reference E4, version 2, reason …": what belongs to an event, in the order it was written. */
export function formatDetail(detail: AuditRecord['detail']): string {
  return Object.entries(detail)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${formatCamelCase(name)} ${formatValue(value)}`)
    .join(', ');
}

function formatValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(formatValue).join(' and ');
  if (typeof value === 'string') return value;
  return JSON.stringify(value) ?? '';
}
