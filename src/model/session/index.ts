export { compileSession, planSession } from './compile.js';
export { cuesOf, type Cue, type CueKind } from './cues.js';
export type { Log, LogEntry } from './log.js';
export { reportOf, type DoneExercise, type DoneSet, type SessionReport } from './report.js';
export { sessionState, type SessionState } from './state.js';
export type * from './types.js';
export type { Mark, Status, Visit } from './walk.js';
