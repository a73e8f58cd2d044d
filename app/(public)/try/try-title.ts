/** The title of every page where somebody tries. */
export const tryTitle = 'Try it: from evidence to grades';
