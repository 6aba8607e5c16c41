export { ExerciseCard } from './elements/exercise-card/exercise-card.js';
export { ProgramCalendar } from './elements/program-calendar/program-calendar.js';
export { ProgressionMap } from './elements/progression-map/progression-map.js';
export type { LayoutHook } from './elements/progression-map/positions.js';
export { SessionTimer } from './elements/session-timer/session-timer.js';
export {
  DayCompleteEvent,
  ExerciseOpenEvent,
  PackErrorEvent,
  PackLoadEvent,
  ProgressChangeEvent,
  SessionCompleteEvent,
  SessionOpenEvent,
  SessionPauseEvent,
  SessionResumeEvent,
  SessionStartEvent,
  SessionStepEvent,
} from './events.js';
export { formatDose } from './i18n/format-dose.js';
export { fromFreeExerciseDb } from './importers/free-exercise-db/index.js';
export { layout } from './model/layout/index.js';
export type {
  Box,
  Layout,
  LayoutEdge,
  LayoutGraph,
  LayoutNode,
  LayoutOptions,
  PlacedNode,
  Point,
  RoutedEdge,
  Size,
} from './model/layout/types.js';
export type { ExerciseState, Reader } from './model/reader.js';
export { compileSession, planSession, reportOf, sessionState } from './model/session/index.js';
export type {
  Compiled,
  Count,
  DoneExercise,
  DoneSet,
  Log,
  LogEntry,
  Mark,
  Segment,
  SegmentKind,
  SessionReader,
  SessionReport,
  SessionState,
  Side,
  Spoken,
  Status,
  Task,
  Visit,
} from './model/session/index.js';
export { parseDose } from './pack/dose/parse.js';
export type { Issue, Severity } from './pack/issues.js';
export { parsePack } from './pack/parse.js';
export type * from './pack/types.js';
