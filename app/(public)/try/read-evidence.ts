import { hasGrades } from '@/lib/domain/inspections';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { frameworkFor } from '@/lib/frameworks';
import type { Framework } from '@/lib/frameworks/framework';
import { fail, type Result, succeed } from '@/lib/result';
import { checkBundle } from '@/lib/rules';
import { bundleEditsSchema } from '@/lib/schemas/bundle-edits';
import { tryBytes, tryLimits } from '@/lib/schemas/bundle-limits';
import { type EvidenceBundle, readEvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { parseJson } from '@/lib/schemas/read-json';
import { sizeOf } from '@/lib/schemas/read-upload';
import { writeBundle } from '@/lib/schemas/to-bundle';
import type { TryWork } from './try-state';

/** Evidence to try, from the text of its file. What cannot be read is told with the place of each fault. */
export function readEvidence(json: string): Result<EvidenceBundle, readonly string[]> {
  const bundle = readEvidenceBundle(json, tryLimits);
  if (!bundle.ok) return bundle;
  if (!hasGrades(bundle.value.inspection.type)) {
    return fail([
      'inspection.type: a visit has findings and no grades, so there is nothing to try',
    ]);
  }

  const { faults } = checkBundle(bundle.value);
  if (faults.length > 0) return fail(faults);
  return fits(bundle.value) ? bundle : fail([`too large: at most ${tryBytes} bytes are read`]);
}

/** Whether evidence can go to and fro with the page. As it is sent it may be larger than the file it came in. */
export function fits(bundle: EvidenceBundle): boolean {
  return bundle.evidence.length <= tryLimits.entries && sizeOf(writeBundle(bundle)) <= tryBytes;
}

/** The judgements one can look at: those the rules derive. */
export function judgedAreas({ tableOrder, judgements }: Framework): JudgementArea[] {
  return tableOrder.filter((area) =>
    judgements.some(
      (judgement) =>
        judgement.area === area &&
        (judgement.criteria.length > 0 || area === 'overallEffectiveness'),
    ),
  );
}

/** The judgements that rest on entries, in the order of the report. */
export function evidencedAreas({ bodyOrder, judgements }: Framework): JudgementArea[] {
  return bodyOrder.filter((area) =>
    judgements.some((judgement) => judgement.area === area && judgement.criteria.length > 0),
  );
}

/** Evidence nobody has changed yet, seen from the judgement its report begins with. */
export function beginWith(bundle: EvidenceBundle): TryWork {
  const framework = frameworkFor(bundle.framework);
  const [area = 'leaders'] = evidencedAreas(framework);

  return { bundle, area, undo: [], from: 0 };
}

/** Where the sender of a form had got to. It all came from a browser, so all of it is checked again. */
export function readWork(form: FormData): Result<TryWork, readonly string[]> {
  const bundle = readEvidence(textOf(form, 'bundle'));
  if (!bundle.ok) return bundle;

  const start = beginWith(bundle.value);
  const framework = frameworkFor(bundle.value.framework);
  const area = judgedAreas(framework).find((one) => one === textOf(form, 'area')) ?? start.area;
  const undo = parseJson(textOf(form, 'undo'));
  const edits = bundleEditsSchema.safeParse(undo.ok ? undo.value : []);
  const from = Number(textOf(form, 'from'));

  return succeed({
    bundle: bundle.value,
    area,
    undo: edits.success ? edits.data : [],
    from: Number.isInteger(from) && from > 0 && from < bundle.value.evidence.length ? from : 0,
  });
}

export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
