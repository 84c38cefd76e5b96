import type { Letters } from './letters.ts';
import { cubicOf } from './cubic.ts';
import type { PdfObjects, Reference } from './objects.ts';
import { readPng } from './png.ts';
import { number } from './syntax.ts';

/** What the contents of the page call by name: fonts, states of ink, pictures, forms and layers. */
export class Resources {
  private readonly objects: PdfObjects;
  private readonly named = {
    Font: new Map<string, Reference>(),
    ExtGState: new Map<string, Reference>(),
    XObject: new Map<string, Reference>(),
    Properties: new Map<string, Reference>(),
  };

  constructor(objects: PdfObjects) {
    this.objects = objects;
  }

  font(name: string, at: Reference): void {
    this.named.Font.set(name, at);
  }

  /** The state in which everything covers by this share, 0 … 1. */
  opacity(share: number): string {
    const value = number(share, 3);
    const name = `A${value}`;
    if (!this.named.ExtGState.has(name))
      this.named.ExtGState.set(name, this.objects.add(`<< /Type /ExtGState /ca ${value} /CA ${value} >>`));
    return name;
  }

  /** A layer that can be hidden in programs that show layers. */
  layer(title: string): string {
    const name = `L${this.named.Properties.size}`;
    const safe = title.replace(/[^\w -]/g, ' ');
    this.named.Properties.set(name, this.objects.add(`<< /Type /OCG /Name (${safe}) >>`));
    return name;
  }

  get layers(): readonly Reference[] {
    return [...this.named.Properties.values()];
  }

  picture(png: Uint8Array): string {
    const { width, height, colours, coverage } = readPng(png);
    const size = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8`;
    const mask = coverage && this.objects.addStream(`${size} /ColorSpace /DeviceGray`, coverage);
    const masked = mask ? ` /SMask ${mask}` : '';
    const name = `P${this.named.XObject.size}`;
    this.named.XObject.set(name, this.objects.addStream(`${size} /ColorSpace /DeviceRGB${masked}`, colours));
    return name;
  }

  /** The outline of a letter, to be stroked: a border around letters that nobody takes for text. */
  outline(letters: Letters, glyph: number, of: string): string {
    const name = `${of}g${glyph}`;
    if (!this.named.XObject.has(name)) {
      const path = new TextEncoder().encode(`${outlineOf(letters, glyph)}S`);
      const size = '/Type /XObject /Subtype /Form /BBox [-4000 -4000 8000 8000]';
      this.named.XObject.set(name, this.objects.addStream(size, path));
    }
    return name;
  }

  dictionary(): string {
    const kinds = Object.entries(this.named).map(([kind, names]) => {
      const rows = Array.from(names, ([name, at]) => `/${name} ${at}`);
      return rows.length > 0 ? `/${kind} << ${rows.join(' ')} >> ` : '';
    });
    return `<< ${kinds.join('')}>>`;
  }
}

/** In thousandths of the size of the letters. */
function outlineOf({ forms }: Letters, glyph: number): string {
  const unit = 1000 / forms.unitsPerEm;
  let [x, y] = [0, 0];
  const point = (...numbers: number[]) => {
    [x, y] = numbers.slice(-2) as [number, number];
    return numbers.map((value) => number(value * unit, 0)).join(' ');
  };
  const draw: Readonly<Record<OutlineCommand['command'], (...numbers: number[]) => string>> = {
    moveTo: (...to) => `${point(...to)} m`,
    lineTo: (...to) => `${point(...to)} l`,
    quadraticCurveTo: (byX, byY, toX, toY) => `${point(...cubicOf([x, y], [byX, byY], [toX, toY]))} c`,
    bezierCurveTo: (...numbers) => `${point(...numbers)} c`,
    closePath: () => 'h',
  };
  const { commands } = forms.getGlyph(glyph).path as unknown as { commands: readonly OutlineCommand[] };
  return commands.map(({ command, args }) => `${draw[command](...args)}\n`).join('');
}

interface OutlineCommand {
  readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
  readonly args: readonly number[];
}
