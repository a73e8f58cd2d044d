/** The answers of a form by name, as they stand in the browser. */
export type TypedAnswers = Record<string, string[]>;

/** Never kept or put back: the page knows them better, or the framework put them there. */
const ownedByThePage = /^(\$|inspectionId$|evidenceId$|baseVersion$|held$|then$)/;

/** Every answer of a form by name, as it stands. */
export function readAnswers(form: HTMLFormElement): TypedAnswers {
  return readAll(form, (name) => !ownedByThePage.test(name));
}

/** Every answer with what the page itself put there, as the form would be sent. */
export function readWholeForm(form: HTMLFormElement, submitter?: HTMLElement | null): TypedAnswers {
  return readAll(form, (name) => !name.startsWith('$'), submitter);
}

function readAll(
  form: HTMLFormElement,
  wanted: (name: string) => boolean,
  submitter?: HTMLElement | null,
): TypedAnswers {
  const answers: TypedAnswers = {};
  for (const [name, entry] of new FormData(form, submitter)) {
    if (typeof entry !== 'string' || !wanted(name)) continue;
    answers[name] = [...(answers[name] ?? []), entry];
  }
  return answers;
}

/** What the server keeps: with the version a change was begun from, so that it still says so on another device. */
export function readDraftAnswers(form: HTMLFormElement): TypedAnswers {
  const answers = readAnswers(form);
  for (const name of ['evidenceId', 'baseVersion']) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) answers[name] = [field.value];
  }
  return answers;
}

/**
 * Every answer of a form as the page came with it. Not what the fields hold: after a reload the browser itself may
 * have put back what was typed, before any script ran.
 */
export function readFirstAnswers(form: HTMLFormElement): TypedAnswers {
  const answers: TypedAnswers = {};
  for (const control of form.elements) {
    if (!isAnswer(control) || control.name === '' || ownedByThePage.test(control.name)) continue;
    const first = firstAnswer(control);
    if (first !== null) answers[control.name] = [...(answers[control.name] ?? []), first];
  }
  return answers;
}

function firstAnswer(control: Answer): string | null {
  if (control instanceof HTMLSelectElement) {
    const chosen = [...control.options].find(({ defaultSelected }) => defaultSelected);
    return (chosen ?? control.options[0])?.value ?? null;
  }
  if (isChoice(control)) return control.defaultChecked ? control.value : null;

  return control.defaultValue;
}

/** Whether two readings of a form say the same; the name of the submission is not something one typed. */
export function sameAnswers(one: TypedAnswers, other: TypedAnswers): boolean {
  const typed = ({ submissionKey: _, ...answers }: TypedAnswers) =>
    JSON.stringify(
      Object.entries(answers).toSorted(([first], [second]) => (first < second ? -1 : 1)),
    );
  return typed(one) === typed(other);
}

/**
 * Puts answers back into a form. Choices belong to one judgement, so criteria are left alone when the form
 * now asks about another one.
 */
export function putBack(form: HTMLFormElement, answers: TypedAnswers): void {
  const area = form.elements.namedItem('area');
  const sameArea = !(area instanceof HTMLInputElement) || answers.area?.[0] === area.value;
  const skipped = sameArea ? ['area'] : ['area', 'criteria', 'mainCriterion'];

  for (const control of form.elements) {
    if (control instanceof HTMLButtonElement || !isAnswer(control)) continue;
    if (ownedByThePage.test(control.name) || skipped.includes(control.name)) continue;
    if (control.name === '') continue;

    const kept = answers[control.name] ?? [];
    if (isChoice(control)) control.checked = kept.includes(control.value);
    else if (kept[0] !== undefined) control.value = kept[0];
    if (kept.some((answer) => answer !== '') && control.type === 'text') openAround(control);
  }
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The submission that a form stands for now. */
export function submissionOf(form: HTMLFormElement): string {
  const field = form.elements.namedItem('submissionKey');
  return field instanceof HTMLInputElement ? field.value : '';
}

/** Makes the form stand for another submission, so that what is sent next is not taken for what was sent before. */
export function renewSubmission(form: HTMLFormElement): void {
  const field = form.elements.namedItem('submissionKey');
  if (field instanceof HTMLInputElement) field.value = newSubmissionKey();
}

/** A random UUID, also where the browser offers one only over a secure connection. */
export function newSubmissionKey(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();

  const bytes = [...getRandomBytes()];
  const hex = bytes.map((byte, index) => {
    const versioned = index === 6 ? (byte & 0x0f) | 0x40 : byte;
    return (index === 8 ? (byte & 0x3f) | 0x80 : versioned).toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function getRandomBytes(): Uint8Array {
  const bytes = new Uint8Array(16);
  globalThis.crypto.getRandomValues(bytes);
  return bytes;
}

type Answer = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isAnswer(control: Element): control is Answer {
  return (
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
  );
}

function isChoice(control: Answer): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio';
}

function openAround(control: Element): void {
  const details = control.closest('details');
  if (details) details.open = true;
}
