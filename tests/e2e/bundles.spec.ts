import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { arrangeEntry, countVersions, publish } from '@/tests/support/e2e-database';

const entry = {
  id: 'N1',
  area: 'helpAndProtection',
  criteria: ['HP-02'],
  direction: 'weakness',
  extent: 'widespread',
  impact: 'serious',
  summary: 'Contacts about injured children are closed and nothing is done.',
};
const bundle = {
  format: 'inspection-evidence/1',
  framework: 'ilacs-2026',
  inspection: { type: 'standardInspection', startedOn: '2026-09-07', endedOn: '2026-09-18' },
  evidence: [entry],
};

function fileOf(content: string) {
  return { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(content) };
}

test('Released evidence is a file for everybody, described by a schema for their tools', async ({
  page,
}) => {
  await page.goto(paths.localAuthorities.evidence('861', '2019-02-04'));
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download this evidence' }).click();
  const answer = await page.request.get(paths.localAuthorities.evidenceFile('861', '2019-02-04'));
  const schema = await page.request.get(paths.evidenceSchema);

  expect((await download).suggestedFilename()).toBe('evidence-861-2019-02-04.json');
  expect(answer.headers()['cache-control']).toBe('public, max-age=600');
  expect(await answer.json()).toMatchObject({
    format: 'inspection-evidence/1',
    inspection: { laCode: '861', startedOn: '2019-02-04' },
  });
  expect(schema.headers()['content-type']).toBe('application/schema+json');
  expect(await schema.json()).toMatchObject({ $id: paths.evidenceSchema, type: 'object' });
});

test('Evidence that is not released is a file for its team alone, and kept by nobody on the way', async ({
  page,
  context,
  signInAs,
  inspection,
  owner,
}) => {
  await arrangeEntry(owner, inspection.id, { summary: 'Contacts wait a day.' });
  await signInAs('inspector');
  const own = await page.request.get(paths.inspections.bundleFile(inspection.id));
  await signInAs('councilLeader');
  const outside = await page.request.get(paths.inspections.bundleFile(inspection.id));
  await context.clearCookies();
  const nobody = await page.request.get(paths.inspections.bundleFile(inspection.id));
  await publish(owner, inspection.id);
  const kept = await page.request.get(
    paths.localAuthorities.evidenceFile(inspection.laCode, inspection.startedOn),
  );

  expect(own.headers()['cache-control']).toBe('private, no-store');
  expect(own.headers()['content-disposition']).toBe(
    `attachment; filename="evidence-${inspection.laCode}-2026-09-07.json"`,
  );
  expect(await own.text()).toContain('Contacts wait a day.');
  expect(outside.status()).toBe(404);
  expect(nobody.url()).toContain('/sign-in?next=');
  expect(kept.status()).toBe(404);
});

test('An inspector sees what a file would do before anything is added', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.evidence(inspection.id));
  await page.getByRole('link', { name: 'Bring evidence in or take it out as a file' }).click();
  await page.getByLabel('File of evidence').setInputFiles(fileOf(JSON.stringify(bundle)));
  await page.getByRole('button', { name: 'Look at what it would do' }).click();

  await expect(page.getByRole('heading', { name: 'The file adds 1 entry' })).toBeVisible();
  await expect(
    page.getByRole('row', { name: /^Help and protection 1 Undecided derived Inadequate derived/ }),
  ).toBeVisible();
  await expectAccessible(page);
  expect(await countVersions(owner, inspection.id)).toBe(0);

  await page.getByRole('button', { name: 'Add 1 entry' }).click();
  await expect(page.getByText('1 entry came in from the file.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'See the evidence' }).click();
  await expect(page.getByText(entry.summary)).toBeVisible();
});

