import { Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cleanText } from '@/lib/exports/clean-text';
import { maker, type PublishedReport } from '@/lib/exports/published-report';
import { reportContent } from './report-content';
import { footer, pageSize, styles } from './report-styles';

/**
 * A report as a Word document with real headings, real tables with header rows, a title and a language.
 */
export async function toDocx(report: PublishedReport): Promise<Uint8Array<ArrayBuffer>> {
  const { snapshot, title, citation } = report;
  const { document, digest, number, publishAt } = snapshot;
  const written = await Packer.toArrayBuffer(
    new Document({
      title: cleanText(`${title}: ${document.inspection.laName}`),
      subject: cleanText(document.inspection.laName),
      description: cleanText(citation),
      creator: maker,
      lastModifiedBy: maker,
      customProperties: [
        { name: 'Version', value: String(number) },
        { name: 'Digest', value: digest },
      ],
      styles,
      features: { updateFields: false },
      sections: [
        {
          properties: { page: pageSize },
          footers: { default: footer(document.inspection.laName, number) },
          children: reportContent(report),
        },
      ],
    }),
  );
  return madeAt(new Uint8Array(written), publishAt);
}

/** The writer puts the time of writing into the file; what counts is when the report was published. */
export function madeAt(written: Uint8Array, at: Date): Uint8Array<ArrayBuffer> {
  const files = unzipSync(written);
  const core = strFromU8(files['docProps/core.xml'] ?? new Uint8Array());
  const instant = `${at.toISOString().slice(0, 19)}Z`;
  const dated = core
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${instant}`)
    .replace('</cp:coreProperties>', '<dc:language>en-GB</dc:language></cp:coreProperties>');

  return zipSync({ ...files, 'docProps/core.xml': strToU8(dated) }, { mtime: at });
}
