import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AuthorityTimeline } from '@/components/local-authorities/authority-timeline';
import type { TimelineInspection } from '@/lib/charts/timeline-lanes';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { frameworks } from '@/lib/frameworks';
import { textOf } from '@/tests/support/text-of';

const inspection: TimelineInspection = {
  framework: 'ilacs-2018',
  type: 'standardInspection',
  startedOn: '2019-02-04',
  endedOn: '2019-02-15',
  publishedOn: '2019-03-18',
  judgements: [
    { area: 'inCareAndCareLeavers', outcome: 'inadequate' },
    { area: 'overallEffectiveness', outcome: 'inadequate' },
  ],
};
const markup = renderToStaticMarkup(
  <AuthorityTimeline
    frameworks={frameworkKeys.map((key) => frameworks[key])}
    inspections={[inspection]}
    visits={[
      {
        type: 'focusedVisit',
        startedOn: '2018-04-11',
        endedOn: '2018-04-12',
        publishedOn: '2018-05-09',
        theme: 'Vulnerable adolescents',
      },
    ]}
    inspectionHref={({ startedOn }) => `/inspections/${startedOn}`}
    today="2026-11-22"
  />,
);
const text = textOf(markup);

describe('AuthorityTimeline', () => {
  test('states the finding', () => {
    expect(text).toContain('Overall: inadequate in 2019');
  });

  test('links the date on the drawing to the inspection', () => {
    expect(markup).toContain(
      '<a href="/inspections/2019-02-04" aria-label="Inspection of Feb 2019">',
    );
  });

  test('gives days on site, publication and age in the list and the table', () => {
    expect(text).toContain('4 to 15 February 2019');
    expect(text).toContain('18 March 2019, 7 years ago');
  });

  test('says what the combined judgement was called', () => {
    expect(text).toContain('as children in care and care leavers');
  });

  test('tells a judgement that did not exist from one that the record lacks', () => {
    expect(text).toContain('Care leavers No such judgement');
    expect(text).toContain('Leaders Missing');
  });

  test('lists visits with their theme', () => {
    expect(text).toContain('Focused visit, 11 to 12 April 2018 Vulnerable adolescents');
  });
});
