import type { Route } from '@/lib/comparison/routes-out';
import { formatDate } from '@/lib/format/dates';
import { formatPartialDay } from '@/lib/format/improvement';
import { paths } from '@/lib/paths';
import { describeMeasure, describePartner } from './movement-words';

/** Lines of small links that a thumb can tell apart. */
const reachable = 'inline-block min-h-6 py-0.5';

type Props = { laCode: string; route: Route };

/** Who ran the services, who helped and what the Department did, as far as is on record. Each leads to its source. */
export function RouteFacts({ laCode, route }: Props) {
  const { kind, organisations, partners, measures } = route;
  if (kind === 'nothing') return <span className="text-quiet">Nothing on record</span>;

  return (
    <>
      {organisations.map(({ name, startedOn, endedOn, note }) => (
        <span key={`${name} ${startedOn}`} className="block">
          {name}
          <span className="block text-fine text-quiet">
            ran the services from {formatDate(startedOn)}
            {endedOn && ` to ${formatDate(endedOn)}`}
            {note && `. ${note}`}
          </span>
        </span>
      ))}
      {partners.map((partner) => (
        <span key={partner.event.id} className="block">
          <a href={paths.localAuthorities.one(partner.laCode)} className={reachable}>
            {describePartner(partner)}
          </a>
          {', '}
          <a
            href={paths.localAuthorities.intervention(laCode, `event-${partner.event.id}`)}
            className={`${reachable} text-fine`}
          >
            helped from {formatPartialDay(partner.event.content.happenedOn)}
          </a>
        </span>
      ))}
      {measures.length > 0 && (
        <span className="block text-fine text-quiet">
          {measures.map((event, index) => (
            <span key={event.id}>
              {index > 0 && ', '}
              <a
                href={paths.localAuthorities.intervention(laCode, `event-${event.id}`)}
                className={reachable}
              >
                {describeMeasure(event)}
              </a>
            </span>
          ))}
        </span>
      )}
    </>
  );
}
