// @ts-check

/**
 * @typedef {object} Correction
 * @property {string} area
 * @property {string} from
 * @property {string} to
 * @property {string} reason
 * @property {string} source
 * @property {string} recordedOn
 * @property {string} firstSource
 * @property {string} firstRecordedOn
 *
 * @typedef {object} RecordedEvent an inspection or a visit as `prisma/data` holds it
 * @property {string} laCode
 * @property {string} type
 * @property {string} source
 * @property {string} [startedOn]
 * @property {string} [publishedOn]
 * @property {string[]} [leadInspectors]
 * @property {string[]} [inspectors]
 * @property {Record<string, string>} [judgements]
 * @property {Correction[]} [corrections]
 */

/**
 * Turns the files into the rows the database wants. `n` ties the rows of one event together.
 *
 * @param {readonly string[]} texts inspections, visits and sources
 */
export function toRecordRows([inspections = '[]', visits = '[]', sources = '[]']) {
  const cite = citations(sources);
  /** @type {RecordedEvent[]} */
  const events = [...JSON.parse(inspections), ...JSON.parse(visits)];

  return {
    events: events.map((event, n) => ({
      ...event,
      n,
      graded: event.judgements !== undefined,
      source: cite(event.source),
    })),
    inspectors: events.flatMap((event, n) => [
      ...(event.leadInspectors ?? []).map((name, position) => ({
        n,
        position,
        part: 'lead',
        name,
      })),
      ...(event.inspectors ?? []).map((name, position) => ({ n, position, part: 'team', name })),
    ]),
    judgements: events.flatMap((event, n) =>
      Object.entries(event.judgements ?? {}).flatMap(([area, outcome]) =>
        versionsOf(event, area, outcome).map((version, index) => ({
          n,
          area,
          version: index + 1,
          ...version,
          source: cite(version.source),
        })),
      ),
    ),
  };
}

/**
 * A judgement as it was published, and as it was put right where it was.
 *
 * @param {RecordedEvent} event
 * @param {string} area
 * @param {string} outcome
 */
function versionsOf(event, area, outcome) {
  const correction = event.corrections?.find((candidate) => candidate.area === area);
  if (!correction) return [{ outcome, source: event.source, recordedOn: event.publishedOn }];

  const { from, to, reason, source, recordedOn, firstSource, firstRecordedOn } = correction;
  return [
    { outcome: from, source: firstSource, recordedOn: firstRecordedOn },
    { outcome: to, reason, source, recordedOn },
  ];
}

/** @param {string} sources */
function citations(sources) {
  /** @type {{ id: string, publisher: string, title: string }[]} */
  const list = JSON.parse(sources);
  const known = new Map(list.map(({ id, publisher, title }) => [id, `${publisher}, ${title}`]));

  return (/** @type {string} */ id) => {
    const citation = known.get(id);
    if (!citation) throw new Error(`prisma/data/sources.json has no source ${id}`);
    return citation;
  };
}
