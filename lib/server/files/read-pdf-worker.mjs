import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import { pdfFault } from './pdf-fault.mjs';

/**
 * Reads the text of a PDF with its places, in a thread of its own that has little memory and is stopped when it
 * takes too long. Scripts in the file are never run: the reader holds no engine for them and evaluates nothing.
 *
 * @typedef {{ text: string, x: number, y: number, width: number, size: number }} PlacedText
 */

/** @type {{ bytes: Uint8Array, pages: number, letters: number }} */
const { bytes, pages: mostPages, letters: mostLetters } = workerData;

const notRead = 'The file is damaged or is no PDF';

async function read() {
  const fault = pdfFault(bytes);
  if (fault !== null) return { fault };
  try {
    return await readAll(true);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return { fault: 'The PDF is protected by a password: save it without one' };
  }
  // A slip in a font or a picture is no harm as long as every page still gives its text.
  try {
    const mended = await readAll(false);
    return mended.pages?.some((page) => page.length === 0) ? { fault: notRead } : mended;
  } catch {
    return { fault: notRead };
  }
}

/**
 * @param {boolean} stopAtErrors
 * @returns {Promise<{ fault?: string, pages?: PlacedText[][] }>}
 */
async function readAll(stopAtErrors) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    stopAtErrors,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  if (pdf.numPages > mostPages) return { fault: `The PDF has more than ${mostPages} pages` };

  /** @type {PlacedText[][]} */
  const pages = [];
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const placed = await readPage(pdf, number);
    letters += placed.reduce((sum, { text }) => sum + text.length, 0);
    if (letters > mostLetters) return { fault: 'The PDF holds far more text than a report' };
    pages.push(placed);
  }
  return { pages };
}

/**
 * @param {Awaited<ReturnType<typeof getDocumentProxy>>} pdf
 * @param {number} number
 * @returns {Promise<PlacedText[]>}
 */
async function readPage(pdf, number) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [across = 0, slant = 0, , up = 0, x = 0, y = 0] = item.transform;
    // Text that does not lie flat is a mark in the margin or a stamp across the page.
    if (Math.abs(slant) > 0.1 * Math.abs(across)) return [];
    const size = item.height || Math.abs(up);
    return [{ text: item.str, x, y, width: item.width, size }];
  });
}

parentPort?.postMessage(await read());
