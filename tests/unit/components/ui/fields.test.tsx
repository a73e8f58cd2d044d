import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Checkboxes } from '@/components/ui/checkboxes';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { Radios } from '@/components/ui/radios';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { textOf } from '@/tests/support/text-of';

const options = [
  { value: 'some', label: 'Some', hint: 'A few' },
  { value: 'many', label: 'Many' },
];

describe('a field with one control', () => {
  test('ties label, hint and error to it', () => {
    const markup = renderToStaticMarkup(
      <TextInput name="council" label="Council" hint="Its name" error="Enter the council" />,
    );

    expect(markup).toContain('<label for="council"');
    expect(markup).toContain('aria-describedby="council-hint council-error"');
    expect(markup).toContain('aria-invalid="true"');
    expect(textOf(markup)).toBe('Council Its name Error: Enter the council');
  });

  test('says nothing of errors when there is none', () => {
    const markup = renderToStaticMarkup(<TextInput name="council" label="Council" />);

    expect(markup).not.toContain('aria-invalid');
    expect(markup).not.toContain('aria-describedby');
  });

  test('is never required by the browser', () => {
    const markup = renderToStaticMarkup(
      <TextArea name="summary" label="What did you find?" characterLimit={2000} />,
    );

    expect(markup).not.toMatch(/required|maxlength/i);
    expect(textOf(markup)).toContain('Up to 2,000 characters');
  });

  test('keeps what was chosen', () => {
    expect(
      renderToStaticMarkup(
        <Select
          name="extent"
          label="How far?"
          options={options.map(({ value, label }) => ({ value, label }))}
          defaultValue="many"
        />,
      ),
    ).toContain('<option value="many" selected="">');
  });
});

describe('a field with several controls', () => {
  test('gives the first choice the name as its id, where the summary lands', () => {
    const markup = renderToStaticMarkup(
      <Radios name="extent" label="How far?" options={options} error="Select how far" />,
    );

    expect(markup).toContain('id="extent"');
    expect(markup).toContain('id="extent-2"');
    expect(markup).toMatch(/^<fieldset[^>]*aria-describedby="extent-error"><legend/);
  });

  test('describes a choice by its own hint', () => {
    expect(
      renderToStaticMarkup(<Radios name="extent" label="How far?" options={options} />),
    ).toContain('aria-describedby="extent-hint"');
  });

  test('keeps every tick', () => {
    const markup = renderToStaticMarkup(
      <Checkboxes
        name="criteria"
        label="Which?"
        options={options}
        defaultValues={['some', 'many']}
      />,
    );

    expect(markup.match(/checked=""/g)).toHaveLength(2);
  });

  test('asks for a date in three boxes and keeps what was typed, right or wrong', () => {
    const markup = renderToStaticMarkup(
      <DateInput
        name="startedOn"
        label="When?"
        error="Enter a real date"
        errorParts={['month']}
        defaultValues={{ day: '4', month: 'Febuary', year: '2019' }}
      />,
    );

    expect(markup).toContain('id="startedOn"');
    expect(markup).toContain('name="startedOn-month"');
    expect(markup).toContain('value="Febuary"');
    expect(markup.match(/aria-invalid/g)).toHaveLength(1);
  });
});

describe('ErrorSummary', () => {
  const errors = [
    { field: 'summary', message: 'Enter what you found' },
    { field: 'extent', message: 'Select how far it reaches' },
  ];

  test('names the problem and links to each field', () => {
    const markup = renderToStaticMarkup(<ErrorSummary errors={errors} />);

    expect(textOf(markup)).toBe(
      'There is a problem Enter what you found Select how far it reaches',
    );
    expect(markup).toContain('href="#summary"');
    expect(markup).toContain('role="alert"');
  });

  test('takes the focus without script', () => {
    expect(renderToStaticMarkup(<ErrorSummary errors={errors} />)).toMatch(
      /tabindex="-1" autofocus=""/i,
    );
  });

  test('is nothing when nothing is wrong', () => {
    expect(renderToStaticMarkup(<ErrorSummary errors={[]} />)).toBe('');
  });

  test('has the words that stand beside the field', () => {
    expect(errorFor(errors, 'extent')).toBe('Select how far it reaches');
    expect(errorFor(errors, 'method')).toBeUndefined();
  });
});
