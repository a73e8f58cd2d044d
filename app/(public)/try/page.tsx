import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { SourceNote } from '@/components/local-authorities/source-note';
import { hasGrades } from '@/lib/domain/inspections';
import { formatMonth } from '@/lib/format/dates';
import { getPublishedBundle } from '@/lib/queries/evidence-bundles';
import { tryBytes, tryLimits } from '@/lib/schemas/bundle-limits';
import { tooLargeMessage, uploadFields } from '@/lib/schemas/read-upload';
import { currentRequestId } from '@/lib/server/request';
import { EditEntry } from './edit-entry';
import { beginWith } from './read-evidence';
import { Reframed } from './reframed';
import { type Example, Start } from './start';
import { type TryState, tryNote } from './try-state';
import { tryTitle } from './try-title';
import { Work } from './work';

type Query = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Query> };

/** The worked inspection this service ships with. */
const worked = { laCode: '861', startedOn: '2019-02-04' };

const trySources = [
  'Ofsted, frameworks and reports of inspections of local authority children’s services',
];
const tryRemark =
  'The rules, the limits and the words for criteria are this service’s own, and so is the wording of the example.';

export async function generateMetadata(): Promise<Metadata> {
  const state = await tryNote.read();
  const refused = state && 'errors' in state && state.errors.length > 0;
  return { title: refused ? `Error: ${tryTitle}` : tryTitle };
}

export default pageOrProblem(async function TryPage({ searchParams }: Props) {
  const query = await searchParams;
  const asked = await readAsked(query);
  const state = (await tryNote.read()) ?? asked?.state ?? start(query);
  const arrival = (await currentRequestId()) ?? '';

  return (
    <Page title={tryTitle} headingInside>
      {state.mode === 'start' && <Start state={state} example={await readExample()} />}
      {state.mode === 'work' && <Work state={state} caption={asked?.name ?? null} />}
      {state.mode === 'reframed' && <Reframed state={state} arrival={arrival} />}
      {state.mode === 'edit' && <EditEntry state={state} arrival={arrival} />}
      <SourceNote sources={trySources} remark={tryRemark} />
    </Page>
  );
});

/** The released evidence of the inspection that the address names, if it names one. */
async function readAsked({ laCode, startedOn }: Query) {
  if (laCode === undefined && startedOn === undefined) return null;
  if (typeof laCode !== 'string' || typeof startedOn !== 'string') notFound();

  const found = await getPublishedBundle(laCode, startedOn, null);
  // What would become of grades: a visit has none.
  const tries = found && hasGrades(found.bundle.inspection.type);
  if (!tries || found.bundle.evidence.length > tryLimits.entries) notFound();

  const state: TryState = { mode: 'work', ...beginWith(found.bundle), news: null };
  return { state, name: `Begun with ${found.laName}, ${formatMonth(startedOn)}` };
}

async function readExample(): Promise<Example | null> {
  const found = await getPublishedBundle(worked.laCode, worked.startedOn, null);
  return found && { ...worked, name: `${found.laName}, ${formatMonth(worked.startedOn)}` };
}

function start({ refused }: Query): TryState {
  const errors =
    refused === 'too-large'
      ? [{ field: uploadFields.file, message: tooLargeMessage(tryBytes) }]
      : [];
  return { mode: 'start', errors, faults: [], pasted: '' };
}
