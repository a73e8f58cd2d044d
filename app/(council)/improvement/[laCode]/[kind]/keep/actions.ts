'use server';

import { redirect } from 'next/navigation';
import { refusedForm } from '@/app/(inspector)/inspections/refused-form';
import type { CouncilItemKind } from '@/lib/domain/council-items';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import { getCouncilItem } from '@/lib/queries/council-items';
import {
  type ItemForm,
  itemFormSchema,
  parseItemContent,
  toItemValues,
} from '@/lib/schemas/council-item-form';
import type { FormState, FormValues } from '@/lib/schemas/form-state';
import { parseForm, readForm } from '@/lib/schemas/parse-form';
import { keepAnswers } from '@/lib/server/failures';
import { releaseHeldForm } from '@/lib/server/held-forms';
import { requireViewerFor } from '@/lib/server/session';
import { keepCouncilItem } from '@/lib/services/keep-council-item';

export async function keepItemAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    const viewer = await requireViewerFor(form);
    const input = parseForm(itemFormSchema, form);
    if (!input.ok) return input.error;

    return keep(input.value.itemKind, input.value, form, viewer);
  });
}

async function keep<Kind extends CouncilItemKind>(
  kind: Kind,
  { deed, itemKind: _, ...carried }: ItemForm,
  form: FormData,
  viewer: Viewer,
): Promise<FormState> {
  const before = await getCouncilItem(kind, carried.itemId, viewer);
  const content =
    deed === 'withdraw' && before
      ? { ok: true as const, value: before.item.content }
      : parseItemContent(kind, form, before?.item.content);
  if (!content.ok) return content.error;

  const kept = await keepCouncilItem(
    {
      ...carried,
      kind,
      state: deed === 'withdraw' ? 'withdrawn' : 'recorded',
      content: content.value,
    },
    viewer,
  );
  if (!kept.ok) {
    const { error } = kept;
    if (error.kind !== 'itemChanged') return refusedForm(error, form);
    return besideTheirs(form, error.current.version, toItemValues(kind, error.current.content));
  }

  await releaseHeldForm(form.get('held'), viewer);
  redirect(paths.improvement.item(carried.laCode, kind, kept.value.itemId));
}

/** The form again, with what somebody else saved meanwhile beside what was typed. */
function besideTheirs(form: FormData, version: number, theirs: FormValues): FormState {
  const saved = Object.entries(theirs).map(
    ([name, value]) => [`saved.${name}`, [value].flat().join('\n')] as const,
  );
  return {
    errors: [
      {
        field: '',
        message:
          'Somebody else changed this since you opened it, so nothing was saved. Compare the two below. Save again to put yours in its place',
      },
    ],
    values: { ...readForm(form), baseVersion: String(version), ...Object.fromEntries(saved) },
  };
}
