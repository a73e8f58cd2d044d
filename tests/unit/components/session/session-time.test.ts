import { describe, expect, test } from 'vitest';
import { parseSessionTime, sessionMessage } from '@/components/session/session-time';

describe('parseSessionTime', () => {
  test('takes the server’s answer', () => {
    expect(parseSessionTime({ left: 5, extendable: true })).toEqual({ left: 5, extendable: true });
  });

  test.each([null, 'x', {}, { left: '5', extendable: true }])('refuses %j', (answer) => {
    expect(parseSessionTime(answer)).toBeNull();
  });
});

describe('sessionMessage', () => {
  test('says what happens, and what to do where staying is not possible', () => {
    expect(sessionMessage({ left: 1, extendable: true })).toContain('In less than 10 minutes');
    expect(sessionMessage({ left: 1, extendable: false })).toContain(
      'save what you are working on',
    );
    expect(sessionMessage({ left: 0, extendable: false })).toContain('You are signed out');
  });
});
