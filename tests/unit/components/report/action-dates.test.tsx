import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ActionDates } from '@/components/report/action-dates';

const dates = [{ kind: 'actionPlan', workingDays: 70, dueOn: '2019-06-28' }] as const;
const shown = (today: string) => renderToStaticMarkup(<ActionDates dates={dates} today={today} />);

test('a day that is over is told as past, and the day itself is not over', () => {
  expect(shown('2019-06-28')).toContain('action plan is due by 28 June 2019.');
  expect(shown('2019-06-29')).toContain('action plan was due by 28 June 2019.');
});

test('the rule and its source stand with it, and that no plan is meant', () => {
  const html = shown('2026-11-22');

  expect(html).toContain('70 working days after the council receives it');
  expect(html).toContain('it does not say whether or when a plan arrived');
  expect(html).toContain('https://www.legislation.gov.uk/ukpga/2006/40/section/137');
});

test('nothing is said where nothing is due', () => {
  expect(renderToStaticMarkup(<ActionDates dates={[]} today="2026-11-22" />)).toBe('');
});

test('monitoring visits stand with their own rule and source, only where they are foreseen', () => {
  const monitoring = {
    kind: 'firstMonitoringVisit',
    planDueOn: '2019-06-28',
    dueOn: '2019-07-26',
  } as const;
  const html = renderToStaticMarkup(
    <ActionDates dates={[...dates, monitoring]} today="2026-11-22" />,
  );

  expect(html).toContain('Ofsted’s first monitoring visit was due by 26 July 2019, and about one');
  expect(html).toContain('four weeks of the day the action plan is due (28 June 2019, 70 working');
  expect(html).toContain('no. 160035, May 2016');
  expect(shown('2026-11-22')).not.toContain('monitoring');
});
