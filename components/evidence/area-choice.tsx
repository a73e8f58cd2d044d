import { describeCore, type JudgementCoverage } from './coverage-words';

type Props = {
  choices: readonly { name: string; href: string; coverage: JudgementCoverage | undefined }[];
};

/** The first question of an entry: which judgement it bears on. */
export function AreaChoice({ choices }: Props) {
  return (
    <>
      <p className="mb-6 max-w-prose">Choose the judgement the evidence bears on.</p>
      <ul className="max-w-form border-line border-t">
        {choices.map(({ name, href, coverage }) => (
          <li key={href} className="relative border-line border-b py-3 hover:bg-wash">
            <a href={href} className="font-semibold after:absolute after:inset-0">
              {name}
            </a>
            {coverage && (
              <p className="text-quiet text-table first-letter:uppercase">
                {describeCore(coverage)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
