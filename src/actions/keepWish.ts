import { signal } from '@preact/signals';

const storageKey = 'coterie.keep';

/** Whether what is opened is to be kept in this browser: it is, unless the user has said otherwise. */
export const isKeeping = signal(wasWished());

function wasWished(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

export function wishKeeping(wanted: boolean): void {
  isKeeping.value = wanted;
  try {
    if (wanted) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // Without storage nothing is kept anyway.
  }
}

/** As a part of another page it keeps nothing and offers nothing. */
export const isEmbedded = ({ search }: Pick<Location, 'search'>): boolean => new URLSearchParams(search).has('embed');
