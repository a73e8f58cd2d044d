import type { Metadata } from 'next';
import { wholeAddress } from '@/app/(public)/view-source';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { serviceName } from '@/components/layout/service';
import { type Column, Table } from '@/components/ui/table';
import type { DataVersion } from '@/lib/domain/data-version';
import {
  citeDataVersion,
  dataVersionWeightLabels,
  formatDataVersion,
} from '@/lib/format/data-versions';
import { formatDate } from '@/lib/format/dates';
import { paths } from '@/lib/paths';
import { listDataVersions } from '@/lib/queries/data-versions';

export const metadata: Metadata = { title: 'Data versions' };

const columns: readonly Column<DataVersion>[] = [
  { key: 'number', heading: 'Version', rowHeading: true, cell: ({ number }) => number },
  {
    key: 'on',
    heading: 'From',
    width: 'narrow',
    cell: ({ on }) => <time dateTime={on}>{formatDate(on)}</time>,
  },
  { key: 'weight', heading: 'Kind', cell: ({ weight }) => dataVersionWeightLabels[weight] },
  { key: 'changed', heading: 'What changed', width: 'wide', cell: ({ changed }) => changed },
];

export default pageOrProblem(async function DataVersionsPage() {
  const versions = await listDataVersions();
  const [current] = versions;
  const address = wholeAddress(paths.dataVersions());

  return (
    <Page
      title="Data versions"
      breadcrumbs={[{ text: 'Local authorities', href: paths.localAuthorities.list }]}
      lead="Everything that comparisons rest on has a number. It goes up whenever something is added, put right or counted differently, so two figures of one version belong together."
    >
      {current ? (
        <>
          <p className="font-semibold">{formatDataVersion(current)} stands now.</p>
          <ul className="mt-4 list-disc space-y-1 pl-6">
            <li>Major: the record was loaded anew, so earlier figures may not compare.</li>
            <li>Minor: something was added, such as a report that came out.</li>
            <li>
              Correction: something published was put right. The{' '}
              <a href={paths.corrections}>register of corrections</a> says what stood before.
            </li>
          </ul>
          <Section title="Every version" id="versions">
            <Table
              caption="Versions of the data, newest first"
              captionHidden
              columns={columns}
              rows={versions}
              rowKey={({ number }) => String(number)}
              rowId={({ number }) => `version-${number}`}
            />
          </Section>
          <Section title="Cite the data" id="cite">
            <p className="max-w-prose">{citeDataVersion(serviceName, current)}</p>
            <p className="mt-3 max-w-prose break-words">
              Address: <a href={address}>{address}</a>
            </p>
          </Section>
        </>
      ) : (
        <p>Nothing has been loaded yet.</p>
      )}
    </Page>
  );
});
