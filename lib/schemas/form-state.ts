/** What is wrong with one answer, in the words that stand beside it. An empty `field` means the form as a whole. */
export type FieldError = { field: string; message: string };

/** The answers of a form as they came in: one text a field, or a list where a name is repeated. */
export type FormValues = Record<string, string | string[]>;

/** What a form shows again after a submission that could not be accepted. */
export type FormState = { errors: readonly FieldError[]; values: FormValues };

/** A form nobody has sent yet. */
export const emptyFormState: FormState = { errors: [], values: {} };
