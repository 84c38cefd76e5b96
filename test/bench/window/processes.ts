import { readdirSync, readFileSync } from 'node:fs';
import type { Milliseconds } from '../../../src/model/units.ts';

/** Time that all threads of a process have been at work; undefined where the system does not tell. */
export function cpuTimeOf(process: number): Milliseconds | undefined {
  try {
    const folder = `/proc/${process}/task`;
    let time = 0;
    for (const thread of readdirSync(folder)) {
      time += Number(readFileSync(`${folder}/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
    }
    return time;
  } catch {
    return undefined;
  }
}

/** Bytes of memory that a process holds; undefined where the system does not tell. */
export function residentBytesOf(process: number): number | undefined {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : 1024 * Number(kilobytes);
  } catch {
    return undefined;
  }
}
