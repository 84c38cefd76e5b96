import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { colourBy, firm, type Firm } from '../../../src/state/state.ts';
import { AuthorView } from '../../../src/ui/inspector/AuthorView.tsx';
import { Legend } from '../../../src/ui/legend/Legend.tsx';
import type { Opened } from '../../../src/work/protocol.ts';
import { cleanUp, faults, nodeCalled, openHere, show } from './here.tsx';

/** Whoever is open belongs to his or her community as firmly as that. */
function known({ labels, arrangement }: Opened, index: number): Firm {
  const ofNode = new Float32Array(labels.length).fill(index);
  const ofCommunity = new Float32Array(arrangement.communityCount).fill(index);
  return { state: 'known', firmness: { ofNode, ofCommunity, meanAri: index, runs: 50 } };
}

describe('how firm communities are', () => {
  afterEach(() => {
    firm.value = undefined;
    cleanUp();
  });

  it('stands in the rows of the legend from when it is known, and is said where it is little', async () => {
    const opened = await openHere();
    colourBy.value = 'community';
    show(<Legend current={opened} />);
    const row = page.getByRole('list', { name: 'Communities' }).getByRole('button').first();
    await expect.element(row).not.toHaveTextContent('firm');
    firm.value = known(opened, 0.97);
    await expect.element(row).toHaveTextContent(/firm to 0\.97/);
    await expect.element(row).not.toHaveTextContent('not firm');
    firm.value = known(opened, 0.63);
    await expect.element(row).toHaveTextContent(/firm to 0\.63, not firm/);
    expect(await faults()).toEqual([]);
  });

  it('stands with an author beside the community', async () => {
    const opened = await openHere();
    show(<AuthorView current={opened} node={nodeCalled(opened, 'Bo Berg')} />);
    await expect.element(page.getByText('Ana Giménez and others')).toBeVisible();
    firm.value = known(opened, 0.63);
    await expect.element(page.getByText('stays with 0.63 of it in other runs: not firm')).toBeVisible();
    firm.value = known(opened, 0.9);
    await expect.element(page.getByText('stays with 0.90 of it in other runs', { exact: true })).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});
