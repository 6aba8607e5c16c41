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
export { programToIcs, type IcsOptions, type IcsWords } from './exporters/ics/index.js';
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
export { programOf, type ProgrammeOptions } from './model/program/programme.js';
export { rampedPack, rampedSession } from './model/program/ramp.js';
export { rampsOf } from './model/program/ramped.js';
export type { DateText, DayState, MissedPolicy, PlannedDay, Programme, Ramped } from './model/program/types.js';
export type { ImportPreview, PackChange } from './model/progress/compare.js';
export type { DayEnd, Progress, ProgressEntry, Told } from './model/progress/entry.js';
export type { FileProblem, PackProgress, ProgressFile } from './model/progress/file.js';
export { checkGate } from './model/progress/gate.js';
export type { GateCheck } from './model/progress/gate.js';
export { historiesOf, statesOf } from './model/progress/history.js';
export type { History, Practice } from './model/progress/history.js';
export { inForce, mergeProgress, withoutCleared } from './model/progress/merge.js';
export { placementSteps, placeOn, showsThatCan } from './model/progress/placement.js';
export type { Placement, PlacementAnswer, PlacementStep } from './model/progress/placement.js';
export { readEntries } from './model/progress/read.js';
export type { ReadProgress } from './model/progress/read.js';
export {
  summaryOf,
  type Summary,
  type SummaryOptions,
  type TrainedQuality,
  type TrainedWeek,
} from './model/progress/summary.js';
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
export { isNotation, readPackText } from './pack/notation/any.js';
export { parseNotation, type NotationKind } from './pack/notation/parse.js';
export { formatNotation, notationLoss } from './pack/notation/write.js';
export { parsePack } from './pack/parse.js';
export type * from './pack/types.js';
export { browserStore } from './progress/browser.js';
export { progressStore, setProgressStore } from './progress/current.js';
export { fetchStore } from './progress/fetch.js';
export type { FetchStore, FetchStoreOptions } from './progress/fetch.js';
export { MemoryStore } from './progress/memory.js';
export { newEntry } from './progress/new-entry.js';
export type { ServerOptions, Timers } from './progress/server.js';
export type { ProgressStore, StoreTrouble } from './progress/store.js';
