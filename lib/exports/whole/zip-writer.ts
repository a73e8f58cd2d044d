import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** The most bytes a packed file may have. */
export const packedBytesLimit = 100_000_000;

/** Files of this kind are packed already. */
const packed = /\.(pdf|png|jpe?g|docx|xlsx|pptx|od[tsp]|zip)$/i;

/** Writes a zip file piece by piece, so that only what is packed is held in memory. */
export function openZip(at: Date) {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  let fault: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) fault = error;
    chunks.push(chunk);
    bytes += chunk.length;
  });

  function add(name: string) {
    const file = packed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = at;
    zip.add(file);
    return file;
  }

  return {
    /** A file that is there as a whole. */
    addFile(name: string, content: string | Uint8Array) {
      add(name).push(typeof content === 'string' ? strToU8(content) : content, true);
    },
    /** A file that comes in pieces. */
    startFile(name: string) {
      const file = add(name);
      return {
        write: (text: string) => file.push(strToU8(text)),
        end: (text = '') => file.push(strToU8(text), true),
      };
    },
    isTooLarge: () => bytes > packedBytesLimit,
    /** @throws what went wrong on the way */
    close(): Uint8Array<ArrayBuffer> {
      zip.end();
      if (fault) throw fault;
      const whole = new Uint8Array(bytes);
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
  };
}

/** The name of an attachment within the zip file: nothing in it can lead out of its folder. */
export function attachmentName(reference: string, id: string, fileName: string): string {
  const plain = fileName.replace(/[^\p{L}\p{N}._ -]/gu, '-').replace(/^[. ]+/, '');
  return `attachments/${reference}-${id.slice(0, 8)}-${plain.slice(-80) || 'file'}`;
}
