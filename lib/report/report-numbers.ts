import type {
  AreaForImprovement,
  ReportParagraph,
  ReportText,
} from '@/lib/domain/inspection-record';
import type { Framework } from '@/lib/frameworks/framework';
import { inPrintedOrder } from './build-report';

export type NumberedText = {
  /** In body order, numbered through: the numbers the report prints. */
  paragraphs: readonly (ReportParagraph & { number: number })[];
  areas: readonly (AreaForImprovement & { number: number })[];
};

/** Paragraphs and areas for improvement with the numbers they have in the report, and with their identity. */
export function numberText(text: ReportText, { bodyOrder }: Framework): NumberedText {
  const paragraphs = bodyOrder.flatMap((area) =>
    text.paragraphs
      .filter((paragraph) => paragraph.area === area)
      .toSorted((one, other) => one.position - other.position),
  );
  const areas = inPrintedOrder(text.areasForImprovement);

  return {
    paragraphs: paragraphs.map((paragraph, index) => ({ ...paragraph, number: index + 1 })),
    areas: areas.map((area, index) => ({ ...area, number: index + 1 })),
  };
}
