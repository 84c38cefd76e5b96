import { signal } from '@preact/signals';
import type { ShiftKind } from '../../../model/shift.ts';
import { usualCosts } from '../../parts/useBursts.ts';

/** What the view was left with, as long as the page is there. */
export const part = signal<'bursts' | 'trends'>('bursts');
export const burstKind = signal<ShiftKind>('term');
export const costs = signal(usualCosts);
export type BurstOrder = 'weight' | 'start' | 'name';
export const burstOrder = signal<BurstOrder>('weight');
export const filterText = signal('');
export const trendKind = signal<'term' | 'topic'>('term');
export type Direction = 'both' | 'rising' | 'falling';
export const direction = signal<Direction>('both');
/** Only the trends that stand after Benjamini–Hochberg. */
export const isOnlySignificant = signal(true);
