import { texts } from '../../texts/texts.ts';

/** `Scopus 57205348007` for `scopus:57205348007`. */
export function sourceIdWords(sourceId: string): string {
  const at = sourceId.indexOf(':');
  return at < 0 ? sourceId : texts.names.id(sourceId.slice(0, at), sourceId.slice(at + 1));
}
