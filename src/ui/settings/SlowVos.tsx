import { slowVosWords } from '../../actions/slowLayout.ts';

/** Said before somebody waits for minutes. */
export function SlowVos() {
  const words = slowVosWords();
  return words === undefined ? null : <p class="caution small">{words}</p>;
}
