import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { zipMoment } from '../../lib/zipMoment.ts';

/** Files packed one after the other; of each only its packed bytes are kept, where the browser keeps what it downloads. */
export class Archive {
  private readonly zip: Zip;
  private readonly blobs: Blob[] = [];
  private pieces: Uint8Array<ArrayBuffer>[] = [];

  constructor() {
    this.zip = new Zip((error, data) => {
      if (error) throw error;
      this.pieces.push(Uint8Array.from(data));
    });
  }

  /** A file that is compressed already. */
  addPacked(name: string, bytes: Uint8Array): void {
    const file = Object.assign(new ZipPassThrough(name), { mtime: zipMoment() });
    this.zip.add(file);
    file.push(bytes, true);
    this.setAside();
  }

  addText(name: string, text: string): void {
    const file = Object.assign(new ZipDeflate(name, { level: 6 }), { mtime: zipMoment() });
    this.zip.add(file);
    file.push(strToU8(text), true);
    this.setAside();
  }

  finish(): Blob {
    this.zip.end();
    this.setAside();
    return new Blob(this.blobs, { type: 'application/zip' });
  }

  private setAside(): void {
    this.blobs.push(new Blob(this.pieces));
    this.pieces = [];
  }
}
