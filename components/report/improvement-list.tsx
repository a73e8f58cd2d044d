import type { NumberedArea } from '@/lib/report/document';
import type { Beside } from './report-paragraph';

type Props = {
  areas: readonly NumberedArea[];
  /** Opens numbering where another list came before. */
  paragraphHref: (paragraph: number) => string;
  beside?: Beside | undefined;
};

/** What needs to improve, numbered through, each with the paragraphs that say why. Priority action comes first. */
export function ImprovementList({ areas, ...shown }: Props) {
  const urgent = areas.filter(({ kind }) => kind === 'priorityAction');
  const others = areas.filter(({ kind }) => kind === 'improvement');

  return (
    <>
      {urgent.length > 0 && (
        <>
          <h3 className="mb-2 font-[650] text-h3">Needs priority action</h3>
          <List areas={urgent} {...shown} />
          {others.length > 0 && <h3 className="mt-6 mb-2 font-[650] text-h3">Other areas</h3>}
        </>
      )}
      <List areas={others} {...shown} />
    </>
  );
}

function List({ areas, paragraphHref, beside }: Props) {
  if (areas.length === 0) return null;

  return (
    <ol className="border-line border-t">
      {areas.map(({ number, anchor, text, paragraphs }) => (
        <li
          key={anchor}
          id={anchor}
          className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2 border-line border-b py-2 lg:grid-cols-[2rem_minmax(0,40rem)_minmax(0,1fr)]"
        >
          <a
            href={`#${anchor}`}
            className="font-semibold text-ink tabular-nums no-underline hover:underline"
          >
            {number}
            <span className="sr-only">, link to this item</span>
          </a>
          <p className="text-pretty">{text}</p>
          {paragraphs.length > 0 && (
            <p className="text-small max-lg:col-start-2 lg:pt-1 lg:pl-10">
              <span className="text-quiet">
                {paragraphs.length === 1 ? 'Paragraph' : 'Paragraphs'}{' '}
              </span>
              {paragraphs.map((paragraph, index) => (
                <span key={paragraph}>
                  {index > 0 && ', '}
                  <a href={paragraphHref(paragraph)}>{paragraph}</a>
                </span>
              ))}
            </p>
          )}
          {beside && <div className="col-start-2">{beside(anchor)}</div>}
        </li>
      ))}
    </ol>
  );
}
