import { configureGlobal } from 'fast-check';
import { inject } from 'vitest';
import './thorough.ts';

/** With every change the same random cases are tried, so that what fails does so for the change; `npm run thorough` tries others. */
if (!inject('thorough')) configureGlobal({ seed: 1 });
