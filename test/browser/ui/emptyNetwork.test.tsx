import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { EmptyNetwork } from '../../../src/ui/map/EmptyNetwork.tsx';
import { slowVosWords } from '../../../src/actions/slowLayout.ts';
import { commands } from '../../../src/actions/registry.ts';
import { mapStyle } from '../../../src/state/state.ts';
import { cleanUp, faults, fivePapers, openHere, show } from './here.tsx';

describe('a network with nobody in it', () => {
  afterEach(cleanUp);

  it.each([
    [{ minPapers: 9 }, 'No author has 9 papers', 'Count from 1 paper on'],
    [{ only: ['Nobody Atall'] }, 'None of these authors is in these papers', 'Take the list away'],
    [{ network: 'countries' }, 'No countries in these papers', 'Network of authors'],
  ] as const)('with %o says why and leads back', async (change, title, back) => {
    show(<EmptyNetwork current={await openHere(fivePapers, change)} />);
    await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
    await expect.element(page.getByRole('button', { name: back })).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('is not spoken of while somebody is left', async () => {
    const host = show(<EmptyNetwork current={await openHere(fivePapers, { minPapers: 2 })} />);
    expect(host.textContent).toBe('');
  });
});

const command = (id: string) => commands.find((one) => one.id === id)!;

describe('commands', () => {
  afterEach(cleanUp);

  it('lay a density under the map and take it away, each blocked where it is so already', async () => {
    await openHere();
    for (const ground of ['density', 'communities', 'plain'] as const) {
      expect(command(`ground-${ground}`).blocked?.()).toBeUndefined();
      command(`ground-${ground}`).run();
      expect(mapStyle.value.ground).toBe(ground);
      expect(command(`ground-${ground}`).blocked?.()).toBe('It is the ground already.');
    }
  });

  it('warn of the layout of VOSviewer only where it takes minutes', async () => {
    await openHere();
    expect(slowVosWords()).toBeUndefined();
    const names = Array.from({ length: 3_001 }, (_, person) => `Ada Ash${person}`);
    await openHere(`Title,Authors\n${names.map((name, paper) => `${paper},${name}`).join('\n')}\n`);
    expect(slowVosWords()).toBe('VOSviewer’s layout of 3,001 authors takes minutes. It can be stopped.');
    const title = command('like-vosviewer').title as () => string;
    expect(title()).toMatch(/takes minutes/);
  });
});
