import type { ReactNode } from 'react';
import { Button, ButtonGroup } from '@/components/ui/button';
import { Working } from '@/components/ui/working';

type Props = {
  action: (form: FormData) => Promise<void>;
  /** What the fields are called. */
  fields: { step: string; name: string; content: string };
  /** The file that was looked at, which goes with the answer: nothing of it is stored yet. */
  file: { name: string; content: string };
  /** Leads back to choosing another. */
  again: ReactNode;
};

/** Agrees to a file after looking at what it would do. */
export function TakeInForm({ action, fields, file, again }: Props) {
  return (
    <form action={action} className="mt-6">
      <input type="hidden" name={fields.step} value="take" />
      <input type="hidden" name={fields.name} value={file.name} />
      <input type="hidden" name={fields.content} value={file.content} />
      <ButtonGroup>
        <Button>Take it into the record</Button>
        {again}
      </ButtonGroup>
      <Working words="Taking the file in" />
    </form>
  );
}
