'use client';

import { memo } from 'react';

/**
 * Names this filling-in of a form, so that sending it twice records it once. Script gives the form another name
 * where it goes on to another note; that must not be undone each time the form around is drawn again.
 */
export const SubmissionKey = memo(function SubmissionKey({ value }: { value: string }) {
  return <input type="hidden" name="submissionKey" value={value} />;
});
