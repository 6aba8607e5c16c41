/**
 * Milliseconds after which a page gets to all else that it has to do, to draw say. Each time it is twice as long, so that
 * a thousand elements are not drawn a hundred times.
 */
const least = 12;

let slice = least;
let waiting = 0;
/** When the task began in which elements are being shown. */
let began: number | undefined;
let coming: Promise<void> | undefined;

/**
 * To be waited for before an element is shown for the first time, which costs the most: a page with fifty of them shows
 * those at its top first, instead of none until all are there. Undefined where there is nothing to wait for.
 */
export const turn = (): Promise<void> | undefined => (hasTime() ? undefined : inLine());

function hasTime(): boolean {
  began ??= performance.now();
  void nextTask();
  return performance.now() - began < slice;
}

async function inLine(): Promise<void> {
  waiting++;
  while (!hasTime()) await nextTask();
  waiting--;
}

/** Not by a timer: browsers let those of a hidden page wait for a second and more. */
function nextTask(): Promise<void> {
  return (coming ??= new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      coming = began = undefined;
      slice = waiting > 0 ? slice * 2 : least;
      resolve();
    };
    port2.postMessage(undefined);
  }));
}
