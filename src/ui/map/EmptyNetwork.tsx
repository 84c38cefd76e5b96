import type { ComponentChildren } from 'preact';
import { changeSettings } from '../../actions/open.ts';
import { counted } from '../../actions/words.ts';
import { pluralOf } from '../../lib/counted.ts';
import type { NetworkOf, Settings } from '../../model/settings.ts';
import { nouns } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';

/** There is nobody to draw: why, and the way back. */
export function EmptyNetwork({ current }: { readonly current: Opened }) {
  if (current.columns.authorCount > 0) return null;
  const { omissions, settings, recordCount, kind } = current;
  const { node } = nouns.value;
  if (omissions.namesNotFound + omissions.authorsOutsideList > 0) {
    return (
      <Empty
        title={`None of these ${pluralOf(node)} is in these papers`}
        change={{ only: null }}
        undo="Take the list away"
      >
        {counted(omissions.namesNotFound, 'name')} of the list stand{omissions.namesNotFound === 1 ? 's' : ''} on no
        paper. Names are compared as they are written on the map; ids work, too.
      </Empty>
    );
  }
  if (omissions.authorsBelowMinimum > 0) {
    return (
      <Empty
        title={`No ${node} has ${counted(settings.minPapers, 'paper')}`}
        change={{ minPapers: 1 }}
        undo="Count from 1 paper on"
      >
        {omissions.authorsBelowMinimum === 1
          ? 'The only one has fewer.'
          : `All ${counted(omissions.authorsBelowMinimum, node)} have fewer.`}
      </Empty>
    );
  }
  const isOfAuthors = settings.network === 'authors';
  // The topics of papers without authors are a map of their own.
  if (kind === 'network' || (isOfAuthors && current.columns.topicCount > 0)) return null;
  return (
    <Empty
      title={`No ${pluralOf(node)} in ${recordCount === 1 ? 'this paper' : 'these papers'}`}
      change={{ network: 'authors' }}
      undo={isOfAuthors ? undefined : 'Network of authors'}
    >
      {whereFrom[settings.network]}
    </Empty>
  );
}

const addresses =
  'They are read from the addresses of authors: full records of Web of Science, Scopus, OpenAlex and PubMed have them, where they were exported with affiliations.';

const whereFrom: Readonly<Record<NetworkOf, string>> = {
  authors:
    'No record that was read names an author: nobody is tied to anybody, and topics stand alone. The import report tells what was read.',
  institutions: addresses,
  countries: addresses,
  keywords: 'Records have them where they were exported with keywords, index terms or subjects.',
};

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** What leads back, and what that is called. */
  readonly change: Partial<Settings>;
  readonly undo: string | undefined;
}

const Empty = ({ title, children, change, undo }: Props) => (
  <div class="map-empty">
    <h2>{title}</h2>
    <p>{children}</p>
    {undo !== undefined && (
      <button type="button" onClick={() => void changeSettings(change)}>
        {undo}
      </button>
    )}
  </div>
);
