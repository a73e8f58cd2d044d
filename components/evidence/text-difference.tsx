import { Fragment } from 'react';
import { compareTexts, type TextRun } from '@/lib/format/text-difference';

type Props = { before: string; after: string };

/** A text with what was taken out struck through and what was put in underlined. */
export function TextDifference({ before, after }: Props) {
  return (
    <p className="whitespace-pre-line">
      {compareTexts(before, after).map(({ kind, text }, index, runs) => {
        const key = `${index} ${kind}`;
        if (kind === 'removed') {
          return (
            <del key={key} className="text-quiet decoration-problem decoration-2">
              <span className="sr-only">Removed: </span>
              {text}
            </del>
          );
        }
        if (kind === 'added') {
          return (
            <Fragment key={key}>
              {runsTogether(runs[index - 1]) && ' '}
              <ins className="bg-accent-wash underline decoration-2 decoration-accent underline-offset-2">
                <span className="sr-only">Added: </span>
                {text}
              </ins>
            </Fragment>
          );
        }
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}

/** The last word of a text has no space after it, so what replaced it would stick to it. */
function runsTogether(earlier: TextRun | undefined): boolean {
  return earlier?.kind === 'removed' && !/\s$/.test(earlier.text);
}
