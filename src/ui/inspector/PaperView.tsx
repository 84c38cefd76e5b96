import { selectNode } from '../../actions/select.ts';
import type { PaperIndex } from '../../model/units.ts';
import type { Opened } from '../../work/protocol.ts';
import type { PaperCard } from '../../work/protocol.ts';
import { share as shareText } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { Icon } from '../parts/Icon.tsx';
import { TopicSwatch } from '../parts/TopicSwatch.tsx';
import { usePapers } from '../parts/usePapers.ts';
import { PaperAuthors } from './PaperAuthors.tsx';
import { dateWords } from './PaperRow.tsx';
import { Head } from './Head.tsx';

const named = texts.inspector.paper;

interface Props {
  readonly current: Opened;
  readonly paper: PaperIndex;
}

export function PaperView({ current, paper }: Props) {
  const [card] = usePapers([paper]);
  if (!card) return <Head kind={named.kind}>…</Head>;
  const kind = kindWords(card);
  return (
    <>
      <Head kind={named.kind}>{card.title}</Head>
      <p>
        {dateWords(card)}
        {card.venue !== '' && ` · ${card.venue}`}
      </p>
      {kind !== '' && <p class="muted small">{kind}</p>}
      <PaperLink card={card} />
      <PaperAuthors current={current} card={card} />
      {card.topics.length > 0 && (
        <>
          <h3>{named.topics}</h3>
          <ul class="rows">
            {card.topics.map(({ topic, share }) => (
              <li key={topic}>
                <button type="button" class="row" onClick={() => selectNode(current.columns.authorCount + topic)}>
                  <TopicSwatch current={current} topic={topic} />
                  <span class="row-name">{current.topics[topic]!.label}</span>
                  <span class="row-count">{shareText(share)}</span>
                </button>
              </li>
            ))}
          </ul>
          {card.areTopicsInherited && <p class="muted small">{named.topicsInherited}</p>}
          {card.fitsPoorly && <p class="muted small">{named.fitsPoorly}</p>}
        </>
      )}
      <Words title={named.keywords} words={card.keywords} />
      <Words title={named.categories} words={card.categories} />
      <p class="muted small">{named.readFrom(card.file, card.line)}</p>
      {card.alsoIn.map(({ where, facts }) => (
        <p key={where} class="muted small">
          {named.alsoIn(where, facts)}
        </p>
      ))}
    </>
  );
}

/** `Conference paper · French`; '' where neither is stated. */
const kindWords = ({ documentType, language }: PaperCard): string =>
  [
    documentType && texts.filters.valueName('documentType', documentType),
    language && texts.filters.valueName('language', language),
  ]
    .filter(Boolean)
    .join(' · ');

/** Only web addresses become links, whatever a file says. */
function PaperLink({ card }: { readonly card: PaperCard }) {
  if (card.link === undefined || !/^https?:\/\//i.test(card.link)) return null;
  return (
    <p>
      <a href={card.link} target="_blank" rel="noopener noreferrer" class="out">
        {card.link.replace(/^https?:\/\//i, '')} <Icon name="out" />
      </a>
    </p>
  );
}

function Words({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="chips">
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </>
  );
}
