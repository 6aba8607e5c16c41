import type { Vocabulary } from './dsl.js';

/** The closed and open vocabularies of a pack. */

/** What "harder" can mean. The first three are the ones every element draws. */
export const axes = ['complexity', 'range', 'load', 'speed', 'stability', 'impact'] as const;

export const edgeKinds = [
  'progression',
  'transfer',
  'regression',
  'prerequisite',
  'alternative',
  'pairs-with',
] as const;

/** Muscles by their anatomical name, and the groups coaches name (after Terminologia Anatomica, 2nd ed., 2019). */
export const muscles = [
  'gluteus-maximus',
  'gluteus-medius',
  'gluteus-minimus',
  'tensor-fasciae-latae',
  'piriformis',
  'iliopsoas',
  'quadriceps',
  'rectus-femoris',
  'vastus-lateralis',
  'vastus-medialis',
  'vastus-intermedius',
  'sartorius',
  'hamstrings',
  'biceps-femoris',
  'semitendinosus',
  'semimembranosus',
  'adductors',
  'abductors',
  'gracilis',
  'pectineus',
  'gastrocnemius',
  'soleus',
  'calves',
  'tibialis-anterior',
  'tibialis-posterior',
  'fibularis',
  'foot-muscles',
  'abdominals',
  'rectus-abdominis',
  'transversus-abdominis',
  'obliques',
  'quadratus-lumborum',
  'erector-spinae',
  'multifidus',
  'lower-back',
  'middle-back',
  'pelvic-floor',
  'diaphragm',
  'latissimus-dorsi',
  'trapezius',
  'rhomboids',
  'serratus-anterior',
  'levator-scapulae',
  'teres-major',
  'deltoids',
  'rotator-cuff',
  'pectoralis-major',
  'pectoralis-minor',
  'chest',
  'shoulders',
  'neck',
  'biceps-brachii',
  'brachialis',
  'brachioradialis',
  'triceps-brachii',
  'forearms',
  'glutes',
  'hip-flexors',
] as const;

/** The open vocabularies by name. */
export const vocabularies: Readonly<Record<Vocabulary, readonly string[]>> = { muscles };
