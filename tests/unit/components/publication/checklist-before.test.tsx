import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ChecklistBefore } from '@/components/publication/checklist-before';
import type { ChecklistItem } from '@/lib/report/publication-checklist';

const error: ChecklistItem = {
  check: 'signedOff',
  level: 'error',
  message: 'Quality assurance has not signed off',
  subject: { kind: 'signOff' },
};
const warning: ChecklistItem = {
  check: 'coreCovered',
  level: 'warning',
  message: 'Nothing is recorded on assessments',
  subject: { kind: 'coverage', area: 'helpAndProtection' },
};

const shown = (items: readonly ChecklistItem[]) =>
  renderToStaticMarkup(
    <ChecklistBefore
      items={items}
      hrefOf={({ subject }) => `/${subject.kind}`}
      checklistHref="/checklist"
      returnHref="/return"
    />,
  );

describe('the checklist before publication', () => {
  test('names each item that blocks with the way to mend it, and no warning', () => {
    const html = shown([error, warning]);

    expect(html).toContain('<a href="/signOff">Quality assurance has not signed off</a>');
    expect(html).toContain('<a href="/return">Return to judging</a>');
    expect(html).not.toContain('Nothing is recorded on assessments');
    expect(html).toContain('<a href="/checklist">Publication checklist</a>: 1 error, 1 warning');
  });

  test('leads to the whole of it where nothing blocks', () => {
    const html = shown([warning]);

    expect(html).not.toContain('What blocks publication');
    expect(html).toContain('<a href="/checklist">Publication checklist</a>: No errors, 1 warning');
  });
});
