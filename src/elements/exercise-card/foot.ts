import { ifItLoads } from '../late-part.js';
import type { CardActions } from './templates/frame.js';

/** What the buttons at the foot of a card do, each loaded when it is pressed first. `copied` is told of a share. */
export const footActions = (
  card: HTMLElement & { readonly heading: string },
  copied: (copied: boolean) => void,
): Pick<CardActions, 'share' | 'print'> => ({
  share: ifItLoads(async () => {
    const { shareFrom } = await import('./share.js');
    copied(await shareFrom(card, card.heading));
  }),
  print: ifItLoads(async () => {
    const { printOnly } = await import('./print.js');
    printOnly(card);
  }),
});
