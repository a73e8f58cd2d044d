import type { JudgementArea } from './judgement-areas';

/** What visits are about, in the words of the public record; the commonest first. */
export const startableThemes = [
  'Children in need or subject to a protection plan',
  'Front door',
  'Care leavers',
  'Children in care',
  'Achieving permanence',
  'Vulnerable adolescents',
  'Disabled children',
] as const;
export type StartableTheme = (typeof startableThemes)[number];

/** Those of the record: one more belongs to its time. */
export const visitThemes = [...startableThemes, 'Whole service (COVID-19 period)'] as const;
export type VisitTheme = (typeof visitThemes)[number];

/** The judgements a theme is about, whichever of them a framework has. */
const areasOfThemes: Readonly<Record<VisitTheme, readonly JudgementArea[]>> = {
  'Children in need or subject to a protection plan': ['helpAndProtection'],
  'Front door': ['helpAndProtection'],
  'Care leavers': ['careLeavers', 'inCareAndCareLeavers'],
  'Children in care': ['inCare', 'inCareAndCareLeavers'],
  'Achieving permanence': ['inCare', 'inCareAndCareLeavers'],
  'Vulnerable adolescents': ['helpAndProtection'],
  'Disabled children': ['helpAndProtection'],
  'Whole service (COVID-19 period)': [],
};

/** These judgements in their order, with what the theme is about before the rest. */
export function themeFirst(
  areas: readonly JudgementArea[],
  theme: string | null,
): readonly JudgementArea[] {
  const known = visitThemes.find((one) => one === theme);
  const first: readonly JudgementArea[] = known ? areasOfThemes[known] : [];

  return [
    ...areas.filter((area) => first.includes(area)),
    ...areas.filter((area) => !first.includes(area)),
  ];
}
