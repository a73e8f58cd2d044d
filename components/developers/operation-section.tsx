import { Details } from '@/components/ui/details';
import { type Column, Table } from '@/components/ui/table';
import type { ApiParameter } from '@/lib/schemas/api/openapi';
import { type ApiField, kindOf } from './fields-of';

type Props = {
  /** The anchor. */
  id: string;
  path: string;
  summary: string;
  about: string;
  parameters: readonly ApiParameter[];
  fields: readonly ApiField[];
  /** The whole address of one that has an answer. */
  example: string;
};

const parameterColumns: readonly Column<ApiParameter>[] = [
  {
    key: 'name',
    heading: 'Parameter',
    rowHeading: true,
    cell: ({ name, required }) => (
      <>
        <code>{name}</code>
        {required && <span className="font-normal text-quiet"> (in the address)</span>}
      </>
    ),
  },
  {
    key: 'kind',
    heading: 'Allowed',
    cell: ({ schema }) => (
      <>
        {kindOf(schema)}
        {schema.default !== undefined && `; ${String(schema.default)} unless said`}
      </>
    ),
  },
  { key: 'about', heading: 'Meaning', width: 'wide', cell: ({ description = '' }) => description },
];

const fieldColumns: readonly Column<ApiField>[] = [
  { key: 'name', heading: 'Field', rowHeading: true, cell: ({ name }) => <code>{name}</code> },
  { key: 'kind', heading: 'Holds', cell: ({ kind }) => kind },
  { key: 'about', heading: 'Meaning', width: 'wide', cell: ({ about }) => about },
];

/** One address of the API: what it answers, what it can be asked with, what comes back. */
export function OperationSection({ id, path, summary, about, parameters, fields, example }: Props) {
  return (
    <section aria-labelledby={id} className="wrap-anywhere mt-10">
      <h3 id={id} className="font-[650] text-h3">
        {summary}
      </h3>
      <p className="mt-1 break-words">
        <code>GET {path}</code>
      </p>
      <p className="mt-3 max-w-prose">{about}</p>
      {parameters.length > 0 && (
        <div className="mt-4">
          <Table
            caption={`What ${path} can be asked with`}
            captionHidden
            columns={parameterColumns}
            rows={parameters}
            rowKey={({ name }) => name}
          />
        </div>
      )}
      <p className="mt-4 break-words">
        Example: <a href={example}>{example}</a>
      </p>
      <Details summary={`What ${path} answers`}>
        <Table
          caption={`Fields of ${path}`}
          captionHidden
          columns={fieldColumns}
          rows={fields}
          rowKey={({ name }) => name}
        />
      </Details>
    </section>
  );
}
