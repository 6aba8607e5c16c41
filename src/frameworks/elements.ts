// Written by `npm run generate` from the manifest of the elements.

import type { ExerciseCard } from '../elements/exercise-card/exercise-card.js';
import type { ProgramCalendar } from '../elements/program-calendar/program-calendar.js';
import type { ProgressionMap } from '../elements/progression-map/progression-map.js';
import type { SessionTimer } from '../elements/session-timer/session-timer.js';
import type {
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
} from '../events.js';

/** The class of each element. */
export interface Elements {
  'exercise-card': ExerciseCard;
  'program-calendar': ProgramCalendar;
  'progression-map': ProgressionMap;
  'session-timer': SessionTimer;
}

/** The attributes of each element. */
export interface ElementAttributes {
  'exercise-card': {
    /** Id of the exercise; without it the one named behind `#` in `src`, or the first. */
    exercise?: ExerciseCard['exercise'] | undefined;
    /** Whether to show one glanceable block that opens the whole card. */
    compact?: ExerciseCard['compact'] | undefined;
    /** Level of the heading, 2 to 6, so that the card fits into the outline of the page. */
    'heading-level'?: ExerciseCard['headingLevel'] | `${number}` | undefined;
    /** What a reader can do: "progress" says how far they are, "share" and "print" are at the foot; or "none". */
    actions?: ExerciseCard['actions'] | undefined;
    /** Address of a pack; `#id` behind it picks the item. */
    src?: ExerciseCard['src'] | undefined;
    /** Units to show quantities in; without it they stand as the coach wrote them. */
    units?: ExerciseCard['units'] | undefined;
  };
  'program-calendar': {
    /** Id of the programme; without it the one named behind `#` in `src`, or the first. */
    program?: ProgramCalendar['program'] | undefined;
    /** The date of day 1, "2026-12-01", where the page sets it: a reader's own beginning goes before. */
    'start-date'?: ProgramCalendar['startDate'] | undefined;
    /** How the days are shown: as the "grid" of a calendar, or as a "list". */
    view?: ProgramCalendar['view'] | undefined;
    /** Level of the heading, 2 to 5, so that the calendar fits into the outline of the page. */
    'heading-level'?: ProgramCalendar['headingLevel'] | `${number}` | undefined;
    /** Address of a pack; `#id` behind it picks the item. */
    src?: ProgramCalendar['src'] | undefined;
    /** Units to show quantities in; without it they stand as the coach wrote them. */
    units?: ProgramCalendar['units'] | undefined;
  };
  'progression-map': {
    /** Id of the map; without it the one named behind `#` in `src`, or the first. */
    map?: ProgressionMap['map'] | undefined;
    /** Id of the exercise to show the way to; without it the goal of the map, and with "none" no way. */
    goal?: ProgressionMap['goal'] | undefined;
    /** Shows only what gets harder on this axis in full: "complexity", "range", "load", "speed", "stability", "impact". */
    axis?: ProgressionMap['axis'] | undefined;
    /** How to show it: "map", "list", or "auto": the list below 30rem of width, and where there are more than 300 exercises. */
    view?: ProgressionMap['view'] | undefined;
    /** Level of the heading, 2 to 5, so that the map fits into the outline of the page. */
    'heading-level'?: ProgressionMap['headingLevel'] | `${number}` | undefined;
    /** Address of a pack; `#id` behind it picks the item. */
    src?: ProgressionMap['src'] | undefined;
    /** Units to show quantities in; without it they stand as the coach wrote them. */
    units?: ProgressionMap['units'] | undefined;
  };
  'session-timer': {
    /** Id of the session; without it the one named behind `#` in `src`, or the first. */
    session?: SessionTimer['session'] | undefined;
    /** Level of the heading, 2 to 6, so that the timer fits into the outline of the page. */
    'heading-level'?: SessionTimer['headingLevel'] | `${number}` | undefined;
    /** What is heard: "mix" beside other music, "duck" over it, "solo" instead of it, or "off". */
    sound?: SessionTimer['sound'] | undefined;
    /** Whether the steps, and what the coach says in them, are said aloud: "on" or "off". */
    voice?: SessionTimer['voice'] | undefined;
    /** Whether the cues are felt where a device can do it: "on" or "off". */
    vibrate?: SessionTimer['vibrate'] | undefined;
    /** Whether the screen flashes when something begins: "on" or "off". */
    flash?: SessionTimer['flash'] | undefined;
    /** Address of a pack; `#id` behind it picks the item. */
    src?: SessionTimer['src'] | undefined;
    /** Units to show quantities in; without it they stand as the coach wrote them. */
    units?: SessionTimer['units'] | undefined;
  };
}

