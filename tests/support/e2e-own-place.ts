import { test as base } from './e2e';
import { arrangeEntry, arrangeInspection } from './e2e-database';
import type { Place } from './e2e-routes';

/** With an inspection of the demo team's own that has a few entries, for pages that only read. */
export const test = base.extend<object, { own: Place }>({
  own: [
    async ({ owner }, use) => {
      const { id, laCode, startedOn } = await arrangeInspection(owner);
      await arrangeEntry(owner, id, {
        summary: 'Contacts about injured children are closed and nothing is done.',
        extent: 'widespread',
        impact: 'serious',
      });
      await arrangeEntry(owner, id, {
        summary: 'Staff meet families early.',
        criteria: ['HP-01'],
        direction: 'strength',
        extent: 'many',
        impact: 'strong',
      });
      const entryId = await arrangeEntry(owner, id, {
        summary: 'Plans drift.',
        criteria: ['HP-08'],
      });
      await use({ inspectionId: id, laCode, startedOn, entryId });
    },
    { scope: 'worker' },
  ],
});
