import { fnv } from '../../lib/fnv.ts';
import { xmlText } from '../../lib/xmlText.ts';
import type { PdfObjects, Reference } from './objects.ts';
import { textString } from './syntax.ts';

/** What a document says of itself. */
export interface About {
  readonly title: string;
  readonly description: string;
  readonly generator: string;
  readonly keywords: readonly string[];
  /** Such as `2026-11-27`. */
  readonly created: string;
}

/** The dictionary that all programs read. */
export function writeInfo(objects: PdfObjects, { title, description, generator, keywords, created }: About): Reference {
  const date = `(D:${created.replaceAll('-', '')}000000Z)`;
  const maker = textString(generator);
  const about = `/Title ${textString(title)} /Subject ${textString(description)} /Keywords ${textString(keywords.join(', '))}`;
  return objects.add(`<< ${about} /Creator ${maker} /Producer ${maker} /CreationDate ${date} /ModDate ${date} >>`);
}

/** The same as XMP (ISO 16684-1), not compressed, so that catalogues find it. */
export function writeMetadata(objects: PdfObjects, about: About): Reference {
  const [title, description, generator] = [about.title, about.description, about.generator].map(xmlText);
  const date = `${about.created}T00:00:00Z`;
  const keywords = about.keywords.map((word) => `<rdf:li>${xmlText(word)}</rdf:li>`).join('');
  const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${description}</rdf:li></rdf:Alt></dc:description>
<dc:subject><rdf:Bag>${keywords}</rdf:Bag></dc:subject>
<xmp:CreatorTool>${generator}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<pdf:Keywords>${xmlText(about.keywords.join(', '))}</pdf:Keywords>
<pdf:Producer>${generator}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  return objects.addStream('/Type /Metadata /Subtype /XML', new TextEncoder().encode(packet), false);
}

const attachedName = 'coterie-view.json';

/** A file inside of the document, which programs list among its attachments. */
export function writeAttached(objects: PdfObjects, text: string): Reference {
  const bytes = new TextEncoder().encode(text);
  const size = `/Params << /Size ${bytes.length} >>`;
  const file = objects.addStream(`/Type /EmbeddedFile /Subtype /application#2Fjson ${size}`, bytes, false);
  const name = textString(attachedName);
  return objects.add(
    `<< /Type /Filespec /F ${name} /UF ${name} /AFRelationship /Data /EF << /F ${file} /UF ${file} >> >>`,
  );
}

/** What the catalogue says of the attached file. */
export const attachedEntries = (file: Reference): string =>
  `/Names << /EmbeddedFiles << /Names [${textString(attachedName)} ${file}] >> >> /AF [${file}]`;

/** Four numbers that differ where the texts do: who opens two files at once can tell them apart. */
export function idOf(texts: readonly string[]): string {
  const whole = texts.join('\n');
  return Array.from({ length: 4 }, (_, at) => fnv(`${at}${whole}`).toString(16).padStart(8, '0')).join('');
}
