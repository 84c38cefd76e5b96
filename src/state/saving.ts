import { signal } from '@preact/signals';

/** What can be taken away. */
export const saveKinds = ['picture', 'film', 'graph', 'tables', 'papers', 'methods', 'page', 'session'] as const;
export type SaveKind = (typeof saveKinds)[number];

/** The kind that the dialog for saving shows: what was looked at last, or asked for. */
export const saveKind = signal<SaveKind>('picture');

/** Which papers are saved. */
export type PapersPart = 'selected' | 'visible' | 'all';
export const papersPart = signal<PapersPart>('all');

/** Of several that are selected: only the papers of at least two of them. */
export const onlyJointPapers = signal(false);