/** The properties of each element that are no attributes. */
export interface ElementProperties {
  'exercise-card': {
    /** A pack as an object or as JSON text. An object is taken as it is now: set a new one to change it. */
    pack?: ExerciseCard['pack'];
    /** Where it keeps what the reader does; without it, where all elements of the page do. */
    store?: ExerciseCard['store'] | undefined;
  };
  'program-calendar': {
    /** A pack as an object or as JSON text. An object is taken as it is now: set a new one to change it. */
    pack?: ProgramCalendar['pack'];
    /** Where it keeps what the reader does; without it, where all elements of the page do. */
    store?: ProgramCalendar['store'] | undefined;
  };
  'progression-map': {
    /** Puts the boxes of the picture in place of the layout: a layout of the page's own, or positions it has kept. */
    layout?: ProgressionMap['layout'] | undefined;
    /** How far the reader has come: as all elements of the page know it from the store. Where a page sets a reader of its own, the map changes that one as the reader does, and keeps it nowhere. */
    reader?: ProgressionMap['reader'] | undefined;
    /** A pack as an object or as JSON text. An object is taken as it is now: set a new one to change it. */
    pack?: ProgressionMap['pack'];
    /** Where it keeps what the reader does; without it, where all elements of the page do. */
    store?: ProgressionMap['store'] | undefined;
  };
  'session-timer': {
    /** How far the reader has come: the slots of a session become their own steps. Without it, as all elements of the page know it from the store. */
    reader?: SessionTimer['reader'] | undefined;
    /** A pack as an object or as JSON text. An object is taken as it is now: set a new one to change it. */
    pack?: SessionTimer['pack'];
    /** Where it keeps what the reader does; without it, where all elements of the page do. */
    store?: SessionTimer['store'] | undefined;
  };
}

/** What each element tells. */
export interface ElementEvents {
  'exercise-card': {
    /** The pack was read and the exercise is shown; carries `pack` and `issues`. */
    'pack-load': PackLoadEvent;
    /** There is nothing to show and the fallback stays; carries `issues`. */
    'pack-error': PackErrorEvent;
    /** The reader asked for another exercise; carries `exercise` and `pack`. Unless cancelled, its card opens in a dialog. */
    'exercise-open': ExerciseOpenEvent;
    /** The reader changed the state; carries `exercise`, `state`, `previous`. */
    'progress-change': ProgressChangeEvent;
  };
  'program-calendar': {
    /** The pack was read and the programme is shown; carries `pack` and `issues`. */
    'pack-load': PackLoadEvent;
    /** There is nothing to show and the fallback stays; carries `issues`. */
    'pack-error': PackErrorEvent;
    /** The reader asked for the session of a day; carries `session`, `pack` and `day`. Unless cancelled, its timer opens in a dialog. */
    'session-open': SessionOpenEvent;
    /** The reader asked for an exercise; carries `exercise` and `pack`. Unless cancelled, its card opens in a dialog. */
    'exercise-open': ExerciseOpenEvent;
    /** A day was done; carries `program`, `day` and `how`: "done" or "minimum". */
    'day-complete': DayCompleteEvent;
  };
  'progression-map': {
    /** The pack was read and the map is shown; carries `pack` and `issues`. */
    'pack-load': PackLoadEvent;
    /** There is nothing to show and the fallback stays; carries `issues`. */
    'pack-error': PackErrorEvent;
    /** The reader asked for an exercise; carries `exercise` and `pack`. Unless cancelled, its card opens in a dialog. */
    'exercise-open': ExerciseOpenEvent;
    /** The reader changed a state; carries `exercise`, `state`, `previous`. */
    'progress-change': ProgressChangeEvent;
  };
  'session-timer': {
    /** The pack was read and the session is shown; carries `pack` and `issues`. */
    'pack-load': PackLoadEvent;
    /** There is nothing to show and the fallback stays; carries `issues`. */
    'pack-error': PackErrorEvent;
    /** The reader asked for an exercise; carries `exercise` and `pack`. Unless cancelled, its card opens in a dialog. */
    'exercise-open': ExerciseOpenEvent;
    /** The session began; carries `session`. */
    'session-start': SessionStartEvent;
    /** It stands; carries `session`. */
    'session-pause': SessionPauseEvent;
    /** It goes on; carries `session`. */
    'session-resume': SessionResumeEvent;
    /** A step began; carries `session`, `segment`, `index`. */
    'session-step': SessionStepEvent;
    /** It is over; carries `session`, `log`, `state`. */
    'session-complete': SessionCompleteEvent;
  };
}
