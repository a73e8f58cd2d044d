import type { Metadata } from 'next';
import {
  gradeSource,
  indicatorSource,
  neighbourSource,
  populationSource,
  wholeAddress,
} from '@/app/(public)/view-source';
import { fieldsOf } from '@/components/developers/fields-of';
import { OperationSection } from '@/components/developers/operation-section';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { SourceNote } from '@/components/local-authorities/source-note';
import { paths } from '@/lib/paths';
import { openApiDocument } from '@/lib/schemas/api/openapi';
import { pageSizeLimit } from '@/lib/schemas/api/parts';

export const metadata: Metadata = { title: 'Data for developers' };

export default function DevelopersPage() {
  const root = wholeAddress(paths.api.root);
  const { paths: described } = openApiDocument(root);

  return (
    <Page
      title="Data for developers"
      lead="Everything published here can be read by programs: no key, no sign-in, the same numbers as the pages and their files."
    >
      <Section title="How it answers" id="how">
        <ul className="max-w-prose list-disc space-y-2 pl-6">
          <li>
            The address begins with <code className="wrap-anywhere">{root}</code>. Answers are JSON.
            The <a href={paths.api.document}>OpenAPI 3.1 document</a> says the same as this page,
            for programs.
          </li>
          <li>
            Every answer names its data version, licence and how to cite it. Within one{' '}
            <a href={paths.dataVersions()}>data version</a> answers do not change, so pages of a
            list fit each other.
          </li>
          <li>
            Lists come in pages of 100, or as many as <code>pageSize</code> says, up to{' '}
            {pageSizeLimit}. <code>page.next</code> and the <code>Link</code> header give the next
            page.
          </li>
          <li>
            Send the <code>ETag</code> of an answer back as <code>If-None-Match</code>: 304 means
            that it still holds.
          </li>
          <li>
            A parameter that cannot be read is answered with 400 and problem details that name it
            and what is allowed. What does not exist is answered with 404.
          </li>
          <li>Pages of other sites may ask too.</li>
          <li>
            An address or a field is not taken away within version 1. New ones may be added, so
            ignore fields you do not know.
          </li>
        </ul>
      </Section>
      <Section title="What to ask for" id="operations">
        {Object.entries(described).map(([path, { get }]) => (
          <OperationSection
            key={path}
            id={get.operationId}
            path={`${paths.api.root}${path}`}
            summary={get.summary}
            about={get.description}
            parameters={get.parameters}
            fields={fieldsOf(get.responses[200].content['application/json'].schema)}
            example={`${root}${get['x-example']}`}
          />
        ))}
      </Section>
      <SourceNote
        sources={[gradeSource, populationSource, indicatorSource, neighbourSource]}
        remark="Every answer names the licence again."
      />
    </Page>
  );
}
