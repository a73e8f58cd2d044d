import { WarningText } from '@/components/ui/warning-text';
import { paths } from '@/lib/paths';
import type { VersionShown } from './reframed-view';

type Props = { from: VersionShown; to: VersionShown };

/** What the same evidence under another version is and is not. It stands above every grade there. */
export function NotAResult({ from, to }: Props) {
  return (
    <>
      <WarningText>This is not an inspection result.</WarningText>
      <GatheredUnder from={from} to={to} />
    </>
  );
}

/** What the grades under another version rest on. */
export function GatheredUnder({ from, to }: Props) {
  return (
    <p className="mb-6 max-w-prose">
      Nobody inspected under {named(to.name)}. The grades are what{' '}
      <a href={paths.howGradesAreDerivedUnder(to.key)}>its rules</a> make of evidence that was
      gathered under {named(from.name)}: inspectors looked for what that version asked.
    </p>
  );
}

/** A version inside a sentence: "ILACS 2018", "the single inspection framework". */
export function named(name: string): string {
  return /^[A-Z]{2}/.test(name) ? name : `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
