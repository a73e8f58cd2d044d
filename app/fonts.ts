import localFont from 'next/font/local';

/** One humanist sans with tabular figures, served from our own origin. */
export const sourceSans = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  style: 'normal',
  display: 'swap',
  variable: '--font-source-sans',
  fallback: ['Segoe UI', 'Helvetica Neue', 'Arial', 'sans-serif'],
});
