import { failure } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { broughtAlone } from './bring.ts';
import { openingToCome } from './open.ts';

const words = texts.savePage;

/** What the part of an address behind `?` asks for. */
interface Asked {
  /** To be shown inside another page. */
  readonly isEmbedded: boolean;
  /** A file beside the page that is to be opened. */
  readonly open: string | undefined;
}

export function askedIn(search: string): Asked {
  const asked = new URLSearchParams(search);
  return { isEmbedded: asked.has('embed'), open: asked.get('open') ?? undefined };
}

/** The address of the same view as a page of its own. */
export function wholeAddress(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('embed');
  // As it was written: `a/b.bib`, not `a%2Fb.bib`.
  url.search = url.search.replaceAll('%2F', '/');
  return url.href;
}

/** Opens a file of the same site, by its path from the page; tells plainly why it cannot. */
export async function openBeside(path: string, page: Location): Promise<void> {
  const url = placeBeside(path, page.href);
  if (!url) return tell(path, words.notRelative(path));
  const isWanted = openingToCome();
  try {
    const answer = await fetch(url, { credentials: 'same-origin' });
    // Many hosts answer with a page of their own where there is nothing.
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') && !/\.html?$/i.test(url.pathname);
    if (!answer.ok || isPage) return tell(path, words.notHere(path));
    const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? path);
    const file = new File([await answer.blob()], name);
    if (isWanted()) await broughtAlone(file);
  } catch {
    tell(path, words.notHere(path));
  }
  return undefined;
}

/** Undefined for what lies elsewhere, whatever it looks like. */
function placeBeside(path: string, page: string): URL | undefined {
  if (/^([a-z][a-z\d+.-]*:|[/\\])/i.test(path) || !URL.canParse(path, page)) return undefined;
  const url = new URL(path, page);
  return url.origin === new URL(page).origin ? url : undefined;
}

function tell(path: string, message: string): void {
  failure.value = { title: path, message, files: [], noticeCounts: { error: 0, warning: 0, info: 0 } };
}
