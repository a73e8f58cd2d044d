/** The framework versions, oldest first. */
export const frameworkKeys = ['sif-2013', 'ilacs-2018', 'ilacs-2023', 'ilacs-2026'] as const;
export type FrameworkKey = (typeof frameworkKeys)[number];
