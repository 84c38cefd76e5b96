import { texts } from '../texts/texts.ts';

const words = texts.viewer;

/** In place of everything else, where there is nothing to show. */
export const BrokenPage = ({ trouble }: { readonly trouble: string }) => (
  <main class="viewer-broken">
    <h1>{words.broken}</h1>
    <p>{trouble}</p>
    <p>{words.brokenRest}</p>
  </main>
);
