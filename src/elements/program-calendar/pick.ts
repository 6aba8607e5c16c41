import type { Source } from '../../controllers/pack-source.js';
import type { Program } from '../../pack/types.js';
import { absent } from '../absent.js';
import type { Pick } from '../pack-element.js';

/** The programme of this id; without one, that named by the address, or the first. */
export function pickProgram({ pack, fragment }: Source, wanted = fragment): Pick<Program> {
  const programs = pack.programs ?? [];
  const item = wanted ? programs.find(({ id }) => id === wanted) : programs[0];
  if (item) return { item };
  const known = programs.map(({ id }) => id);
  return { fault: absent('programs', wanted, known) };
}
