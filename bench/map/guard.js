// Ends a process whose layout takes more of the processor than it may. A layout that is busy cannot do that itself.
import { Worker, isMainThread, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';

/** How a process ends that was stopped; the parent reads it. */
export const stopped = 'SIGKILL';
const look = 200;

const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * @param {number} cap milliseconds of processor
 * @returns {{ begin: () => void, end: () => void }} what to call before and after each run
 */
export function guard(cap) {
  const shared = new Float64Array(new SharedArrayBuffer(8));
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { shared, cap } });
  return { begin: () => (shared[0] = used() || 1), end: () => void worker.terminate() };
}

if (!isMainThread) {
  const { shared, cap } = workerData;
  setInterval(() => {
    if (shared[0] > 0 && used() - shared[0] > cap) process.kill(process.pid, stopped);
  }, look);
}
