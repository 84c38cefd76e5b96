import { signal } from '@preact/signals';
import type { texts } from '../texts/texts.ts';

/** The kinds of saving that the dialog offers. */
type SaveKind = keyof typeof texts.save.kinds;

/** The one that was looked at last, which is what the dialog opens with. */
export const lastKind = signal<SaveKind>('picture');
