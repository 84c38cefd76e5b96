/** Ids made of the terms, so that the same topic keeps its id when others come and go; `-2` and on for a second one. */
export function topicIds(termsOfTopics: readonly (readonly string[])[]): string[] {
  const taken = new Set<string>();
  return termsOfTopics.map((terms) => {
    const base = slug(terms.join(' ')) || 'topic';
    let id = base;
    for (let serial = 2; taken.has(id); serial++) id = `${base}-${serial}`;
    taken.add(id);
    return id;
  });
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
