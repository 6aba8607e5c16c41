/** The writers of a dose's parts, for views that bring the words of one language themselves. */
export {
  writeDistance,
  writeDose,
  writeIntensity,
  writeLoad,
  writeRange,
  writeSeconds,
  writeTempo,
  type DoseWords,
  type Units,
} from '../pack/dose/write.js';
