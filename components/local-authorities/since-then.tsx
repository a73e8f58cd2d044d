import { describePartner } from '@/components/movement/movement-words';
import { type SinceThen, type SupportSince, yearsSince } from '@/lib/comparison/since-then';
import { addressDay, type Inspection } from '@/lib/domain/inspection-record';
import { formatAge, formatDate } from '@/lib/format/dates';
import { formatPartialDay, interventionLabels } from '@/lib/format/improvement';
import { visitTypeLabels } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';

type Props = {
  newest: Inspection;
  /** Oldest first. */
  events: readonly (SinceThen | SupportSince)[];
  today: string;
};

/** From this age on a grade is said to be old: standard inspections come about every three years. */
const oldFrom = 3;

/** How old the grades are, and what has happened since they were given. None of it changes a grade. */
export function SinceThenList({ newest, events, today }: Props) {
  const day = newest.startedOn ?? newest.publishedOn;
  if (!day) return null;

  const years = yearsSince(day, today);

  return (
    <div className="mt-6 max-w-prose" id="since-then">
      <h3 className="mb-1 font-[650] text-h3">Since then</h3>
      <p>
        {years >= oldFrom ? (
          <strong className="font-semibold">
            These grades are more than {years} years old: inspectors saw this service{' '}
            {formatAge(day, today)}.
          </strong>
        ) : (
          <>Inspectors gave these grades after seeing the service {formatAge(day, today)}.</>
        )}{' '}
        {events.length === 0
          ? 'No visit and no intervention since is on record.'
          : 'What has happened since changes no grade:'}
      </p>
      {events.length > 0 && (
        <ul className="mt-2 list-disc pl-5">
          {events.map((event) => (
            <li key={event.kind === 'support' ? event.event.id : `${event.kind}-${event.day}`}>
              {event.kind === 'support' ? (
                <Support laCode={newest.laCode} support={event} />
              ) : (
                <Event event={event} />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Support({ laCode, support }: { laCode: string; support: SupportSince }) {
  const { event, partner } = support;
  return (
    <>
      {formatPartialDay(event.content.happenedOn)}:{' '}
      <a href={paths.localAuthorities.intervention(laCode, `event-${event.id}`)}>
        {interventionLabels[event.content.kind].toLowerCase()}
      </a>
      {partner && `, ${describePartner(partner)}`}
    </>
  );
}

function Event({ event }: { event: SinceThen }) {
  if (event.kind !== 'visit') {
    const { name, note } = event.organisation;
    return (
      <>
        {formatDate(event.day)}: {name}{' '}
        {event.kind === 'deliveryBegan'
          ? 'began to run the services'
          : 'ran the services for the last day'}
        .{note && <span className="text-quiet"> {note}</span>}
      </>
    );
  }

  const { visit } = event;
  const what = visitTypeLabels[visit.type];
  return (
    <>
      {formatDate(event.day)}:{' '}
      {visit.letterHeld ? (
        <a href={paths.localAuthorities.inspection(visit.laCode, addressDay(visit))}>{what}</a>
      ) : (
        what.toLowerCase()
      )}
      {visit.theme && `, ${visit.theme.toLowerCase()}`}
      {visit.priorityAction === true && (
        <strong className="font-semibold">, with an area for priority action</strong>
      )}
    </>
  );
}
