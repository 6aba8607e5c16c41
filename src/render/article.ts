import type { Article, Block } from './blocks.js';
import { exerciseBlocks } from './exercise.js';
import type { Frame } from './frame.js';
import { mapBlocks } from './map.js';
import type { Picked } from './pick.js';
import { programBlocks } from './program.js';
import { sessionBlocks } from './session.js';

/** An item of a pack as an article. */
export const articleOf = (picked: Picked, frame: Frame): Article => ({
  lang: frame.lang,
  dir: frame.dir,
  blocks: blocksOf(picked, frame),
});

function blocksOf(picked: Picked, frame: Frame): readonly Block[] {
  switch (picked.kind) {
    case 'exercise':
      return exerciseBlocks(picked.item, frame);
    case 'map':
      return mapBlocks(picked.item, frame);
    case 'session':
      return sessionBlocks(picked.item, frame);
    case 'program':
      return programBlocks(picked.item, frame);
  }
}
