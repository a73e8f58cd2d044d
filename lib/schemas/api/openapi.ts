import { z } from 'zod';
import { type ApiOperation, apiOperations } from './operations';
import { problem } from './parts';

/** A parameter as people and OpenAPI read it. */
export type ApiParameter = {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description?: string;
  schema: z.core.JSONSchema.BaseSchema;
};

/** Everything an operation can be asked with. */
export function parametersOf({ params, query }: ApiOperation): ApiParameter[] {
  return [...read(params, 'path'), ...read(query, 'query')];
}

/**
 * The whole API as OpenAPI 3.1, made from the schemas that the routes check with.
 *
 * @param address the whole address of its root
 */
export function openApiDocument(address: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Inspections of children’s services in England',
      version: '1.0.0',
      description:
        'Everything published: grades, inspections, visits, indicators and corrections. Read only, without signing in. Answers name the version of the data; within one version they do not change.',
      license: {
        name: 'Open Government Licence v3.0',
        url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      },
    },
    servers: [{ url: address }],
    security: [],
    paths: Object.fromEntries(
      Object.entries(apiOperations).map(([operationId, operation]) => [
        operation.path,
        { get: { operationId, ...describe(operation) } },
      ]),
    ),
    components: { schemas: { Problem: schemaOf(problem) } },
  };
}

function describe(operation: ApiOperation) {
  return {
    summary: operation.summary,
    description: operation.about,
    'x-example': operation.example,
    parameters: parametersOf(operation),
    responses: {
      200: {
        description: 'What was asked for',
        headers: {
          ETag: { description: 'Changes with the answer.', schema: { type: 'string' } },
          Link: {
            description: 'The next page, and the licence.',
            schema: { type: 'string' },
          },
        },
        content: { 'application/json': { schema: schemaOf(operation.answer) } },
      },
      400: problemAnswer('A parameter cannot be read: its name and what is allowed'),
      404: problemAnswer('There is nothing of this name'),
    },
  };
}

function problemAnswer(description: string) {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

function read(schema: z.ZodObject, place: ApiParameter['in']): ApiParameter[] {
  return Object.entries(schemaOf(schema).properties ?? {}).flatMap(([name, property]) => {
    if (typeof property === 'boolean') return [];
    const { description, ...rest } = property;
    return [
      {
        name,
        in: place,
        required: place === 'path',
        ...(description && { description }),
        schema: rest,
      },
    ];
  });
}

/** Without the mark of its dialect: OpenAPI 3.1 has the same one. */
function schemaOf(schema: z.ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output' });
  return rest;
}
