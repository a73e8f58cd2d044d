import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { EvidenceFields, inFormOrder } from '@/components/evidence/evidence-fields';
import { RecordEvidenceForm } from '@/components/evidence/record-evidence-form';
import { toFormValues } from '@/components/evidence/to-form-values';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { frameworkFor } from '@/lib/frameworks';
import { recordEvidenceSchema } from '@/lib/schemas/evidence';
import type { FormState, FormValues } from '@/lib/schemas/form-state';
import { parseForm } from '@/lib/schemas/parse-form';
import { textOf } from '@/tests/support/text-of';

const framework = frameworkFor('ilacs-2026');

function draw(
  values: FormValues = {},
  errors: FormState['errors'] = [],
  area: JudgementArea = 'helpAndProtection',
): string {
  const criteria = framework.judgements.find((one) => one.area === area)?.criteria ?? [];
  return renderToStaticMarkup(
    <EvidenceFields area={area} criteria={criteria} values={values} errors={errors} />,
  );
}

function formOf(values: FormValues): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const entry of [value].flat()) form.append(name, entry);
  return form;
}

describe('the questions of an entry', () => {
  test('offer every criterion of the judgement, core ones first', () => {
    const markup = draw();

    expect(markup.match(/name="criteria"/g)).toHaveLength(22);
    expect(markup.indexOf('Information sharing and joint working')).toBeLessThan(
      markup.indexOf('Consent and partnership with parents'),
    );
    expect(textOf(markup)).toContain('Looked at less often');
  });

  test('say in plain words what each step of extent and impact means', () => {
    const text = textOf(draw());

    expect(text).toContain('Isolated One child or case, or very few');
    expect(text).toContain('Serious Children left in harm or at risk of significant harm');
    expect(text).toContain('Exceptional Highly effective and sustained');
  });

  test('explain what is serious for leaders in their own words', () => {
    const text = textOf(draw({}, [], 'leaders'));

    expect(text).toContain('Serious Such harm goes on unseen or unaddressed');
    expect(text).not.toContain('Children left in harm');
  });

  test('keep every answer, right or wrong', () => {
    const markup = draw({
      summary: 'Contacts <wait>',
      criteria: ['HP-05', 'HP-02'],
      mainCriterion: 'HP-05',
      direction: 'weakness',
      extent: 'many',
      weaknessImpact: 'moderate',
      known: 'yes',
      method: 'interview',
      metricValue: 'about half',
    });

    expect(markup).toContain('Contacts &lt;wait&gt;</textarea>');
    expect(markup.match(/type="checkbox"[^>]*name="criteria"[^>]*checked=""/g)).toHaveLength(2);
    expect(markup.match(/<input[^>]*name="mainCriterion"[^>]*checked=""[^>]*>/g)).toEqual([
      expect.stringContaining('value="HP-05"'),
    ]);
    expect(markup).toMatch(/<option value="interview" selected="">/);
    expect(markup).toContain('value="about half"');
    expect(markup).toMatch(/<details[^>]*open=""/);
  });

  test('keep the figure closed while there is none', () => {
    expect(draw()).not.toMatch(/<details[^>]*open=""/);
  });

  test('open the figure when something is wrong with it', () => {
    expect(draw({}, [{ field: 'metricUnit', message: 'Enter what the figure counts' }])).toMatch(
      /<details[^>]*open=""/,
    );
  });

  test('say what is wrong beside the question, in the order of the form', () => {
    const errors = [
      { field: 'metricValue', message: 'Enter the figure' },
      { field: 'extent', message: 'Select how far it reaches' },
      { field: '', message: 'The service cannot reach its records' },
      { field: 'summary', message: 'Enter what you found' },
    ];

    expect(textOf(draw({}, errors))).toContain('Error: Select how far it reaches');
    expect(inFormOrder(errors).map(({ field }) => field)).toEqual([
      '',
      'summary',
      'extent',
      'metricValue',
    ]);
  });
});

describe('an entry as answers', () => {
  test('reads back as it was', () => {
    const content = {
      area: 'helpAndProtection',
      criteria: ['HP-05', 'HP-02'],
      direction: 'weakness',
      extent: 'widespread',
      impact: 'serious',
      known: true,
      headline: false,
      method: 'caseSampling',
      metric: { value: 25.5, comparator: 'under', unit: '% of conferences', period: 'January' },
      summary: 'Police are rarely there.',
    } as const;
    const parsed = parseForm(
      recordEvidenceSchema,
      formOf({
        inspectionId: 'a0000000-0000-4000-8000-000000000001',
        submissionKey: 'b0000000-0000-4000-8000-000000000002',
        ...toFormValues(content),
      }),
    );

    expect(parsed).toMatchObject({ ok: true, value: { content } });
  });
});

describe('the form of a new entry', () => {
  const form = (values: FormValues, held?: string) =>
    renderToStaticMarkup(
      <RecordEvidenceForm
        action={async (state) => state}
        inspectionId="inspection"
        area="leaders"
        criteria={[]}
        values={values}
        answered={false}
        submissionKey="key-of-the-page"
        place={{ viewerId: 'viewer', inspectionId: 'inspection', form: 'new' }}
        fromDevice={false}
        formPages={[]}
        held={held}
        caption="Leeds"
        areaLinks={null}
        beside={null}
      />,
    );

  test('carries a key, so that sending it twice records it once', () => {
    expect(form({})).toContain('name="submissionKey" value="key-of-the-page"');
  });

  test('keeps the key it came with', () => {
    expect(form({ submissionKey: 'key-as-sent' })).toContain(
      'name="submissionKey" value="key-as-sent"',
    );
  });

  test('says when answers came back after signing in again', () => {
    expect(textOf(form({}, 'held'))).toContain('Your answers are back. They are not saved yet.');
    expect(textOf(form({}))).not.toContain('Your answers are back');
  });

  test('has a button for one entry and one for the next', () => {
    const text = textOf(form({}));

    expect(text).toContain('Save evidence');
    expect(text).toContain('Save and add another');
  });
});
