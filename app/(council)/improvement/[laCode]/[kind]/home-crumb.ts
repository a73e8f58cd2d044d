import type { Crumb } from '@/components/ui/breadcrumbs';
import type { CouncilItemKind } from '@/lib/domain/council-items';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import { canSeeImprovementPlan } from '@/lib/permissions/improvement';

/** Where an item is among its like: on the council's own pages, or for an official where everybody reads it. */
export function homeCrumb(viewer: Viewer, laCode: string, kind: CouncilItemKind): Crumb {
  if (canSeeImprovementPlan(viewer, laCode))
    return { text: 'Improvement', href: paths.improvement.one(laCode) };

  return kind === 'concern' || kind === 'mention'
    ? { text: 'What keeps coming back', href: paths.localAuthorities.concerns(laCode) }
    : { text: 'Intervention and governance', href: paths.localAuthorities.intervention(laCode) };
}
