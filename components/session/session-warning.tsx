'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { paths } from '@/lib/paths';
import { parseSessionTime, type SessionTime, sessionMessage, warnBefore } from './session-time';

const lookEvery = 60_000;

/**
 * Says ten minutes before the session ends that it will, and offers to stay. Other tabs count: before anything is
 * said the server is asked how long there really is. Without script nothing warns, and nothing is lost either: what
 * is sent too late comes back after signing in.
 */
export function SessionWarning({ left }: { left: number }) {
  const [ending, setEnding] = useState<SessionTime | null>(null);
  const end = useRef(0);

  useEffect(() => {
    end.current = Date.now() + left;

    const look = async () => {
      if (end.current - Date.now() > warnBefore) return;
      const time = await ask('GET');
      if (time) end.current = Date.now() + time.left;
      if (time) setEnding(time.left > warnBefore ? null : time);
    };
    void look();
    const timer = setInterval(look, lookEvery);
    return () => clearInterval(timer);
  }, [left]);

  async function stay() {
    const time = await ask('POST');
    if (!time) return;
    end.current = Date.now() + time.left;
    setEnding(time.left > warnBefore ? null : time);
  }

  if (!ending) return null;

  return (
    <div className="fixed inset-x-0 bottom-0 border-accent border-t-4 bg-paper px-4 py-3 print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-2">
        <p role="alert">{sessionMessage(ending)}</p>
        {ending.left > 0 && ending.extendable && (
          <Button type="button" kind="secondary" onClick={stay}>
            Stay signed in
          </Button>
        )}
      </div>
    </div>
  );
}

async function ask(method: 'GET' | 'POST'): Promise<SessionTime | null> {
  try {
    const response = await fetch(paths.session, { method, cache: 'no-store' });
    return response.ok ? parseSessionTime(await response.json()) : null;
  } catch {
    // Without a connection nothing can be said about the session.
    return null;
  }
}
