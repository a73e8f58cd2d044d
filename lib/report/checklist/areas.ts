import { type Evidence, isWeakness, type Weakness } from '@/lib/domain/evidence';
import {
  priorityActionDraftWorkingDays,
  priorityActionPlanWorkingDays,
} from '@/lib/domain/working-days';
import { areaName } from '@/lib/format/improvements';
import type { NumberedText } from '@/lib/report/report-numbers';
import { type ChecklistItem, entriesOf, type Standing } from './item';

/**
 * Every area for improvement has words and evidence, and every weakness that matters has an area. One for priority
 * action is warned of: it sets the council a short clock.
 *
 * A serious weakness that no area answers is an error: a report that says children come to harm and asks nothing is
 * not finished. A paragraph whose weaknesses no area takes up is a warning: not every weakness is a priority. The
 * conclusions that headline paragraphs state are taken up by what they conclude from.
 */
export function checkAreas(
  { paragraphs, areas }: NumberedText,
  standing: Standing,
): ChecklistItem[] {
  const covered = new Set(areas.flatMap(({ evidence }) => evidence));
  const isCovered = (entry: Evidence) => covered.has(entry.id);

  const bare = areas
    .filter((area) => entriesOf(area, standing).length === 0)
    .map(
      (area): ChecklistItem => ({
        check: 'areaHasEvidence',
        level: 'error',
        subject: { kind: 'area', id: area.id, number: area.number },
        message: `${areaName(area)} has no evidence behind it`,
      }),
    );
  const wordless = areas
    .filter(({ text }) => text.trim() === '')
    .map(
      (area): ChecklistItem => ({
        check: 'areaHasWords',
        level: 'error',
        subject: { kind: 'area', id: area.id, number: area.number },
        message: `${areaName(area)} does not say what needs to improve`,
      }),
    );
  const urgent = areas
    .filter(({ kind }) => kind === 'priorityAction')
    .map(
      (area): ChecklistItem => ({
        check: 'priorityAction',
        level: 'warning',
        subject: { kind: 'area', id: area.id, number: area.number },
        message: `${areaName(area)} asks the council for a draft plan within ${priorityActionDraftWorkingDays} working days of publication, and for its plan within ${priorityActionPlanWorkingDays}`,
      }),
    );
  const serious = [...standing.values()]
    .filter((entry) => isSerious(entry) && !isCovered(entry))
    .map(
      ({ id }): ChecklistItem => ({
        check: 'seriousWeaknessCovered',
        level: 'error',
        subject: { kind: 'evidence', reference: id },
        message: `${id} is a serious weakness, and no area for improvement rests on it`,
      }),
    );
  const left = paragraphs
    .filter((paragraph) => {
      const entries = entriesOf(paragraph, standing);
      const open = !paragraph.headline && entries.some(isFinding) && !entries.some(isCovered);
      // Each serious one is an error of its own already.
      return open && !entries.some(isSerious);
    })
    .map(
      ({ id, number }): ChecklistItem => ({
        check: 'weaknessCovered',
        level: 'warning',
        subject: { kind: 'paragraph', id, number },
        message: `Paragraph ${number} tells of a weakness that no area for improvement takes up`,
      }),
    );

  return [...bare, ...wordless, ...serious, ...urgent, ...left];
}

/** A weakness that counts: a headline only repeats what others show. */
function isFinding(entry: Evidence): entry is Weakness {
  return isWeakness(entry) && !entry.headline;
}

function isSerious(entry: Evidence): boolean {
  return isFinding(entry) && entry.impact === 'serious';
}