test('What was taken out is known when it is brought back', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  await arrangeEntry(owner, inspection.id, { summary: 'Contacts wait a day.' });
  await signInAs('inspector');
  await page.goto(paths.inspections.bundle(inspection.id));
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the evidence' }).click();
  await page.getByLabel('File of evidence').setInputFiles(await (await download).path());
  await page.getByRole('button', { name: 'Look at what it would do' }).click();

  await expect(page.getByRole('heading', { name: 'The file adds nothing' })).toBeVisible();
});

test('The same file a second time adds nothing, and says so', async ({
  page,
  signInAs,
  inspection,
  owner,
}) => {
  const text = JSON.stringify({ ...bundle, evidence: [entry, { ...entry, id: 'N 2' }] });
  await signInAs('inspector');
  await page.goto(paths.inspections.bundle(inspection.id));
  await page.getByLabel('Or paste its text').fill(text);
  await page.getByRole('button', { name: 'Look at what it would do' }).click();
  await expect(page.getByText('N 2 becomes E1')).toBeVisible();
  await page.getByRole('button', { name: 'Add 2 entries' }).click();
  await expect(page.getByText('2 entries came in from the file.')).toBeVisible();

  await page.goto(paths.inspections.bundle(inspection.id));
  await page.getByLabel('Or paste its text').fill(text);
  await page.getByRole('button', { name: 'Look at what it would do' }).click();
  await expect(page.getByRole('heading', { name: 'The file adds nothing' })).toBeVisible();
  await expect(page.getByText('2 entries are here already')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add / })).toHaveCount(0);
  await expectAccessible(page);
  expect(await countVersions(owner, inspection.id)).toBe(2);
});

const refused = [
  { what: 'is not JSON', content: 'Dear team,', says: 'not JSON' },
  {
    what: 'is for another framework',
    content: JSON.stringify({ ...bundle, framework: 'ilacs-2018' }),
    says: 'the file is for ILACS 2018',
  },
  {
    what: 'is about another authority',
    content: JSON.stringify({ ...bundle, inspection: { ...bundle.inspection, laCode: '861' } }),
    says: 'inspection.laCode: the file is about 861',
  },
  {
    what: 'uses an id twice',
    content: JSON.stringify({ ...bundle, evidence: [entry, entry] }),
    says: 'evidence[1] (N1): the id is already used by evidence[0]',
  },
  {
    what: 'names a criterion of another judgement',
    content: JSON.stringify({ ...bundle, evidence: [{ ...entry, criteria: ['LE-01'] }] }),
    says: 'LE-01 is a criterion of another judgement',
  },
  {
    what: 'holds more entries than any inspection',
    content: JSON.stringify({ ...bundle, evidence: new Array(1_000_000).fill(0) }),
    says: 'evidence: 1000000 entries, and at most 5000 are read',
  },
] as const;

for (const { what, content, says } of refused) {
  test(`A file that ${what} is turned away with the reason`, async ({
    page,
    signInAs,
    inspection,
    owner,
  }) => {
    await signInAs('inspector');
    await page.goto(paths.inspections.bundle(inspection.id));
    await page.getByLabel('File of evidence').setInputFiles(fileOf(content));
    await page.getByRole('button', { name: 'Look at what it would do' }).click();

    await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
      'The file has 1 fault, so nothing was added',
    );
    await expect(page.getByRole('region', { name: 'What is wrong with the file' })).toContainText(
      says,
    );
    expect(await countVersions(owner, inspection.id)).toBe(0);
  });
}

test('A file of 50 MB is turned away with the size that fits', async ({
  page,
  signInAs,
  inspection,
}) => {
  await signInAs('inspector');
  await page.goto(paths.inspections.bundle(inspection.id));
  const huge = ' '.repeat(49_000_000);
  await page.getByLabel('File of evidence').setInputFiles(fileOf(huge));
  await page.getByRole('button', { name: 'Look at what it would do' }).click();

  await expect(page.getByText('The file is larger than 4 MB.').first()).toBeVisible();
  await expectAccessible(page);
});
