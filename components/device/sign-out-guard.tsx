'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { paths } from '@/lib/paths';
import { clearDevice, sendLeftovers } from './clear-device';

/** How long signing out waits for work to be sent, in milliseconds. */
const patience = 8_000;

/**
 * Before one signs out, sends what only this device has and then clears it. What cannot be sent would be lost, so
 * that is said first, and the person decides.
 */
export function SignOutGuard({ viewerId }: { viewerId: string }) {
  const asked = useRef<HTMLFormElement>(null);
  const [unsent, setUnsent] = useState(0);

  useEffect(() => {
    const guard = async (event: SubmitEvent) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement)) return;
      if (new URL(form.action).pathname !== paths.signOut) return;

      event.preventDefault();
      asked.current = form;
      const left = await Promise.race([
        sendLeftovers(viewerId),
        new Promise<number>((resolve) => setTimeout(() => resolve(1), patience)),
      ]);
      if (left > 0) return setUnsent(left);

      await clearDevice(viewerId);
      form.submit();
    };
    document.addEventListener('submit', guard);
    return () => document.removeEventListener('submit', guard);
  }, [viewerId]);

  async function signOut() {
    await clearDevice(viewerId);
    asked.current?.submit();
  }

  if (unsent === 0) return null;

  return (
    <div className="fixed inset-x-0 bottom-0 z-10 border-problem border-t-4 bg-paper px-4 py-3 print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-2">
        <p role="alert">
          {unsent === 1 ? '1 note is' : `${unsent} notes are`} only on this device, because the
          service cannot be reached or someone has to look at {unsent === 1 ? 'it' : 'them'}. If you
          sign out now, {unsent === 1 ? 'it is' : 'they are'} deleted.
        </p>
        <Button type="button" onClick={() => setUnsent(0)}>
          Stay signed in
        </Button>
        <Button type="button" kind="secondary" onClick={() => void signOut()}>
          Sign out and delete {unsent === 1 ? 'it' : 'them'}
        </Button>
      </div>
    </div>
  );
}
