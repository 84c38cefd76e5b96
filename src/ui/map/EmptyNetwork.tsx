import { changeSettings } from '../../actions/open.ts';
import type { Settings } from '../../model/settings.ts';
import { nouns } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';

const words = texts.map.empty;

/** There is nobody to draw: why, and the way back. */
export function EmptyNetwork({ current }: { readonly current: Opened }) {
  if (current.columns.authorCount > 0) return null;
  const { omissions, settings, recordCount, kind } = current;
  const { node } = nouns.value;
  if (omissions.namesNotFound + omissions.authorsOutsideList > 0) {
    return (
      <Empty
        title={words.list.title(node)}
        text={words.list.text(omissions.namesNotFound)}
        change={{ only: null }}
        undo={words.list.undo}
      />
    );
  }
  if (omissions.authorsBelowMinimum > 0) {
    return (
      <Empty
        title={words.fewest.title(node, settings.minPapers)}
        text={words.fewest.text(omissions.authorsBelowMinimum, node)}
        change={{ minPapers: 1 }}
        undo={words.fewest.undo}
      />
    );
  }
  const isOfAuthors = settings.network === 'authors';
  // The topics of papers without authors are a map of their own.
  if (kind === 'network' || (isOfAuthors && current.columns.topicCount > 0)) return null;
  return (
    <Empty
      title={words.none.title(node, recordCount)}
      text={words.none.text[settings.network]}
      change={{ network: 'authors' }}
      undo={isOfAuthors ? undefined : words.none.undo}
    />
  );
}

interface Props {
  readonly title: string;
  readonly text: string;
  /** What leads back, and what that is called. */
  readonly change: Partial<Settings>;
  readonly undo: string | undefined;
}

const Empty = ({ title, text, change, undo }: Props) => (
  <div class="map-empty">
    <h2>{title}</h2>
    <p>{text}</p>
    {undo !== undefined && (
      <button type="button" onClick={() => void changeSettings(change)}>
        {undo}
      </button>
    )}
  </div>
);
