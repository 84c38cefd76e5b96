import type { IdentityRule } from '../../model/identity.ts';
import type { NetworkOf, Normalisation, Settings } from '../../model/settings.ts';
import type { TopicSource } from '../../model/topic.ts';
import { counted, number, plural, weightText } from '../numbers.ts';

/** An option with a line of explanation. */
interface Option {
  readonly label: string;
  readonly hint: string;
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

const coherenceWords = (coherence: number): string => {
  if (coherence >= 0.3) return 'very often';
  if (coherence >= 0.1) return 'often';
  return coherence >= 0.03 ? 'now and then' : 'hardly more than by chance';
};

/** The settings: how what is open is counted, arranged and shown. */
export const settings = {
  /** What each is called within a sentence, where a change of it can be undone. */
  names: {
    network: 'whom the network is of',
    identity: 'which names are one person',
    decisions: 'decisions about who is who',
    counting: 'how a joint paper counts',
    rollUp: 'parts of universities',
    maxAuthors: 'most authors of a paper',
    minPapers: 'fewest papers',
    minJointPapers: 'fewest joint papers',
    largestComponent: 'largest component',
    only: 'list of the only ones',
    groups: 'collaborations',
    normalisation: 'weights of ties',
    quality: 'quality of communities',
    resolution: 'resolution',
    minCommunitySize: 'smallest community',
    clustering: 'clustering',
    layout: 'layout',
    keepGiven: 'communities and places of the file',
    seed: 'seed',
    addOwner: 'owner of the list',
    listOwners: 'whose papers a file lists',
    mergeRecords: 'records of one work',
    thesaurus: 'thesaurus',
    keptApart: 'records kept apart',
    topics: 'what topics are made from',
    classScheme: 'scheme of classes',
    granularity: 'number of topics',
    stopTerms: 'words left out',
    synonyms: 'synonyms',
    topicEdits: 'changes to topics',
  } satisfies Readonly<Record<keyof Settings, string>>,
  /** What a change is called behind `Undo:`. */
  changes: {
    vosviewer: 'settings as VOSviewer has them',
    usual: 'usual settings',
    topicsAsFound: 'topics as they were found',
    mergedTopics: (count: number) => `merge of ${counted(count, 'topic')}`,
    hiddenTopics: (count: number) => `hiding of ${counted(count, 'topic')}`,
    shownTopic: (name: string) => `showing of “${name}”`,
    renamedTopic: (name: string) => `renaming of “${name}”`,
    mergedTopic: (name: string, into: string) => `merge of “${name}” into “${into}”`,
    splitTopic: (name: string) => `split of “${name}”`,
    hiddenTopic: (name: string) => `hiding of “${name}”`,
    leftOut: (term: string) => `leaving out “${term}”`,
    takenBack: (term: string) => `taking back “${term}”`,
  },
  communities: {
    ofFile: 'Communities and places of the file, where it has them',
    quality: 'Quality',
    qualities: {
      modularity: { label: 'Modularity', hint: 'More ties inside than chance would have; for coauthors' },
      cpm: { label: 'Constant Potts model', hint: 'Denser inside than the resolution; as in VOSviewer' },
    } satisfies Readonly<Record<Settings['quality'], Option>>,
    weights: 'Weights of ties',
    normalisations: {
      none: 'As counted',
      association: 'Association strength',
      fractionalisation: 'Fractionalisation',
    } satisfies Readonly<Record<Normalisation, string>>,
    smallest: 'Smallest community',
    resolution: 'Resolution',
    resolutionHint: 'Higher makes more and smaller communities',
  },
  firmness: {
    given: 'The communities are those of the file.',
    title: 'How firm the communities are',
    failed: (reason: string) => `It could not be found out: ${reason}`,
    running: 'Finding communities again and again',
    stop: 'Stop',
    find: 'Find out',
    /** Before the figure of agreement. */
    agreement: (runs: number) => `${number(runs)} runs with other seeds agree with what is shown to`,
    agreementNote: '(mean adjusted Rand index; 1 is the same every time)',
    stable: (node: string) => `Every ${node} stays in the same company.`,
    unstable: (count: number, node: string) =>
      `${counted(count, node)} ${count === 1 ? 'does' : 'do'} not belong firmly to one community: on the map ${count === 1 ? 'its' : 'their'} outline is broken.`,
    unstableNote: (below: number) =>
      `Whoever shares less than ${weightText(below)} of the community with that of the other runs, on the mean (Jaccard index).`,
  },
  counting: {
    largestComponent: 'Largest component only',
    joint: 'A joint paper counts',
    full: (nodes: string): Option => ({ label: 'Fully', hint: `1 for each pair of its ${nodes}` }),
    fractional: (nodes: string): Option => ({
      label: 'Fractionally',
      hint: `1 / (n − 1) for each pair of its n ${nodes}`,
    }),
    leaveOutLong: (node: string) => `Leave out pairs of long ${node} lists`,
    mostOfPaper: (nodes: string) => `Most ${nodes} of a paper`,
    fewestPapers: (node: string) => `Fewest papers of ${/^[aeiou]/.test(node) ? 'an' : 'a'} ${node}`,
    fewestJoint: 'Fewest joint papers of a tie',
    groups: 'Collaborations that sign as authors, too',
  },
  vosviewer: {
    back: 'Back to the usual settings',
    like: 'As VOSviewer does it',
    likeHint:
      'Names as written, full counting, at least 2 papers, largest component, association strength, VOSviewer’s own clustering and layout',
    slow: (count: number, node: string) =>
      `VOSviewer’s layout of ${counted(count, node)} takes minutes. It can be stopped.`,
  },
  only: {
    title: (nodes: string) => `Only certain ${nodes}…`,
    field: 'One name or id a line',
    keepNone: 'Keep only these',
    keep: (count: number, node: string) => `Keep only ${counted(count, node)}`,
    keepAll: (node: string, nodes: string) => (node === 'author' ? 'Keep everybody' : `Keep all ${nodes}`),
  },
  people: {
    network: 'Network of',
    networks: {
      authors: 'Authors',
      institutions: 'Institutions',
      countries: 'Countries',
      keywords: 'Keywords',
    } satisfies Readonly<Record<NetworkOf, string>>,
    rollUp: 'Parts of a university count as the university',
    rollUpHint: 'Institutes, hospitals and departments, where the source tells which university they belong to',
  },
  identity: {
    title: 'One person is',
    rules: {
      safe: {
        label: 'Carefully',
        hint: 'Ids, full names, and names that fit and share a coauthor; two names on one paper stay two people',
      },
      suggestive: {
        label: 'With suggestions',
        hint: 'Also places of work, venues and titles that are alike: applies the suggestions by rules, and is wrong more often',
      },
      names: {
        label: 'Full names',
        hint: 'Equal but for case, punctuation and order of surname and given names',
      },
      initials: {
        label: 'Surname and initial',
        hint: 'For data that have initials alone; merges everybody who shares them',
      },
      verbatim: { label: 'As written', hint: 'Every spelling is a person of its own, as in VOSviewer' },
    } satisfies Readonly<Record<IdentityRule, Option>>,
    /** `Would make one person of: John Smith, James Smith · 41 more. 90 people of different first names would be 42.` */
    initialsWarning: (list: string, people: number, merged: number, isOn: boolean) =>
      `${isOn ? 'Makes' : 'Would make'} one person of: ${list}. ${plural(people, { one: 'person', other: 'people' })} of different first names ${isOn ? 'are' : 'would be'} ${number(merged)}.`,
    more: (count: number) => `${number(count)} more`,
    namesAndMore: (names: string, more: number) => `${names} and ${number(more)} more`,
  },
  decisions: {
    title: 'Decisions',
    usedAgain:
      'What you decided of who is who when these papers were open before is used again. It is kept in this browser alone.',
    forget: 'Forget it',
    none: 'Nothing was decided by hand. Select somebody to merge or split.',
    some: (count: number) =>
      `${counted(count, 'decision')} of yours ${count === 1 ? 'comes' : 'come'} after the rules.`,
    open: 'Decisions…',
  },
  layout: {
    title: 'Layout',
    layouts: {
      regions: { label: 'Regions', hint: 'Communities become regions of the map, at any size' },
      vos: { label: 'VOS', hint: 'As VOSviewer does it; every pair of nodes counts' },
    } satisfies Readonly<Record<Settings['layout'], Option>>,
    afresh: 'Lay out afresh',
    on: 'Go on from here',
    relax: 'Keep relaxing',
    relaxHint: (nodes: string) => `Drag ${nodes} to move them; those that you moved stay pinned`,
    unpin: (count: number, node: string) => `Let go of ${counted(count, `pinned ${node}`)}`,
  },
  thesaurus: {
    title: 'Thesaurus',
    what: 'Merges or leaves out names and keywords by a list, as in VOSviewer.',
    from: (file: string) => `From ${file}.`,
    unusable: (file: string, isInUse: boolean) =>
      `${file} could not be used${isInUse ? '; the names before still count' : ''}.`,
    save: 'Save it',
    remove: 'Remove',
    linesToLookAt: (count: number) => `${counted(count, 'line')} to look at`,
    moreLines: (count: number) => `And ${counted(count, 'line')} more.`,
    /** `3 names are replaced and 1 is left out.` */
    inUse: (replaced: number, out: number) => {
      const words = [
        ...(replaced > 0 ? [`${counted(replaced, 'name')} ${replaced === 1 ? 'is' : 'are'} replaced`] : []),
        ...(out > 0
          ? [`${replaced > 0 ? number(out) : counted(out, 'name')} ${out === 1 ? 'is' : 'are'} left out`]
          : []),
      ];
      return `${words.join(' and ')}.`;
    },
    choose: 'Thesaurus file…',
    file: 'Thesaurus file',
    format: 'Text with tabs: “label”, “replace by”, then a name and what stands for it in each line',
    tooLarge: (file: string, size: string, most: string) =>
      `“${file}” has ${size}, which is more than the ${most} of a thesaurus.`,
    tooLargeHint: 'Papers are opened with “Open” at the top.',
    /** In the name of the file it is saved to. */
    fileTitle: (title: string) => `${title} thesaurus`,
  },
  topics: {
    usedAgain:
      'Your names for topics, and what else you did to them when these papers were open before, are used again. They are kept in this browser alone.',
    forget: 'Forget them',
    madeFrom: 'Topics are made from',
    sources: {
      computed: {
        label: 'Words of the papers',
        silent: 'No paper has words: neither title, abstract nor keywords.',
      },
      keywords: { label: 'Author keywords', silent: 'No paper has author keywords.' },
      curated: {
        label: 'Classes of the source',
        silent: 'No paper has classes: OpenAlex topics, arXiv categories, MeSH and the like.',
      },
    } satisfies Readonly<Record<TopicSource, { readonly label: string; readonly silent: string }>>,
    papers: (count: number) => counted(count, 'paper'),
    classes: 'Classes',
    scheme: (scheme: string, papers: number) => `${scheme}: ${counted(papers, 'paper')}`,
  },
  granularity: {
    label: 'Number of topics',
    value: (count: number, isNatural: boolean) => `${counted(count, 'topic')}${isNatural ? ', as found' : ''}`,
    few: 'few and broad',
    many: 'many and narrow',
    asFound: (count: number) => `As found (${number(count)})`,
    asFoundHint: 'As many as the papers fall into of themselves',
  },
  stopTerms: {
    title: 'Words left out',
    takeBack: (term: string) => `Take “${term}” back`,
    field: 'Word or phrase to leave out',
    placeholder: 'Word or phrase',
    add: 'Leave out',
  },
  synonyms: {
    title: 'Synonyms',
    countsAs: 'counts as',
    remove: (from: string, to: string) => `“${from}” no longer counts as “${to}”`,
    term: 'Term',
    replaceBy: 'What the term counts as',
    replaceByPlaceholder: 'counts as',
    add: 'Add',
  },
  quality: {
    title: 'How far to trust them',
    coherence: (coherence: number) =>
      `The leading words of a topic stand together on papers ${coherenceWords(coherence)}`,
    coherenceNote: (coherence: number) => `(coherence ${weightText(coherence)}; 0 is chance, 1 always)`,
    weak: (count: number) =>
      `${counted(count, 'paper')} ${count === 1 ? 'fits its topic' : 'fit their topics'} poorly.`,
    inherited: (count: number) =>
      `${counted(count, 'paper')} without a text of ${count === 1 ? 'its' : 'their'} own ${count === 1 ? 'has' : 'have'} the topics of the other papers of the same authors.`,
    without: (count: number) => `${counted(count, 'paper')} ${count === 1 ? 'has' : 'have'} no topic.`,
    languages: (papersByCode: readonly (readonly [code: string, papers: number])[]) =>
      `Languages: ${papersByCode
        .map(([code, papers]) => `${code === '' ? 'too short to tell' : languages.of(code)} ${number(papers)}`)
        .join(', ')}.`,
  },
};
