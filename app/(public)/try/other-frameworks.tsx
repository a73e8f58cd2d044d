import { Section } from '@/components/layout/section';
import { named } from '@/components/reframe/not-a-result';
import { StepButton } from '@/components/try/step-button';
import { type FrameworkKey, frameworkKeys } from '@/lib/domain/frameworks';
import { frameworkFor } from '@/lib/frameworks';

type Props = {
  own: FrameworkKey;
  /** The one in sight already, if one is. */
  shown?: FrameworkKey;
};

/** The way from the evidence of the form to what another framework version would make of it. */
export function OtherFrameworks({ own, shown }: Props) {
  const others = frameworkKeys.filter((key) => key !== own && key !== shown).toReversed();

  return (
    <Section title="Under another framework" id="other-framework">
      <p className="mb-3 max-w-prose">
        See what the rules of another version make of the same entries, and which of them it has no
        place for.
      </p>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {others.map((to) => (
          <li key={to}>
            <StepButton step={{ kind: 'reframe', to }}>
              Under {named(frameworkFor(to).shortName)}
            </StepButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
