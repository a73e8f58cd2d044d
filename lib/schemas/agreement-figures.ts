import { z } from 'zod';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { judgementAreas } from '@/lib/domain/judgement-areas';

const count = z.int().min(0);

/** The figures that `npm run agreement -- --write` leaves for the method page, with the day they were worked out. */
export const agreementFiguresSchema = z.object({
  writtenOn: z.iso.date(),
  rulesVersion: z.string(),
  inspections: count,
  judgements: count,
  exact: count,
  farOff: count,
  dangerous: count,
  undecided: count,
  crossValidated: z.number().min(0).max(1),
  areas: z.array(
    z.object({
      framework: z.enum(frameworkKeys),
      area: z.enum(judgementAreas),
      /** Rows as published, columns as derived: the grades, best first; undecided last. */
      confusion: z.array(z.array(count).length(5)).length(4),
    }),
  ),
});
export type WrittenFigures = z.infer<typeof agreementFiguresSchema>;
