import { Checkboxes } from '@/components/ui/checkboxes';
import { errorFor } from '@/components/ui/error-summary';
import { Radios } from '@/components/ui/radios';
import {
  type Direction,
  directions,
  extents,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import {
  directionHints,
  directionLabels,
  extentHints,
  extentLabels,
  strengthImpactHints,
  strengthImpactLabels,
  weaknessImpactHintsFor,
  weaknessImpactLabels,
} from '@/lib/format/evidence';
import type { FieldError, FormValues } from '@/lib/schemas/form-state';
import { answersTo, answerTo } from './form-answers';

type Props = { area: JudgementArea; values: FormValues; errors: readonly FieldError[] };

/** Each direction has its own words for impact: the ones that fit are shown, with or without script. */
const shownFor = {
  weakness: 'hidden group-has-[[value=weakness]:checked]/weight:block',
  strength: 'hidden group-has-[[value=strength]:checked]/weight:block',
} as const satisfies Record<Exclude<Direction, 'context'>, string>;

/** Which way the entry points, how far it reaches and what it does, each with help in plain words. */
export function WeightFields({ area, values, errors }: Props) {
  const weaknessHints = weaknessImpactHintsFor(area);

  return (
    <div className="group/weight">
      <Radios
        name="direction"
        label="Which way does it point?"
        layout="scale"
        options={directions.map((value) => ({
          value,
          label: directionLabels[value],
          hint: directionHints[value],
        }))}
        defaultValue={answerTo(values, 'direction')}
        error={errorFor(errors, 'direction')}
      />
      <Radios
        name="extent"
        label="How far does it reach?"
        hint="You can leave this out for context."
        layout="scale"
        options={extents.map((value) => ({
          value,
          label: extentLabels[value],
          hint: extentHints[value],
        }))}
        defaultValue={answerTo(values, 'extent')}
        error={errorFor(errors, 'extent')}
      />
      <div className={shownFor.weakness}>
        <Radios
          name="weaknessImpact"
          label="What does it do to children?"
          layout="scale"
          options={weaknessImpacts.map((value) => ({
            value,
            label: weaknessImpactLabels[value],
            hint: weaknessHints[value],
          }))}
          defaultValue={answerTo(values, 'weaknessImpact')}
          error={errorFor(errors, 'weaknessImpact')}
        />
        <Checkboxes
          name="known"
          label="Do leaders know?"
          options={[
            {
              value: 'yes',
              label: 'Leaders know it and are putting it right',
              hint: 'They knew before you told them, and a credible plan or visible progress is under way.',
            },
          ]}
          defaultValues={answersTo(values, 'known')}
          error={errorFor(errors, 'known')}
        />
      </div>
      <div className={shownFor.strength}>
        <Radios
          name="strengthImpact"
          label="What does it do for children?"
          layout="scale"
          options={strengthImpacts.map((value) => ({
            value,
            label: strengthImpactLabels[value],
            hint: strengthImpactHints[value],
          }))}
          defaultValue={answerTo(values, 'strengthImpact')}
          error={errorFor(errors, 'strengthImpact')}
        />
      </div>
    </div>
  );
}
