/** Told to a page before its work is sent for the last time, and once it is cleared: forms listen. */
export const flushEvent = 'device-flush';
export const clearedEvent = 'device-cleared';
