import { EvidenceFields, inFormOrder } from '@/components/evidence/evidence-fields';
import { PageHeading } from '@/components/layout/page-heading';
import { ArriveAtTop } from '@/components/try/arrive-at-top';
import { TryNotice } from '@/components/try/try-notice';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Working } from '@/components/ui/working';
import { frameworkFor } from '@/lib/frameworks';
import type { Criterion, Framework } from '@/lib/frameworks/framework';
import { criterionOf, judgementOf } from '@/lib/frameworks/index';
import { writeTryStep } from '@/lib/schemas/try-step';
import { tryAction } from './actions';
import { Carried } from './carried';
import type { TryState } from './try-state';

type Props = { state: Extract<TryState, { mode: 'edit' }>; arrival: string };

/** One entry as a form: what it says, and the evidence around it carried along. */
export function EditEntry({ state, arrival }: Props) {
  const { bundle, area, editing, values, errors } = state;
  const framework = frameworkFor(bundle.framework);
  const title = editing === null ? 'Add an entry' : `Change ${editing}`;

  return (
    <>
      <ErrorSummary errors={inFormOrder(errors)} />
      {errors.length === 0 && <ArriveAtTop arrival={arrival} />}
      <PageHeading title={title} caption={judgementOf(framework, area)?.name} />
      <form key={arrival} action={tryAction} noValidate>
        <Carried work={state} />
        <input type="hidden" name="editing" value={editing ?? ''} />
        <EvidenceFields
          area={area}
          criteria={criteriaOffered(framework, state)}
          values={values}
          errors={errors}
        />
        <ButtonGroup>
          <Button name="do" value={writeTryStep({ kind: 'save' })}>
            See what it does
          </Button>
          <Button kind="secondary" name="do" value={writeTryStep({ kind: 'cancel' })}>
            Leave it as it is
          </Button>
        </ButtonGroup>
        <Working words="Deriving the grades" />
      </form>
      <TryNotice />
    </>
  );
}

/** The criteria of the judgement, and those of others that the entry names already. */
function criteriaOffered(framework: Framework, { area, values }: Props['state']): Criterion[] {
  const own = judgementOf(framework, area)?.criteria ?? [];
  const others = [values.criteria ?? []].flat().flatMap((id) => {
    const criterion = own.some((one) => one.id === id) ? undefined : criterionOf(framework, id);
    return criterion ? [criterion] : [];
  });

  return [...own, ...others];
}
