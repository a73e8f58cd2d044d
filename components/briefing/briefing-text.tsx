import { GradeMark, gradeInk } from '@/components/judgements/grade-mark';
import { GradeTag } from '@/components/judgements/grade-tag';
import { type BriefingPiece, type BriefingText, plainText } from '@/lib/domain/briefing';

/** A text with its links and grades. */
export function PiecesOf({ text }: { text: BriefingText }) {
  // A text never repeats up to the same place, so what stands before a piece names it.
  return text.map((piece, index) => (
    <Piece key={plainText(text.slice(0, index + 1))} piece={piece} />
  ));
}

function Piece({ piece }: { piece: BriefingPiece }) {
  if (typeof piece === 'string') return piece;
  if ('href' in piece) return <a href={piece.href}>{piece.text}</a>;

  if (piece.stands) {
    return (
      <span className="mb-1 block print:mb-0">
        <GradeTag grade={piece.grade} words={piece.words} />
      </span>
    );
  }
  return (
    <>
      {piece.grade !== 'notJudged' && (
        <span className={`mr-[0.45em] ${gradeInk[piece.grade]}`}>
          <GradeMark grade={piece.grade} />
        </span>
      )}
      {piece.text}
    </>
  );
}
