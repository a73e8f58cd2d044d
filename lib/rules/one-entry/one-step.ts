import { extents, weaknessImpacts } from '@/lib/domain/evidence';
import {
  cellAt,
  cellOf,
  knownIn,
  type Sense,
  senseOf,
  weighingCount,
  weighingFor,
  weighingOf,
} from '@/lib/rules/counting/packed-evidence';

const firstSerious = cellAt(weaknessImpacts.indexOf('serious'), 0);

/** A weakness that leaders know is held against them only where it is serious. */
function senseIn(sense: Sense, cell: number, known: boolean): Sense {
  if (sense === 'strength') return sense;

  return known && cell < firstSerious ? 'setAside' : 'weakness';
}

/** Cells whose extent or impact is one step less or more. */
function nextCells(cell: number): number[] {
  const impact = Math.floor(cell / extents.length);
  const extent = cell % extents.length;
  const nextExtents = [extent - 1, extent + 1].filter((each) => each in extents);
  const nextImpacts = [impact - 1, impact + 1].filter((each) => each in weaknessImpacts);

  return [
    ...nextExtents.map((each) => cellAt(impact, each)),
    ...nextImpacts.map((each) => cellAt(each, extent)),
  ];
}

function tableOfSteps(known: boolean): readonly (readonly number[])[] {
  return Array.from({ length: weighingCount }, (_, weighing) =>
    nextCells(cellOf(weighing)).map((cell) =>
      weighingFor(senseIn(senseOf(weighing), cell, known), cell),
    ),
  );
}

const steps = tableOfSteps(false);
const stepsOfKnown = tableOfSteps(true);

/** How else the entry is weighed with its extent or its impact one step less or more. */
export function oneStepFrom(code: number): readonly number[] {
  return (knownIn(code) ? stepsOfKnown : steps)[weighingOf(code)] ?? [];
}
