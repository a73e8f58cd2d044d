import 'server-only';

/** Sent by whoever prepares a page, so that the page itself answers. From outside it only costs time. */
export const unpreparedHeader = 'x-inspect-unprepared';

/** The longest query of a page that is prepared, in characters: any choice of filters, and nothing made up. */
export const preparedSearchLimit = 300;

/** In the address of a page that could not be prepared and answers for itself. */
export const renderedParam = 'rendered';
