import { z } from 'zod';
import type { RouteEvent } from '@/lib/comparison/routes-out';
import { councilItemContent } from '@/lib/schemas/council-items';
import lines from '@/prisma/data/interventions.json';

const line = z.object({
  key: z.string(),
  laCode: z.string(),
  content: z.record(z.string(), z.unknown()),
});

/** The register of intervention as the database would read it back, without a database. */
export const interventionEvents: readonly RouteEvent[] = z
  .array(line)
  .parse(lines)
  .map(({ key, laCode, content }) => ({
    id: key,
    laCode,
    content: councilItemContent.intervention.parse({
      kind: content.kind,
      happenedOn: content.happened_on,
      endedOn: content.ended_on ?? null,
      detail: content.detail ?? null,
      question: content.question ?? null,
      outcome: content.outcome ?? null,
      partnerLaCode: content.partner_la_code ?? null,
      organisation: content.organisation ?? null,
      source: content.source,
      sourceUrl: content.source_url ?? null,
    }),
  }));
