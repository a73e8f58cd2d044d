import type { z } from 'zod';
import { problem } from '@/app/api/problem';
import { parametersOf } from '@/lib/schemas/api/openapi';
import type { ApiOperation } from '@/lib/schemas/api/operations';

/** A parameter that cannot be read, why, and what would do. */
export type BadParameter = { name: string; problem: string; allowed?: string };

const refusals = {
  badParameters: [400, 'A parameter of the address cannot be read'],
  notFound: [404, 'There is nothing of this name'],
} as const;

/** Why there is no answer, as RFC 9457 has it. */
export function apiProblem(
  kind: keyof typeof refusals,
  parameters: readonly BadParameter[] = [],
): Response {
  const [status, title] = refusals[kind];
  return problem(status, kind, title, parameters.length > 0 ? { parameters } : {});
}

/** Every parameter that was refused, by name, with what is allowed. */
export function badParameters(operation: ApiOperation, error: z.ZodError): BadParameter[] {
  const known = parametersOf(operation);

  return error.issues.flatMap((issue): BadParameter[] => {
    if (issue.code === 'unrecognized_keys') {
      const names = known.filter((one) => one.in === 'query').map(({ name }) => name);
      return issue.keys.map((name) => ({
        name: name.slice(0, 100),
        problem: 'There is no such parameter',
        allowed: names.length > 0 ? names.join(', ') : 'none',
      }));
    }
    const name = String(issue.path[0] ?? '');
    const allowed = known.find((one) => one.name === name)?.schema.enum;
    return [
      {
        name,
        problem: issue.message,
        ...(allowed && { allowed: allowed.map(String).join(', ') }),
      },
    ];
  });
}
