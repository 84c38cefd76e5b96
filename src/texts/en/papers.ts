import type { DocumentType } from '../../model/paper.ts';
import { languageName } from '../languageName.ts';

const kinds: Partial<Readonly<Record<DocumentType, string>>> = { other: 'Other kind of work' };

const kindName = (kind: DocumentType): string => kinds[kind] ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

/** One paper as the inspector shows it. */
export const papers = {
  /** `Conference paper · in French`; '' where neither is stated. */
  kindAndLanguage: (kind: DocumentType | undefined, language: string | undefined): string =>
    [kind && kindName(kind), language && `in ${languageName(language)}`].filter(Boolean).join(' · '),
};
