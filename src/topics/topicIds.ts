/** An id made of the terms; `-2` and on where it is taken. Adds it to those that are. */
export function topicId(terms: readonly string[], taken: Set<string>): string {
  const base = slug(terms.join(' ')) || 'topic';
  let id = base;
  for (let serial = 2; taken.has(id); serial++) id = `${base}-${serial}`;
  taken.add(id);
  return id;
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
