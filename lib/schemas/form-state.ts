/** What a form shows again after a submission that could not be accepted. */
export type FormState = {
  errors: { field: string; message: string }[];
  values: Record<string, string | string[]>;
};
