import { compareTexts } from '@/lib/format/text-difference';

type Props = { before: string; after: string };

/** A text with what was taken out struck through and what was put in underlined. */
export function TextDifference({ before, after }: Props) {
  return (
    <p className="whitespace-pre-line">
      {compareTexts(before, after).map(({ kind, text }, index) => {
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
            <ins
              key={key}
              className="mx-0.5 bg-accent-wash underline decoration-2 decoration-accent underline-offset-2"
            >
              <span className="sr-only">Added: </span>
              {text}
            </ins>
          );
        }
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
