/** What somebody had typed into a form and not saved, as this device keeps it. */
export type Draft = { answers: Record<string, string[]>; keptAt: string };

/** Where a draft lives: one person, one inspection, one form. */
export function draftKey(viewerId: string, inspectionId: string, form: string): string {
  return `unsaved/${viewerId}/${inspectionId}/${form}`;
}

/** Never kept or put back: the page knows them better, or the framework put them there. */
const ownedByThePage = /^(\$|inspectionId$|evidenceId$|baseVersion$|held$|then$)/;

/** Every answer of a form by name, as it stands. */
export function readAnswers(form: HTMLFormElement): Draft['answers'] {
  const answers: Draft['answers'] = {};
  for (const [name, entry] of new FormData(form)) {
    if (typeof entry !== 'string' || ownedByThePage.test(name)) continue;
    answers[name] = [...(answers[name] ?? []), entry];
  }
  return answers;
}

/**
 * Every answer of a form as the page came with it. Not what the fields hold: after a reload the browser itself may
 * have put back what was typed, before any script ran.
 */
export function readFirstAnswers(form: HTMLFormElement): Draft['answers'] {
  const answers: Draft['answers'] = {};
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
export function sameAnswers(one: Draft['answers'], other: Draft['answers']): boolean {
  const typed = ({ submissionKey: _, ...answers }: Draft['answers']) =>
    JSON.stringify(
      Object.entries(answers).toSorted(([first], [second]) => (first < second ? -1 : 1)),
    );
  return typed(one) === typed(other);
}

/**
 * Puts answers back into a form. Choices belong to one judgement, so criteria are left alone when the form
 * now asks about another one.
 */
export function putBack(form: HTMLFormElement, { answers }: Draft): void {
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

/** Reads a draft back. Storage may be full, switched off or hold something else: then there is none. */
export function loadDraft(key: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isDraft(kept: unknown): kept is Draft {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'keptAt' in kept &&
    typeof kept.keptAt === 'string' &&
    'answers' in kept &&
    typeof kept.answers === 'object' &&
    kept.answers !== null &&
    Object.values(kept.answers).every(
      (answer) => Array.isArray(answer) && answer.every((entry) => typeof entry === 'string'),
    )
  );
}

/** @returns whether the device keeps it. */
export function storeDraft(key: string, answers: Draft['answers']): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ answers, keptAt: new Date().toISOString() }));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is switched off, so there is nothing to drop.
  }
}

/** Lets go of a draft once the record holds that very submission. A draft of a later one stays. */
export function dropSavedDraft(key: string, submissionKey: string): void {
  if (loadDraft(key)?.answers.submissionKey?.includes(submissionKey)) dropDraft(key);
}
