/** What the server says of a session: milliseconds left, and whether using it moves the end on. */
export type SessionTime = { left: number; extendable: boolean };

/** How long before the end of a session people are told. */
export const warnBefore = 10 * 60_000;

/** The server's answer, or null when it is none. */
export function parseSessionTime(answer: unknown): SessionTime | null {
  const left: unknown = Reflect.get(Object(answer), 'left');
  const extendable: unknown = Reflect.get(Object(answer), 'extendable');

  return typeof left === 'number' && typeof extendable === 'boolean' ? { left, extendable } : null;
}

/** What to say of a session that is about to end, or has ended. */
export function sessionMessage({ left, extendable }: SessionTime): string {
  if (left <= 0)
    return 'You are signed out. What you typed is still on this page. When you send it, you sign in again and it is back in the form.';
  if (extendable)
    return 'You have not used the service for some time. In less than 10 minutes you will be signed out.';

  return 'You signed in almost a day ago. In less than 10 minutes you will be signed out, so save what you are working on.';
}
