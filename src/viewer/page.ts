import { signal } from '@preact/signals';
import { isEmbedded } from '../state/embedded.ts';
import type { UnpackedPage } from './unpackedPage.ts';

/** What this page holds; undefined until it is unpacked. */
export const page = signal<UnpackedPage | undefined>(undefined);

/** `#embed` behind the address makes the page fit into another. */
export function followFragment(view: Window): void {
  const follow = () => {
    isEmbedded.value = view.location.hash === '#embed';
    view.document.documentElement.dataset['embed'] = isEmbedded.value ? 'on' : 'off';
  };
  follow();
  view.addEventListener('hashchange', follow);
}
