import { joinedBytes } from '../../lib/joinedBytes.ts';
import { zlibSync } from 'fflate';

/** How one object names another, such as `12 0 R`. */
export type Reference = `${number} 0 R`;

const encoder = new TextEncoder();

/** The objects of a PDF file, in the order in which they were asked for (ISO 32000-1, 7.3 and 7.5). */
export class PdfObjects {
  private readonly bodies: Uint8Array[][] = [];

  /** A place for an object that others refer to before it is written. */
  place(): Reference {
    return `${this.bodies.push([])} 0 R`;
  }

  /** Everything but streams; ASCII. */
  write(at: Reference, body: string): void {
    this.bodies[Number.parseInt(at) - 1] = [encoder.encode(body)];
  }

  add(body: string): Reference {
    const at = this.place();
    this.write(at, body);
    return at;
  }

  /** Bytes with a dictionary that says what they are; compressed unless they have to be found by plain search. */
  addStream(entries: string, bytes: Uint8Array, isCompressed = true): Reference {
    const kept = isCompressed ? zlibSync(bytes) : bytes;
    const filter = isCompressed ? ' /Filter /FlateDecode' : '';
    const at = this.place();
    const head = encoder.encode(`<< ${entries}${filter} /Length ${kept.length} >>\nstream\n`);
    this.bodies[Number.parseInt(at) - 1] = [head, kept, encoder.encode('\nendstream')];
    return at;
  }

  /** The whole file: objects, the table of where they begin, and where to start reading. */
  file(root: Reference, info: Reference, id: string): Uint8Array {
    // Bytes above 127 in the second line tell programs that this is no text.
    const pieces: Uint8Array[] = [encoder.encode('%PDF-1.7\n%'), new Uint8Array([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])];
    let length = sizeOf(pieces);
    const push = (...more: readonly Uint8Array[]) => {
      pieces.push(...more);
      length += sizeOf(more);
    };
    const starts: number[] = [];
    for (const [index, body] of this.bodies.entries()) {
      starts.push(length);
      push(encoder.encode(`${index + 1} 0 obj\n`), ...body, encoder.encode('\nendobj\n'));
    }
    const size = starts.length + 1;
    const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
    const trailer = `<< /Size ${size} /Root ${root} /Info ${info} /ID [<${id}> <${id}>] >>`;
    const tail = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`;
    push(encoder.encode(tail));
    return joinedBytes(pieces);
  }
}

const sizeOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);
