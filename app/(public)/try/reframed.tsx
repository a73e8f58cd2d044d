import { toReframedView } from '@/app/(public)/to-reframed-view';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { GradesBeside } from '@/components/reframe/grades-beside';
import { GatheredUnder, named } from '@/components/reframe/not-a-result';
import { WhatMaps } from '@/components/reframe/what-maps';
import { WhyEach } from '@/components/reframe/why-each';
import { ArriveAtTop } from '@/components/try/arrive-at-top';
import { TryNotice } from '@/components/try/try-notice';
import { Button, ButtonGroup } from '@/components/ui/button';
import { Working } from '@/components/ui/working';
import { frameworkFor } from '@/lib/frameworks';
import { writeTryStep } from '@/lib/schemas/try-step';
import { tryAction } from './actions';
import { Carried } from './carried';
import { OtherFrameworks } from './other-frameworks';
import type { TryState } from './try-state';

type Props = {
  state: Extract<TryState, { mode: 'reframed' }>;
  /** New for each request, so that every arrival starts at the top. */
  arrival: string;
};

/** Evidence being tried, as another framework version would take it. */
export function Reframed({ state, arrival }: Props) {
  const { bundle, area, to } = state;
  const from = frameworkFor(bundle.framework);
  const view = toReframedView(bundle.evidence, from, frameworkFor(to));

  return (
    <form action={tryAction}>
      <ArriveAtTop arrival={arrival} />
      <PageHeading
        title={`The same evidence under ${named(view.to.name)}`}
        caption="Try what evidence leads to"
      />
      <Carried work={state} />
      <input type="hidden" name="area" value={area} />
      <TryNotice />
      <GatheredUnder from={view.from} to={view.to} />
      <ButtonGroup>
        <Button kind="secondary" name="do" value={writeTryStep({ kind: 'cancel' })}>
          Back to the entries
        </Button>
      </ButtonGroup>
      <Working words="Deriving the grades" />
      <Section title="Grades" id="grades">
        <GradesBeside {...view} />
      </Section>
      <WhatMaps {...view} entryHref={() => null} />
      <WhyEach
        rows={view.rows}
        to={view.to}
        links={() => ({
          criteria: [],
          criterionHref: () => '',
          entries: [],
          entryHref: () => '',
        })}
      />
      <OtherFrameworks own={bundle.framework} shown={to} />
    </form>
  );
}
