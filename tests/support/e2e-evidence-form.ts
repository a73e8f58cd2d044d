import type { Page } from '@playwright/test';

export type Answers = {
  found?: string;
  /** Titles of criteria, as they stand in the form. */
  about?: readonly string[];
  direction?: 'Strength' | 'Weakness' | 'Context';
  extent?: 'Isolated' | 'Some' | 'Many' | 'Widespread';
  impact?: 'Low' | 'Moderate' | 'Serious' | 'Sound' | 'Strong' | 'Exceptional';
  method?: string;
};

/** Gives these answers in the form for evidence, as it stands open, and leaves the others alone. */
export async function answer(page: Page, answers: Answers): Promise<void> {
  const { found, about = [], direction, extent, impact, method } = answers;

  if (found !== undefined) await page.getByLabel('What did you find?').fill(found);
  for (const title of about) await page.getByRole('checkbox', { name: title, exact: true }).check();
  for (const choice of [direction, extent, impact])
    if (choice) await page.getByRole('radio', { name: choice, exact: true }).check();
  if (method) await page.getByLabel('How did you gather it?').selectOption(method);
}

/** A weakness that alone decides a judgement: a stage that safety depends on fails across the service. */
export const frontDoorFails = {
  found: 'Contacts about injured children are closed and nothing is done.',
  about: ['Front door and thresholds'],
  direction: 'Weakness',
  extent: 'Widespread',
  impact: 'Serious',
} as const satisfies Answers;

/** A weakness that alone decides nothing. */
export const assessmentsVary = {
  found: 'Some assessments leave out what fathers could offer.',
  about: ['Assessments'],
  direction: 'Weakness',
  extent: 'Some',
  impact: 'Moderate',
} as const satisfies Answers;

/** Saves the form and waits for the news of it. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save evidence' }).click();
  await page.getByRole('region', { name: 'Saved' }).waitFor();
}
