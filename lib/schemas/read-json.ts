import type { z } from 'zod';
import { fail, type Result, succeed } from '@/lib/result';
import { findJsonFault, findRepeatedName, type JsonFault } from './json-fault';

/** Names of the kinds of value as a person would say them. */
const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'an object',
  string: 'text',
};

/** What a value should have been, for the faults a schema gives no words of its own. */
function describeFault(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values
        .map(String)
        .join(', ')
        .replace(/, ([^,]*)$/, ' or $1')}`;
    case 'too_small':
      return issue.origin === 'string' ? 'must not be empty' : `must be at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `must be ${issue.maximum} characters or less`
        : `must be at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'must be a date, such as 2019-02-04' : undefined;
    case 'unrecognized_keys':
      return `has no ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return issue.discriminator === undefined
        ? undefined
        : 'must be strength, weakness or context';
    default:
      return undefined;
  }
}

/** "evidence[3].impact", or "the file" for the whole of it. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.reduce<string>(
    (written, key) =>
      typeof key === 'number' ? `${written}[${key}]` : `${written}${written && '.'}${String(key)}`,
    '',
  );
  return place || 'the file';
}

function describe({ line, column, what }: JsonFault): string {
  return `line ${line}, column ${column}: ${what}`;
}

/**
 * Parses JSON text, with or without a byte order mark; what is not JSON, or says
 * the same name twice in one object, is told in one line with its place.
 */
export function parseJson(json: string): Result<unknown, string> {
  const text = json.replace(/^\uFEFF/, '');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    const fault = findJsonFault(text);
    return fail(fault ? `not JSON: ${describe(fault)}` : 'not JSON');
  }
  const repeated = findRepeatedName(text);
  return repeated ? fail(describe(repeated)) : succeed(parsed);
}

type NameOf = (path: readonly PropertyKey[]) => string | undefined;

/**
 * Reads outside data by its schema. A fault is one line that says where it is and what belongs
 * there, with what `nameOf` knows of the place; further faults are counted.
 */
export function readBy<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  nameOf: NameOf = () => undefined,
): Result<z.infer<Schema>, string> {
  const read = readAllBy(schema, raw, nameOf);
  return read.ok ? read : fail(firstOf(read.error));
}

/** The same with every fault on a line of its own, in the order of the schema. */
export function readAllBy<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  nameOf: NameOf = () => undefined,
): Result<z.infer<Schema>, readonly string[]> {
  const parsed = schema.safeParse(raw, { error: describeFault });
  if (parsed.success) return succeed(parsed.data);

  return fail(
    parsed.error.issues.map(({ path, message }) => {
      const name = nameOf(path);
      const place = `${placeOf(path)}${name === undefined ? '' : ` (${name})`}`;
      return `${place}: ${message.replaceAll(/\s+/g, ' ')}`;
    }),
  );
}

/** Several faults in one line: the first, and how many more there are. */
export function firstOf(faults: readonly string[]): string {
  const [first = 'the file: cannot be read', ...others] = faults;
  return others.length > 0 ? `${first} (and ${others.length} more)` : first;
}
