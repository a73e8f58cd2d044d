import type { Evidence } from '@/lib/domain/evidence';
import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { EventType } from '@/lib/domain/inspections';
import { bundleFormat, type EvidenceBundle } from './evidence-bundle';

/** What a bundle says of the inspection its evidence is from. */
export type BundledInspection = {
  laCode: string;
  framework: FrameworkKey;
  type: EventType;
  startedOn: string;
  /** Null while the team is still on site. */
  endedOn: string | null;
};

/**
 * The evidence that stands as a bundle. An inspection that is still going on ends, for the file, on the
 * day the file is made.
 *
 * @param today YYYY-MM-DD
 */
export function toBundle(
  { laCode, framework, type, startedOn, endedOn }: BundledInspection,
  evidence: readonly Evidence[],
  today: string,
): EvidenceBundle {
  const soFar = today > startedOn ? today : startedOn;

  return {
    format: bundleFormat,
    framework,
    inspection: { laCode, type, startedOn, endedOn: endedOn ?? soFar },
    evidence: evidence.map(inOrder),
  };
}

/** The fields of an entry in the order of the format, so that files can be compared line by line. */
function inOrder(entry: Evidence): Evidence {
  const { id, area, criteria, headline, method, metric, document, summary } = entry;
  const before = { id, area, criteria: [...criteria] };
  const after = { headline, method, metric, document, summary };
  switch (entry.direction) {
    case 'weakness': {
      const { direction, extent, impact, known } = entry;
      return { ...before, direction, extent, impact, known, ...after };
    }
    case 'strength': {
      const { direction, extent, impact } = entry;
      return { ...before, direction, extent, impact, ...after };
    }
    case 'context': {
      const { direction, extent, impact } = entry;
      return { ...before, direction, extent, impact, ...after };
    }
  }
}

/** The text of a bundle's file: one entry a line, so that a change reads as a change. */
export function writeBundle({ format, framework, inspection, evidence }: EvidenceBundle): string {
  const head = JSON.stringify({ format, framework, inspection }).slice(0, -1);
  const entries = evidence.map((entry) => `\n${JSON.stringify(entry)}`).join(',');

  return `${head},"evidence":[${entries}\n]}\n`;
}

/** The name a bundle's file is given. It holds nothing that anybody typed. */
export function bundleFileName({ inspection }: Pick<EvidenceBundle, 'inspection'>): string {
  const { laCode = 'inspection', startedOn } = inspection;
  return `evidence-${laCode}-${startedOn}.json`;
}
