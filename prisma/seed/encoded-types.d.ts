/** An entry of an evidence bundle, as `prisma/data` holds it. */
export type EncodedEvidence = {
  id: string;
  area: string;
  criteria: string[];
  direction: string;
  extent?: string;
  impact?: string;
  headline: boolean;
  known?: boolean;
  method?: string;
  metric?: {
    value: number;
    comparator?: string;
    unit: string;
    population?: string;
    period?: string;
    source?: string;
  };
  summary: string;
};

export type EncodedParagraph = {
  number: number;
  area: string;
  position: number;
  headline: boolean;
  text: string;
  /** Entry ids. */
  evidence: string[];
};

export type EncodedArea = {
  id: string;
  position: number;
  text: string;
  criteria: string[];
  /** Paragraph numbers. */
  paragraphs: number[];
  /** Entry ids. */
  evidence: string[];
};

/** A published inspection in our own words. */
export type EncodedInspection = {
  council: string;
  title: string;
  laCode: string;
  framework: string;
  type: string;
  startedOn: string;
  endedOn: string;
  publishedOn: string;
  leadInspectors: string[];
  reportUrl: string;
  source: string;
  judgements: Record<string, string>;
  summary: string[];
  areasForImprovement: EncodedArea[];
  paragraphs: EncodedParagraph[];
  evidence: EncodedEvidence[];
};
