import type { HexColour, Stroke } from '../../drawing/sheet.ts';
import type { Resources } from './resources.ts';
import { colour, number } from './syntax.ts';

/** What is written to a page, where nothing is said twice: ink stays as it is until another one is asked for. */
export class Pen {
  private readonly lines: string[] = [];
  private readonly resources: Resources;
  private ink: Record<'fill' | 'stroke' | 'width' | 'dash' | 'opacity', string> = { ...unsaid };

  constructor(resources: Resources) {
    this.resources = resources;
  }

  put(line: string): void {
    this.lines.push(line);
  }

  fill(hex: HexColour): void {
    this.say('fill', `${colour(hex)} rg`);
  }

  stroke({ colour: hex, width, dash }: Stroke): void {
    this.say('stroke', `${colour(hex)} RG`);
    this.say('width', `${number(width)} w`);
    this.say('dash', `[${dash ? dash.map((length) => number(length)).join(' ') : ''}] 0 d`);
  }

  opacity(share = 1): void {
    this.say('opacity', `/${this.resources.opacity(share)} gs`);
  }

  /** What is set inside is forgotten after it. */
  inside(write: () => void): void {
    this.put('q');
    const before = { ...this.ink };
    write();
    this.ink = before;
    this.put('Q');
  }

  text(): string {
    return this.lines.join('\n');
  }

  private say(what: keyof typeof unsaid, line: string): void {
    if (this.ink[what] === line) return;
    this.ink[what] = line;
    this.put(line);
  }
}

const unsaid = { fill: '', stroke: '', width: '', dash: '', opacity: '' };
