'use client';

import { useEffect, useRef, useState } from 'react';

type Props = {
  /** The value of the button to press. */
  button: string;
};

/** Ctrl and Enter anywhere in the form presses its button, so that the hands stay on the keys. */
export function SendByKeyboard({ button }: Props) {
  const place = useRef<HTMLParagraphElement>(null);
  const [modifier, setModifier] = useState<string | null>(null);

  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;

    setModifier(/Mac|iP(hone|ad)/.test(navigator.userAgent) ? 'Command' : 'Ctrl');
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      form.requestSubmit(form.querySelector<HTMLButtonElement>(`button[value="${button}"]`));
    };
    form.addEventListener('keydown', press);
    return () => form.removeEventListener('keydown', press);
  }, [button]);

  return (
    <p ref={place} className="mt-3 text-quiet text-small max-md:hidden print:hidden">
      {modifier && `${modifier} and Enter saves and starts the next entry.`}
    </p>
  );
}
