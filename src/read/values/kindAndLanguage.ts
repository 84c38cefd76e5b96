import type { Paper } from '../../model/paper.ts';
import { documentTypeOf } from './documentTypes.ts';
import { languageOf } from './languages.ts';

/** What a record states of its kind and its language, in the texts of these fields; nothing where it states none. */
export function kindAndLanguage(
  kinds: readonly string[],
  languages: readonly string[],
): Pick<Paper, 'documentType' | 'language'> {
  const [documentType, language] = [documentTypeOf(kinds), languageOf(languages)];
  return { ...(documentType && { documentType }), ...(language && { language }) };
}
