import { describeDays } from '@/components/local-authorities/inspection-history';
import type { Crumb } from '@/components/ui/breadcrumbs';
import { addressDay, type Inspection } from '@/lib/domain/inspection-record';
import { hasGrades } from '@/lib/domain/inspections';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Snapshot } from '@/lib/domain/snapshot';
import { formatMonth } from '@/lib/format/dates';
import { eventNoun, eventTitle } from '@/lib/format/inspections';
import { capitalise } from '@/lib/format/lists';
import { paths } from '@/lib/paths';

/** "Stoke-on-Trent, 4 to 15 February 2019", "Focused visit to Derby, 2 to 3 November 2026". */
export function inspectionName(inspection: Inspection): string {
  const name = hasGrades(inspection.type) ? inspection.laName : eventTitle(inspection);
  return `${name}, ${describeDays(inspection)}`;
}

/** The way down to the report of an inspection. */
export function crumbsToReport(inspection: Inspection): readonly Crumb[] {
  const { laCode, laName } = inspection;
  const day = addressDay(inspection);

  return [
    { text: 'Local authorities', href: paths.localAuthorities.list },
    { text: laName, href: paths.localAuthorities.one(laCode) },
    {
      text: `${capitalise(eventNoun(inspection.type))} of ${formatMonth(inspection.startedOn ?? day)}`,
      href: paths.localAuthorities.inspection(laCode, day),
    },
  ];
}

/** The facts of the title block as they were published, where they were frozen. */
export function withFacts(inspection: Inspection, snapshot: Snapshot | null): Inspection {
  if (!snapshot) return inspection;

  const { startedOn, endedOn, theme, themeAsPrinted, localTermForCareLeavers } =
    snapshot.document.inspection;
  const { leadInspectors } = snapshot.document;
  return {
    ...inspection,
    startedOn,
    endedOn,
    theme,
    themeAsPrinted: themeAsPrinted ?? null,
    localTermForCareLeavers,
    leadInspectors,
  };
}

/** Why each grade that was corrected differs from the one first published. */
export function reasonsForCorrection({
  judgements,
}: Inspection): ReadonlyMap<JudgementArea, string> {
  return new Map(
    judgements.flatMap(({ area, version, reason }): [JudgementArea, string][] =>
      version > 1 && reason ? [[area, reason]] : [],
    ),
  );
}
