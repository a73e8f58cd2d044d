import { addressDay, type Inspection } from '@/lib/domain/inspection-record';
import { formatDate, formatInstant } from '@/lib/format/dates';
import { reportNoun, statusLabel } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';

/** What has become of a report the council checked, with the way to it once everybody can read it. */
export function EarlierCheckState({ inspection }: { inspection: Inspection }) {
  const { status, embargoedUntil, publishedOn, laCode, type } = inspection;
  if (status !== 'published') return statusLabel(inspection);
  if (embargoedUntil) return `Under embargo until ${formatInstant(new Date(embargoedUntil))}`;

  return (
    <>
      {publishedOn ? `Published ${formatDate(publishedOn)}` : 'Published'}.{' '}
      <a href={paths.localAuthorities.inspection(laCode, addressDay(inspection))}>
        Read the published {reportNoun(type)}
      </a>
    </>
  );
}
