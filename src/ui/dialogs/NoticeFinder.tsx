import { useState } from 'preact/hooks';
import { saveReport } from '../../actions/saveGraph.ts';
import type { Notice } from '../../model/notice.ts';
import { announcement } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { NoticeWish, Opened } from '../../work/protocol.ts';
import { useAnswer } from '../parts/useAnswer.ts';
import { NoticeList } from './NoticeList.tsx';

const words = texts.dialogs.notices;

const severities = ['error', 'warning', 'info'] as const;
const page = 100;

const save = () => saveReport().catch((error: unknown) => (announcement.value = String(error)));

/** Every notice of every file, narrowed down by kind, file and words. */
export function NoticeFinder({ current }: { readonly current: Opened }) {
  const [wish, setWish] = useState<NoticeWish>({ severities, file: undefined, text: '', most: page });
  const found = useAnswer('notices', wish, JSON.stringify(wish));
  const { files, noticeCounts } = current;
  const change = (part: Partial<NoticeWish>) => setWish((last) => ({ ...last, most: page, ...part }));
  const toggle = (severity: Notice['severity']) =>
    setWish((last) => ({
      ...last,
      most: page,
      severities: severities.filter((one) => last.severities.includes(one) !== (one === severity)),
    }));
  if (noticeCounts.error + noticeCounts.warning + noticeCounts.info === 0) {
    return <p class="muted">{words.none}</p>;
  }
  return (
    <>
      <div class="report-tools">
        <fieldset class="choice inline">
          <legend>{words.title}</legend>
          {severities.map((severity) => (
            <label key={severity} class="check">
              <input type="checkbox" checked={wish.severities.includes(severity)} onChange={() => toggle(severity)} />
              {words.kindCount(words.kinds[severity], noticeCounts[severity])}
            </label>
          ))}
        </fieldset>
        <button type="button" onClick={() => void save()}>
          {words.download}
        </button>
      </div>
      <div class="report-tools">
        <label class="field">
          <span>{words.withWords}</span>
          <input
            type="search"
            value={wish.text}
            onInput={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        </label>
        {files.length > 1 && (
          <label class="field">
            <span>{words.ofFile}</span>
            <select
              value={wish.file === undefined ? '' : String(wish.file)}
              onChange={({ currentTarget: { value } }) => change({ file: value === '' ? undefined : Number(value) })}
            >
              <option value="">{words.allFiles}</option>
              {files.map(({ name }, index) => (
                <option key={index} value={String(index)}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <output class="muted">{found && words.found(found.total)}</output>
      {found && <NoticeList notices={found.notices} />}
      {found && found.notices.length < found.total && (
        <button type="button" class="quiet" onClick={() => setWish((last) => ({ ...last, most: last.most + page }))}>
          {words.more}
        </button>
      )}
    </>
  );
}
