/** The most one paragraph may hold, the whole summary, and one area for improvement. Forms say it without the schemas. */
export const paragraphLimit = 6_000;
export const summaryTextLimit = 20_000;
export const areaTextLimit = 1_000;
