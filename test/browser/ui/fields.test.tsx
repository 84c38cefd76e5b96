import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openText, wantedSettings } from '../../../src/actions/open.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { bench, opened, settings } from '../../../src/state/state.ts';
import { WhoseList } from '../../../src/ui/corpus/WhoseList.tsx';
import { NumberField } from '../../../src/ui/parts/NumberField.tsx';
import { CountedRow } from '../../../src/ui/people/CountedRow.tsx';
import { CommunityForm } from '../../../src/ui/settings/CommunityForm.tsx';
import { OnlyThese } from '../../../src/ui/settings/OnlyThese.tsx';
import { Rows } from '../../../src/viewer/Rows.tsx';
import { cleanUp, fivePapers, openHere, show } from './here.tsx';
import { typeInto } from './quick.ts';

/** The worker is started, and the first time its parts are fetched one by one. */
const patience = { timeout: 20_000 };

async function openInWorker(): Promise<void> {
  await openText(fivePapers);
  await expect.poll(() => opened.value?.recordCount, patience).toBe(5);
}

/** What waits to be drawn is drawn. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 10));
const element = <Kind extends HTMLElement>(of: { element(): Element }) => of.element() as Kind;

afterEach(() => {
  bench.value?.close();
  cleanUp();
  settings.value = defaultSettings;
});

describe('fields', () => {
  it('keep what is being typed, whatever is drawn meanwhile, and show what counts once it is told', async () => {
    const [value, label] = [signal(1), signal('Fewest papers')];
    const Shown = () => (
      <NumberField label={label.value} value={value.value} min={1} onChange={(typed) => (value.value = typed)} />
    );
    show(<Shown />);
    const field = element<HTMLInputElement>(page.getByRole('spinbutton'));
    typeInto(field, '12');
    label.value = 'Fewest papers each';
    await expect.element(page.getByText('Fewest papers each')).toBeVisible();
    expect(field.value).toBe('12');
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(value.value).toBe(12);
    value.value = 3;
    await expect.poll(() => field.value).toBe('3');
  });

  it('that open and close are as they were when they are pressed twice at once', async () => {
    await openHere();
    show(
      <CountedRow name="Ana Giménez" papers={[0, 1]}>
        Ana Giménez
      </CountedRow>,
    );
    const button = element(page.getByRole('button'));
    button.click();
    button.click();
    await drawn();
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  it('show as much more of a list as it was asked for, however fast', async () => {
    const items = Array.from({ length: 300 }, (_, at) => at);
    show(<Rows items={items}>{(item) => <li key={item}>{item}</li>}</Rows>);
    const more = element(page.getByRole('button'));
    more.click();
    more.click();
    await expect.poll(() => document.querySelectorAll('li').length).toBe(225);
  });

  it('stand where they were put until that counts, so that the next key goes on from there', async () => {
    await openInWorker();
    show(<CommunityForm />);
    const slider = element<HTMLInputElement>(page.getByRole('slider', { name: /Resolution/ }));
    for (const value of ['0.3', '0.5']) {
      typeInto(slider, value);
      slider.dispatchEvent(new Event('change', { bubbles: true }));
      await drawn();
      expect(slider.valueAsNumber).toBeCloseTo(Number(value), 2);
    }
    await expect.poll(() => settings.value.resolution, patience).toBe(3.2);
  });
});

describe('the list of the only people in the network', () => {
  it('holds what was typed last when it is asked for, and keeps what is typed while it is counted', async () => {
    await openInWorker();
    show(<OnlyThese />);
    element<HTMLDetailsElement>(page.getByRole('group')).open = true;
    const field = element<HTMLTextAreaElement>(page.getByRole('textbox'));
    typeInto(field, 'Ana Giménez\nBo');
    const keep = page.getByRole('button', { name: /2/ });
    await expect.element(keep).toBeEnabled();
    typeInto(field, 'Ana Giménez\nBo Berg');
    element(keep).click();
    expect(wantedSettings().only).toEqual(['Ana Giménez', 'Bo Berg']);
    typeInto(field, 'Ana Giménez\nBo Berg\nCy');
    await expect.poll(() => settings.value.only, patience).toEqual(['Ana Giménez', 'Bo Berg']);
    await drawn();
    expect(field.value).toBe('Ana Giménez\nBo Berg\nCy');
  });
});

describe('the owner of a list', () => {
  it('is whoever stands in the field when Enter is pressed', async () => {
    await openInWorker();
    show(<WhoseList lists={[{ file: 'mine.csv', cut: 1, hidden: 1, owner: undefined, likely: '' }]} />);
    element<HTMLDetailsElement>(page.getByRole('group')).open = true;
    const field = element<HTMLInputElement>(page.getByRole('textbox', { name: /Name|whose/i }).first());
    typeInto(field, 'Ana Ash');
    field.form!.requestSubmit();
    expect(wantedSettings().listOwners).toEqual([['mine.csv', 'Ana Ash']]);
  });
});
