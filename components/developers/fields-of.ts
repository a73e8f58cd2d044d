import type { z } from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

/** One field of an answer, as a line of a table. */
export type ApiField = { name: string; kind: string; about: string };

/** Two levels say what a reader needs; deeper ones are in the OpenAPI document. */
const deepest = 2;

/** The fields of a JSON schema, those within others by their path: `standing.judgements`. */
export function fieldsOf(schema: Schema, before = '', depth = 1): ApiField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    if (typeof property === 'boolean') return [];
    const path = before + name;
    const within = inside(property);
    return [
      { name: path, kind: kindOf(property), about: property.description ?? '' },
      ...(within && depth < deepest
        ? fieldsOf(within, `${path}${isList(property) ? '[]' : ''}.`, depth + 1)
        : []),
    ];
  });
}

/** What a value can be: "one of good, inadequate", "text or null". */
export function kindOf(schema: Schema): string {
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  if (schema.const !== undefined) return String(schema.const);
  if (schema.anyOf) return [...new Set(schema.anyOf.map(kindOf))].join(' or ');
  if (schema.format === 'date') return 'day';
  if (schema.type === 'array') return 'list';

  return typeof schema.type === 'string' ? (kinds[schema.type] ?? schema.type) : 'anything';
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'object',
  null: 'null',
};

const isList = (schema: Schema) => schema.type === 'array';

function inside(schema: Schema): Schema | null {
  if (schema.properties) return schema;
  const { items } = schema;
  if (items && typeof items === 'object' && !Array.isArray(items)) return inside(items);

  return schema.anyOf?.map(inside).find((one) => one !== null) ?? null;
}
