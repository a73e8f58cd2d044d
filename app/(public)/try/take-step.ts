import { toFormValues } from '@/components/evidence/to-form-values';
import type { Evidence } from '@/lib/domain/evidence';
import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatCount } from '@/lib/format/numbers';
import { frameworkFor } from '@/lib/frameworks';
import { checkBundle, deriveJudgements } from '@/lib/rules';
import { applyEdits, type BundleEdit, nextEntryId } from '@/lib/schemas/bundle-edits';
import { evidenceContentSchema } from '@/lib/schemas/evidence';
import { bundleEntrySchema, type EvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { parseForm } from '@/lib/schemas/parse-form';
import type { TryStep } from '@/lib/schemas/try-step';
import { evidencedAreas, fits, textOf } from './read-evidence';
import type { TryNews, TryState, TryWork } from './try-state';
import { toEdits, whatItTakes } from './what-it-takes';

type Step = Exclude<TryStep, { kind: 'start' | 'empty' }>;

/**
 * What becomes of evidence when somebody presses a button.
 *
 * @param form the answers about one entry, where the button saves them
 * @param key new for each request
 */
export function takeStep(work: TryWork, step: Step, form: FormData, key: string): TryState {
  const { bundle, area } = work;
  const entryOf = (id: string) => bundle.evidence.find((entry) => entry.id === id);
  const stay: TryState = { mode: 'work', ...work, news: null };
  const edit = (edits: readonly BundleEdit[], deed: string) => makeEdits(work, edits, deed, key);

  switch (step.kind) {
    case 'show':
      return { ...stay, area: step.area, from: 0 };
    case 'from':
      return { ...stay, from: step.from };
    case 'cancel':
      return stay;
    case 'add':
      return {
        mode: 'edit',
        ...work,
        area: areaForNew(work),
        editing: null,
        values: {},
        errors: [],
      };
    case 'change': {
      const entry = entryOf(step.id);
      if (!entry) return stay;
      const values = toFormValues(entry);
      return { mode: 'edit', ...work, area: entry.area, editing: entry.id, values, errors: [] };
    }
    case 'remove':
      return edit([{ kind: 'remove', id: step.id }], `${step.id} is taken out`);
    case 'weigh': {
      const { id, extent, impact } = step;
      const known = step.known === 'known';
      const entry = bundleEntrySchema.safeParse({ ...entryOf(id), extent, impact, known });
      return entry.success
        ? edit([{ kind: 'replace', id, entry: entry.data }], `${id} is weighed otherwise`)
        : stay;
    }
    case 'apply': {
      const framework = frameworkFor(bundle.framework);
      const found = whatItTakes(bundle.evidence, framework, area, step.towards);
      const changes = found?.found ? (found.sets[step.set]?.changes ?? []) : [];
      const edits = toEdits(
        changes.map(({ change }) => change),
        bundle.evidence,
      );
      return edits.length > 0 ? edit(edits, `${formatCount(edits.length, 'change')} made`) : stay;
    }
    case 'reframe':
      return step.to === bundle.framework ? stay : { mode: 'reframed', ...work, to: step.to };
    case 'undo':
      return work.undo.length > 0 ? edit(work.undo, 'The last step is undone') : stay;
    case 'save':
      return saveEntry(work, form, key);
  }
}

function areaForNew({ bundle, area }: TryWork): JudgementArea {
  const areas = evidencedAreas(frameworkFor(bundle.framework));
  return areas.includes(area) ? area : (areas[0] ?? area);
}

/** Everything a form of one entry brings that is not an answer about it. */
const besides = ['bundle', 'undo', 'from', 'do', 'editing'];

function saveEntry(work: TryWork, form: FormData, key: string): TryState {
  const editing = textOf(form, 'editing') || null;
  const answers = new FormData();
  for (const [name, value] of form) if (!besides.includes(name)) answers.append(name, value);

  const parsed = parseForm(evidenceContentSchema, answers);
  if (!parsed.ok) return { mode: 'edit', ...work, editing, ...parsed.error };

  const entry: Evidence = { ...parsed.value, id: editing ?? nextEntryId(work.bundle.evidence) };
  const [fault] = checkBundle({ ...work.bundle, evidence: [entry] }).faults;
  if (fault !== undefined) {
    const errors = [{ field: 'criteria', message: 'Select criteria of this judgement' }];
    return { mode: 'edit', ...work, editing, values: toFormValues(entry), errors };
  }
  return editing === null
    ? makeEdits(work, [insertLast(work, entry)], `${entry.id} is added`, key)
    : makeEdits(work, [{ kind: 'replace', id: editing, entry }], `${entry.id} is changed`, key);
}

function insertLast({ bundle }: TryWork, entry: Evidence): BundleEdit {
  return { kind: 'insert', at: bundle.evidence.length, entry };
}

/** Makes edits and tells what they did, unless the evidence would be too much to go on with. */
function makeEdits(
  work: TryWork,
  edits: readonly BundleEdit[],
  deed: string,
  key: string,
): TryState {
  const { evidence, undo } = applyEdits(work.bundle.evidence, edits);
  const bundle: EvidenceBundle = { ...work.bundle, evidence: [...evidence] };
  if (!fits(bundle)) {
    const news = { deed: 'Nothing is changed, because that is more evidence than fits here', key };
    return { mode: 'work', ...work, news: { ...news, moves: [] } };
  }
  const news: TryNews = { deed, moves: movesBetween(work.bundle, bundle), key };
  return { mode: 'work', ...work, bundle, undo, news };
}

function movesBetween(before: EvidenceBundle, after: EvidenceBundle): TryNews['moves'] {
  const earlier = gradesOf(before);

  return [...gradesOf(after)]
    .map(([area, grade]) => ({ area, before: earlier.get(area) ?? null, after: grade }))
    .filter((move) => move.before !== move.after);
}

function gradesOf({ framework, evidence }: EvidenceBundle): Map<JudgementArea, Grade | null> {
  const { judgements } = deriveJudgements(evidence, frameworkFor(framework));
  return new Map(
    judgements.map((judgement) => [
      judgement.area,
      judgement.status === 'derived' ? judgement.grade : null,
    ]),
  );
}
