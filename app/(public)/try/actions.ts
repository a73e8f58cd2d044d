'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { formatCount } from '@/lib/format/numbers';
import { frameworkFor } from '@/lib/frameworks';
import { tryBytes } from '@/lib/schemas/bundle-limits';
import { bundleFormat, type EvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { readUpload, uploadFields } from '@/lib/schemas/read-upload';
import { readTryStep } from '@/lib/schemas/try-step';
import { currentRequestId } from '@/lib/server/request';
import { beginWith, readEvidence, readWork, textOf } from './read-evidence';
import { takeStep } from './take-step';
import { type TryState, tryNote } from './try-state';

/** Takes one step with the evidence that the form brings along. Nothing is stored: the answer is all there is. */
export async function tryAction(form: FormData): Promise<void> {
  await tryNote.leave(await nextState(form));
  refresh();
}

async function nextState(form: FormData): Promise<TryState> {
  const step = readTryStep(form.get('do')) ?? { kind: 'start' };
  if (step.kind === 'start') return startWithFile(form);
  if (step.kind === 'empty') return startWithNothing(form);

  const work = readWork(form);
  if (!work.ok) return turnAway(form, work.error);
  return takeStep(work.value, step, form, (await currentRequestId()) ?? '');
}

async function startWithFile(form: FormData): Promise<TryState> {
  const text = await readUpload(form, tryBytes);
  if (!text.ok) return refuse(form, text.error);

  const bundle = readEvidence(text.value);
  if (!bundle.ok) return turnAway(form, bundle.error);
  return { mode: 'work', ...beginWith(bundle.value), news: null };
}

const frameworkSchema = z.enum(frameworkKeys);

/** No evidence at all under one framework version, as if an inspection began on its first day. */
function startWithNothing(form: FormData): TryState {
  const key = frameworkSchema.safeParse(form.get('framework'));
  if (!key.success)
    return refuse(form, { field: 'framework', message: 'Select a version of the framework' });

  const { startsOn } = frameworkFor(key.data);
  const type = key.data === 'sif-2013' ? 'singleInspection' : 'standardInspection';
  const bundle: EvidenceBundle = {
    format: bundleFormat,
    framework: key.data,
    inspection: { type, startedOn: startsOn, endedOn: startsOn },
    evidence: [],
  };
  return { mode: 'work', ...beginWith(bundle), news: null };
}

function turnAway(form: FormData, faults: readonly string[]): TryState {
  const found = `The file has ${formatCount(faults.length, 'fault')}`;
  return refuse(form, { field: 'faults', message: found }, faults);
}

function refuse(
  form: FormData,
  error: { field: string; message: string },
  faults: readonly string[] = [],
): TryState {
  return { mode: 'start', errors: [error], faults, pasted: textOf(form, uploadFields.text) };
}
