import { signal } from '@preact/signals';
import type { CssPixels } from '../../model/units.ts';
import type { Picked } from '../../view/scene.ts';

/** What is under the pointer on the map, and where, from the map's upper left corner. */
export const pointed = signal<{ readonly picked: Picked; readonly x: CssPixels; readonly y: CssPixels } | undefined>(
  undefined,
);
