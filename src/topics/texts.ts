import type { ClassScheme, Paper } from '../model/paper.ts';
import type { Settings } from '../model/settings.ts';
import type { TopicSource } from '../model/topic.ts';
import { texts as catalogue } from '../texts/texts.ts';

const say = catalogue.remarks;

/** Which texts of the papers the topics are made from. */
export interface Texts {
  /** What was asked for, or `computed` where that has nothing to say. */
  readonly kind: TopicSource;
  /** Of curated topics, else `null`. */
  readonly scheme: ClassScheme | null;
  /** In the words of the interface. */
  readonly source: string;
  /** Papers that each source has something to say about. */
  readonly papersBySource: Readonly<Record<TopicSource, number>>;
  /** A sentence where another source was taken than asked for. */
  readonly remarks: readonly string[];
}

/** Of categories that a source gives without telling the scheme. */
const unknownScheme: ClassScheme = 'subject categories';

export function textsOf(papers: readonly Paper[], asked: Pick<Settings, 'topics' | 'classScheme'>): Texts {
  const bySchemes = papersByScheme(papers);
  const scheme = asked.classScheme ?? mostUsed(bySchemes);
  const papersBySource = {
    computed: papers.filter(hasWords).length,
    keywords: papers.filter((paper) => paper.keywords.some(isFilled)).length,
    curated: (scheme && bySchemes.get(scheme)) ?? 0,
  };
  if (papersBySource[asked.topics] === 0 && asked.topics !== 'computed') {
    const source = fieldsOf(papers);
    const missing = asked.topics === 'keywords' ? say.keywords : (scheme ?? say.classes);
    const remark = say.noneHas(missing, source === 'none' ? say.nothing : source);
    return { kind: 'computed', scheme: null, source, papersBySource, remarks: [remark] };
  }
  const source = { computed: fieldsOf, keywords: () => 'author keywords', curated: () => scheme! }[asked.topics](
    papers,
  );
  return {
    kind: asked.topics,
    scheme: asked.topics === 'curated' ? scheme : null,
    source,
    papersBySource,
    remarks: [],
  };
}

/** Names of classes of one scheme. */
export function classesOf(paper: Paper, scheme: ClassScheme): readonly string[] {
  if (paper.classes) return paper.classes.find((one) => one.scheme === scheme)?.names ?? [];
  return scheme === unknownScheme ? paper.categories : [];
}

function papersByScheme(papers: readonly Paper[]): Map<ClassScheme, number> {
  const counts = new Map<ClassScheme, number>();
  const isTold = papers.some(({ classes }) => classes && classes.length > 0);
  for (const paper of papers) {
    const schemes = paper.classes?.map(({ scheme }) => scheme) ?? (isTold ? [] : [unknownScheme]);
    for (const scheme of schemes) {
      if (classesOf(paper, scheme).some(isFilled)) counts.set(scheme, (counts.get(scheme) ?? 0) + 1);
    }
  }
  return counts;
}

/** Of equals the first by name. */
function mostUsed(counts: ReadonlyMap<ClassScheme, number>): ClassScheme | null {
  const [first] = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return first ? first[0] : null;
}

/** The fields that are read of each paper that has them, in words. */
function fieldsOf(papers: readonly Paper[]): string {
  const fields = [
    papers.some(({ title }) => isFilled(title)) && 'titles',
    papers.some(({ abstract }) => isFilled(abstract)) && 'abstracts',
    papers.some(({ keywords }) => keywords.some(isFilled)) && 'author keywords',
  ].filter((field) => field !== false);
  if (fields.length === 0) return 'none';
  return [fields.slice(0, -1).join(', '), fields.at(-1)!].filter(isFilled).join(' and ');
}

const isFilled = (text: string): boolean => text.trim() !== '';

const hasWords = ({ title, abstract, keywords }: Paper): boolean =>
  isFilled(title) || isFilled(abstract) || keywords.some(isFilled);
