import type { IndicatorCell } from '@/lib/domain/indicators';
import { formatFigure, noteOnFigure } from '@/lib/format/indicators';

/** One figure, or the publisher’s reason for giving none in quiet letters. */
export function FigureCell({ cell, unit }: { cell: IndicatorCell | undefined; unit: string }) {
  const note = noteOnFigure(cell);
  const text = formatFigure(cell, unit);
  if (!cell || cell.value === null) return <span className="text-fine text-quiet">{text}</span>;

  return (
    <>
      {text}
      {note && <span className="block text-fine text-quiet">{note}</span>}
    </>
  );
}
