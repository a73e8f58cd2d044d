import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { test as base, expect } from '@/tests/support/e2e';
import { arrangeEntry, countRecords, type TestInspection } from '@/tests/support/e2e-database';
import { answer, assessmentsVary } from '@/tests/support/e2e-evidence-form';
import { cookieHeader, type Fields, readFields, sendFields } from '@/tests/support/e2e-requests';
import { type Cookies, collectCookies } from '@/tests/support/e2e-viewers';

const test = base.extend<object, { cookies: Cookies }>({
  cookies: [
    async ({ browser, origin }, use) => use(await collectCookies(browser, origin)),
    { scope: 'worker' },
  ],
});

type Deed = {
  name: string;
  as: 'inspector' | 'leadInspector';
  address: (inspection: TestInspection, entryId: string) => string;
  fill: (page: Page, inspection: TestInspection) => Promise<void>;
  button: string;
  /** Where those end who may not do it: checkers of the team, and everybody outside it. */
  refused: (inspection: TestInspection) => { checker: string; outsider: string };
};

const { notPermitted, notFound } = paths.problems;
const ofTheTeam: Pick<Deed, 'refused'> = {
  refused: () => ({ checker: notPermitted, outsider: notFound }),
};

const draftOne = async (page: Page) => {
  await answer(page, assessmentsVary);
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.getByText('Your draft is kept.').waitFor();
};

/** Every form that writes, as somebody who may send it fills it in. */
const deeds: readonly Deed[] = [
  {
    name: 'Recording evidence',
    as: 'inspector',
    address: ({ id }) => paths.inspections.newEvidence(id, { area: 'helpAndProtection' }),
    fill: (page) => answer(page, assessmentsVary),
    button: 'Save evidence',
    ...ofTheTeam,
  },
  {
    name: 'Revising evidence',
    as: 'inspector',
    address: ({ id }, entryId) => paths.inspections.reviseEvidence(id, entryId),
    fill: (page) => page.getByLabel('Why are you changing it?').fill('It reaches further'),
    button: 'Save version 2',
    ...ofTheTeam,
  },
  {
    name: 'Withdrawing evidence',
    as: 'inspector',
    address: ({ id }, entryId) => paths.inspections.withdrawEvidence(id, entryId),
    fill: (page) => page.getByLabel('Why are you withdrawing it?').fill('Another team'),
    button: 'Withdraw E1',
    ...ofTheTeam,
  },
  {
    name: 'Saving several short notes',
    as: 'inspector',
    address: ({ id }) => paths.inspections.quickEvidence(id, { area: 'helpAndProtection' }),
    fill: async (page) => {
      const note = page.getByRole('group', { name: 'Note 1' });
      await note.getByLabel('What did you find?').fill('Some contacts wait a day.');
      await note.getByLabel('What is it about?').selectOption('Assessments');
      await note.getByLabel('What does it show?').selectOption('Weakness: moderate');
      await note.getByLabel('How far does it reach?').selectOption('Some');
    },
    button: 'Save these notes',
    ...ofTheTeam,
  },
  {
    name: 'Keeping a draft of an entry',
    as: 'inspector',
    address: ({ id }) => paths.inspections.newEvidence(id, { area: 'helpAndProtection' }),
    fill: (page) => answer(page, assessmentsVary),
    button: 'Save as draft',
    ...ofTheTeam,
  },
  {
    name: 'Keeping a draft of several short notes',
    as: 'inspector',
    address: ({ id }) => paths.inspections.quickEvidence(id, { area: 'helpAndProtection' }),
    fill: (page) => page.getByLabel('What did you find?').first().fill('Some contacts wait a day.'),
    button: 'Save as draft',
    ...ofTheTeam,
  },
  {
    name: 'Keeping a draft of a change',
    as: 'inspector',
    address: ({ id }, entryId) => paths.inspections.reviseEvidence(id, entryId),
    fill: (page) => page.getByLabel('Why are you changing it?').fill('It reaches further'),
    button: 'Save as draft',
    ...ofTheTeam,
  },
  {
    name: 'Discarding a draft',
    as: 'inspector',
    address: ({ id }) => paths.inspections.newEvidence(id, { area: 'helpAndProtection' }),
    fill: draftOne,
    button: 'Discard',
    // A draft is its writer's alone: to anybody else there is none, and nothing is done.
    refused: ({ id }) => ({
      checker: paths.inspections.evidence(id),
      outsider: paths.inspections.evidence(id),
    }),
  },
  {
    name: 'Moving an inspection on',
    as: 'leadInspector',
    address: ({ id }) => paths.inspections.taskList(id),
    fill: async () => {},
    button: 'Move to judging',
    ...ofTheTeam,
  },
  {
    name: 'Starting an inspection',
    as: 'inspector',
    address: () => paths.inspections.new,
    fill: async (page, { authority }) => {
      await page.getByLabel('Local authority').selectOption(authority);
      await page.getByLabel('Standard inspection').check();
      await page.getByLabel('Day').fill('5');
      await page.getByLabel('Month').fill('10');
      await page.getByLabel('Year').fill('2026');
      await page.getByRole('checkbox', { name: 'Lead inspector' }).check();
    },
    button: 'Start the inspection or visit',
    refused: () => ({ checker: notPermitted, outsider: notPermitted }),
  },
];

/** The same answers as a submission of its own. */
const afresh = (fields: Fields): Fields =>
  fields.map(([name, value]) => [name, name === 'submissionKey' ? randomUUID() : value]);

for (const { name, as, address, fill, button, refused } of deeds) {
  test(`${name} is for those who may, and changes nothing for anybody else or from elsewhere`, async ({
    page,
    owner,
    inspection,
    signInAs,
    cookies,
  }) => {
    const entryId = await arrangeEntry(owner, inspection.id, { summary: 'Contacts wait.' });
    await signInAs(as);
    await page.goto(address(inspection, entryId));
    await fill(page, inspection);
    const fields = await readFields(page.getByRole('button', { name: button, exact: true }));
    const own = await cookieHeader(page);
    const { checker, outsider } = refused(inspection);
    const before = await countRecords(owner, inspection.laCode);
    const send = (cookie: string, headers = {}) =>
      sendFields(page.url(), afresh(fields), { cookie, ...headers });

    expect((await send('')).location).toMatch(/^\/sign-in/);
    expect((await send(cookies.get('qualityAssurer') ?? '')).location).toBe(checker);
    expect((await send(cookies.get('councilLeader') ?? '')).location).toBe(outsider);
    expect((await send(cookies.get('official') ?? '')).location).toBe(outsider);
    expect((await send(cookies.get('administrator') ?? '')).location).toBe(outsider);
    expect(await send(own, { origin: 'https://elsewhere.example' })).toMatchObject({ status: 403 });
    expect(await send(own, { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 });
    expect(await countRecords(owner, inspection.laCode), 'nothing has changed').toEqual(before);

    const allowed = await send(own);
    expect(allowed.location).toMatch(/^\/inspections\//);
    expect(await countRecords(owner, inspection.laCode)).not.toEqual(before);
  });
}
