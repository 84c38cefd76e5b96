import { texts } from '../texts/texts.ts';
import { unpackedShare } from './openPage.ts';

/** While a large page is unpacked; of a small one nobody sees it. */
export const OpeningPage = () => (
  <main class="viewer-broken viewer-opening">
    <h1>{document.title}</h1>
    <label>
      <span class="muted">{texts.viewer.opening}</span>
      <progress max={1} value={unpackedShare.value} />
    </label>
  </main>
);
