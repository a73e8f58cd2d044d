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

const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n')),
});

/** The administrators’ forms: a published file that was looked at is taken into the record. */
const imports = [
  {
    name: 'Taking in outcomes',
    address: paths.imports.outcomes,
    label: 'File of inspection outcomes',
    file: csv('outcomes of Cumberland.csv', [
      'Local authority inspection outcomes as at 31 March 2026',
      'Local authority name,Inspection date,Publication date,Inspection type,Overall effectiveness,Impact of leaders,Experiences and progress of children who need help and protection,Experiences and progress of children in care,Experiences and progress of care leavers',
      'Cumberland,09/02/2026,28/03/2026,ILACS Standard Inspection,Good,Good,Good,Good,Good',
    ]),
    count: 'SELECT count(*)::int AS n FROM outcomes_edition',
  },
  {
    name: 'Taking in indicators',
    address: paths.imports.indicators,
    label: 'File of indicators',
    file: csv('csww_indicators_2017_to_2041.csv', [
      'time_period,geographic_level,region_name,old_la_code,new_la_code,turnover_rate_fte',
      '2041,Local authority,South West,838,,12.5',
    ]),
    count: "SELECT count(*)::int AS n FROM audit_event WHERE action = 'indicators.takenIn'",
  },
] as const;

for (const { name, address, label, file, count } of imports) {
  test(`${name} is for administrators, and changes nothing for anybody else or from elsewhere`, async ({
    page,
    owner,
    signInAs,
    cookies,
  }) => {
    const counted = async () => (await owner.query(count)).rows;
    await signInAs('administrator');
    await page.goto(address);
    await page.getByLabel(label).setInputFiles(file);
    await page.getByRole('button', { name: 'Look at what it would do' }).click();
    const fields = await readFields(page.getByRole('button', { name: 'Take it into the record' }));
    const own = await cookieHeader(page);
    const before = await counted();
    const send = (cookie: string, headers = {}) =>
      sendFields(page.url(), fields, { cookie, ...headers });

    expect((await send('')).location).toMatch(/^\/sign-in/);
    for (const role of [
      'inspector',
      'leadInspector',
      'qualityAssurer',
      'councilLeader',
      'official',
    ] as const)
      expect((await send(cookies.get(role) ?? '')).location, role).toBe(notPermitted);
    expect(await send(own, { origin: 'https://elsewhere.example' })).toMatchObject({ status: 403 });
    expect(await send(own, { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 });
    expect(await counted(), 'nothing has changed').toEqual(before);

    expect(await send(own)).toEqual({ status: 200, location: null });
    expect(await counted()).not.toEqual(before);
  });
}
