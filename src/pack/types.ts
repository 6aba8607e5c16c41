// Generated from src/pack/schema by `npm run generate`. Do not edit.

/** A text: one string, or a map of BCP 47 locale to string. */
export type Text = string | Readonly<Record<string, string>>;

/** A number, or a `[from, to]` range. */
export type Range = number | readonly [from: number, to: number];

/** A training pack: the one document that feeds every element. */
export interface Pack {
  /** Address of this schema, so that an editor can help while you write. */
  readonly $schema?: string;
  /** Version of the pack format; this is version 1. */
  readonly version?: number;
  /** Name of the pack, unique on your site; what a reader did is stored under it. */
  readonly id?: string;
  /** Language of the texts that are plain strings, as a BCP 47 tag such as "en" or "pt-BR". */
  readonly lang?: string;
  /** Direction of those texts, where it does not follow from the language. */
  readonly dir?: 'ltr' | 'rtl';
  /** Title of the pack. */
  readonly title?: Text;
  /** What the pack is for, in a sentence or two. */
  readonly description?: Text;
  /** Who wrote the pack. */
  readonly author?: Author;
  /** Licence of the texts: an SPDX identifier such as "CC-BY-4.0", or the name of the licence. */
  readonly license?: string;
  /** Shown with every exercise: what a reader should know before moving. */
  readonly disclaimer?: Text;
  /** The qualities that exercises teach and that carry over from one to the next. */
  readonly qualities?: readonly Quality[];
  /** The exercises. */
  readonly exercises?: readonly Exercise[];
  /** Which exercise leads to which, and why. */
  readonly maps?: readonly TrainingMap[];
  /** Training sessions made of exercises. */
  readonly sessions?: readonly Session[];
  /** Programmes that go over several days. */
  readonly programs?: readonly Program[];
}

/** Who wrote the pack. */
export interface Author {
  /** Name as it should be printed. */
  readonly name: Text;
  /** Page about the author. */
  readonly url?: string;
  /** Why a reader may trust the author, such as a licence or a degree. */
  readonly credentials?: Text;
}

/** Something an exercise teaches: hip stability, rhythm, balance. */
export interface Quality {
  /** Slug that exercises and edges refer to. */
  readonly id: string;
  /** Name as a reader sees it. */
  readonly name?: Text;
  /** What it means, in a sentence. */
  readonly description?: Text;
}

/** One exercise as a part of the system. */
export interface Exercise {
  /** Slug, unique among the exercises; the part after # in "hips.json#squat". */
  readonly id: string;
  /** Name of the exercise. */
  readonly name: Text;
  /** Other names by which people know it. */
  readonly aliases?: readonly Text[];
  /** What it is, in a sentence. */
  readonly summary?: Text;
  /** Why it is done: the reason a runner should care. */
  readonly why?: Text;
  /** Ids of the qualities it teaches. */
  readonly teaches?: readonly string[];
  /** Where it ends: what it does not do. */
  readonly limits?: readonly Text[];
  /** Movement pattern, such as squat, hinge, lunge, push, pull, carry, rotation, locomotion. */
  readonly pattern?: string;
  /** Whether each side works by itself, both together, or in turn. */
  readonly sides?: 'each' | 'both' | 'alternating';
  /** How much it asks for, on each axis. */
  readonly demand?: Demand;
  /** Ladders inside this one exercise: band position, box height, hand support. */
  readonly variables?: readonly Variable[];
  /** The muscles at work. */
  readonly muscles?: Muscles;
  /** What is needed. */
  readonly equipment?: readonly Equipment[];
  /** What to do before the first repetition. */
  readonly setup?: readonly Text[];
  /** How to do it, in order. */
  readonly steps?: readonly (Text | Step)[];
  /** Short things to think of while moving. */
  readonly cues?: readonly Text[];
  /** What goes wrong, why, and what to do about it. */
  readonly faults?: readonly Fault[];
  /** Where it should be felt, and where not. */
  readonly feel?: Feel;
  /** How much: an object, or the line a coach would write, such as "3x8-12 /side tempo 3-1-1-0 @RPE7 rest 90s". */
  readonly dose?: Dose;
  /** Pictures and videos; the first one leads the card. */
  readonly media?: readonly Media[];
  /** When to stop, and who should ask first. */
  readonly safety?: Safety;
  /** Claims with their source. */
  readonly evidence?: readonly Evidence[];
  /** Who this exercise comes from. */
  readonly attribution?: Attribution;
  /** Ids of the same exercise elsewhere, by the name of the other collection. */
  readonly externalIds?: Readonly<Record<string, string>>;
  /** Ids this exercise had in older versions of the pack. */
  readonly replaces?: readonly string[];
  /** Words to find it by. */
  readonly tags?: readonly Text[];
}

/** How much an exercise asks for, from 1 (little) to 5 (much). */
export interface Demand {
  /** Moving parts to coordinate, 1 to 5. */
  readonly complexity?: number;
  /** Range of motion, 1 to 5. */
  readonly range?: number;
  /** Load on the working parts, 1 to 5. */
  readonly load?: number;
  /** Speed of movement, 1 to 5. */
  readonly speed?: number;
  /** Need to stay stable, 1 to 5. */
  readonly stability?: number;
  /** Impact on landing, 1 to 5. */
  readonly impact?: number;
}

/** A ladder inside one exercise. */
export interface Variable {
  /** What varies, such as "Band position". */
  readonly name: Text;
  /** What gets harder from rung to rung. */
  readonly axis?: 'complexity' | 'range' | 'load' | 'speed' | 'stability' | 'impact';
  /** The rungs, easiest first. */
  readonly steps: readonly VariableStep[];
}

/** One rung of a variable. */
export interface VariableStep {
  /** Name of the rung, such as "Around the ankles". */
  readonly label: Text;
  /** What this rung changes. */
  readonly note?: Text;
}

/** The muscles at work, by slug: gluteus-medius, quadriceps. */
export interface Muscles {
  /** Muscles that do the work. */
  readonly primary?: readonly string[];
  /** Muscles that help. */
  readonly secondary?: readonly string[];
  /** Muscles that hold still. */
  readonly stabilizers?: readonly string[];
}

/** A thing that is needed. */
export interface Equipment {
  /** Slug, such as loop-band; "none" says that nothing is needed. */
  readonly id: string;
  /** Name as a reader sees it. */
  readonly name?: Text;
  /** Whether it works without. */
  readonly optional?: boolean;
  /** What can be used in its place. */
  readonly alternatives?: readonly Text[];
}

/** One step, with its picture or its moment in the video. */
export interface Step {
  /** What to do. */
  readonly text: Text;
  /** Picture or clip of this step. */
  readonly media?: Media;
  /** Second of the first video at which this step begins. */
  readonly at?: number;
}

/** A picture, a video file, or a video at a provider that loads only after a click. */
export interface Media {
  /** What it is. */
  readonly kind: 'image' | 'video';
  /** Address of the file, relative to the pack. */
  readonly src?: string;
  /** MIME type of the file, such as video/mp4. */
  readonly type?: string;
  /** Who hosts the video, where it is not a file. */
  readonly provider?: 'youtube' | 'vimeo';
  /** Id of the video at its provider. */
  readonly id?: string;
  /** Picture to show before a video plays. */
  readonly poster?: string;
  /** What it shows, for people who cannot see it. */
  readonly alt?: Text;
  /** Width in pixels; with the height it keeps the page from jumping. */
  readonly width?: number;
  /** Height in pixels. */
  readonly height?: number;
  /** Second at which the clip begins. */
  readonly start?: number;
  /** Second at which the clip ends. */
  readonly end?: number;
  /** Whether the clip repeats. */
  readonly loop?: boolean;
  /** Captions, one a language. */
  readonly captions?: readonly Caption[];
  /** Moments of the video. */
  readonly chapters?: readonly Chapter[];
  /** Who made it. */
  readonly credit?: Text;
  /** Licence of the picture or video. */
  readonly license?: string;
}

/** Captions of a video in one language. */
export interface Caption {
  /** Address of a WebVTT file. */
  readonly src: string;
  /** Language of the captions. */
  readonly lang: string;
  /** Name of the language as a reader sees it. */
  readonly label?: Text;
}

/** A moment of a video. */
export interface Chapter {
  /** Second at which it begins. */
  readonly at: number;
  /** Name of the moment. */
  readonly label: Text;
  /** Number of the step it shows, from 1. */
  readonly step?: number;
}

/** Something that goes wrong. */
export interface Fault {
  /** What you see. */
  readonly see: Text;
  /** What is behind it. */
  readonly why?: Text;
  /** What to do about it. */
  readonly fix?: Text;
}

/** Where an exercise should be felt. */
export interface Feel {
  /** Where it should be felt. */
  readonly yes?: readonly Text[];
  /** Where it should not be felt. */
  readonly no?: readonly Text[];
}

/** How much of an exercise. Times are seconds. */
export interface Dose {
  /** Number of sets. */
  readonly sets?: Range;
  /** Repetitions a set; [10, null] is ten or more, "max" as many as possible, "failure" until none is left. */
  readonly reps?: Range | readonly [from: number, to: null] | 'max' | 'failure';
  /** What is counted where it is not repetitions, in the singular: step, breath, jump. */
  readonly repUnit?: string;
  /** Seconds to hold still. */
  readonly hold?: Range;
  /** Seconds to keep moving. */
  readonly work?: Range;
  /** How far. */
  readonly distance?: Distance;
  /** Whether this is for each side. */
  readonly perSide?: boolean;
  /** Seconds down, at the bottom, up, at the top; "X" is as fast as possible. */
  readonly tempo?: readonly [number | 'X', number | 'X', number | 'X', number | 'X'];
  /** How heavy. */
  readonly load?: Load;
  /** How hard it should feel. */
  readonly intensity?: Intensity;
  /** Seconds of rest after a set. */
  readonly rest?: Range;
  /** Anything else a reader should know. */
  readonly note?: Text;
  /** EMOM: every minute on the minute. AMRAP: as many rounds as possible. */
  readonly type?: 'emom' | 'amrap';
  /** Length of an EMOM or AMRAP, in minutes. */
  readonly minutes?: number;
  /** Whether all of several exercises are done, or one is picked. */
  readonly mode?: 'all' | 'pick';
}

/** A distance. */
export interface Distance {
  /** How many of the unit. */
  readonly value: Range;
  /** Unit in which the coach wrote it. */
  readonly unit: 'm' | 'km' | 'ft' | 'yd' | 'mi';
}

/** A weight. */
export interface Load {
  /** How many of the unit. */
  readonly value: Range;
  /** Unit in which the coach wrote it. */
  readonly unit: 'kg' | 'lb';
}

/** How hard a set should feel. */
export interface Intensity {
  /** Rating of perceived exertion, 0 to 10. */
  readonly rpe?: Range;
  /** Repetitions in reserve: how many more would have been possible. */
  readonly rir?: Range;
  /** Share of the heaviest single repetition, in percent. */
  readonly percent1RM?: Range;
}

/** When to stop, and who should ask first. */
export interface Safety {
  /** Signs at which to stop. */
  readonly stopIf?: readonly Text[];
  /** Conditions under which the exercise is not for everyone. */
  readonly contraindications?: readonly Contraindication[];
}

/** A condition under which the exercise is not for everyone. */
export interface Contraindication {
  /** The condition. */
  readonly when: Text;
  /** What to do: avoid the exercise, ask a professional first, or modify it. */
  readonly level?: 'avoid' | 'ask' | 'modify';
}

/** A claim with its source. */
export interface Evidence {
  /** What was found. */
  readonly claim: Text;
  /** Where it was published. */
  readonly url?: string;
}

/** Who an exercise comes from. */
export interface Attribution {
  /** Name as it should be printed. */
  readonly author?: Text;
  /** Licence of this exercise, where it differs from the pack. */
  readonly license?: string;
  /** Page it was taken from. */
  readonly source?: string;
}

/** Which exercise leads to which. */
export interface TrainingMap {
  /** Slug, unique among the maps. */
  readonly id: string;
  /** Title of the map. */
  readonly title?: Text;
  /** What the map is for. */
  readonly description?: Text;
  /** Id of the exercise it all leads to. */
  readonly goal?: string;
  /** Groups of exercises, drawn as columns or bands. */
  readonly tracks?: readonly Track[];
  /** What stands side by side, easiest first. Without it, each exercise stands below all that it builds on. */
  readonly levels?: readonly MapLevel[];
  /** What each exercise gives to the next. */
  readonly edges: readonly Edge[];
}

/** A group of exercises, easiest first. */
export interface Track {
  /** Slug, unique within its map. */
  readonly id: string;
  /** Name as a reader sees it. */
  readonly name?: Text;
  /** Ids of its exercises. */
  readonly exercises: readonly string[];
}

/** Exercises that stand side by side. */
export interface MapLevel {
  /** Name as a reader sees it. */
  readonly name?: Text;
  /** Ids of its exercises. */
  readonly exercises: readonly string[];
}

/** What one exercise gives to another. */
export interface Edge {
  /** Id of the exercise it starts from. */
  readonly from: string;
  /** Id of the exercise it leads to. */
  readonly to: string;
  /** What the second exercise is to the first. */
  readonly kind?: 'progression' | 'transfer' | 'regression' | 'prerequisite' | 'alternative' | 'pairs-with';
  /** What gets harder: more moving parts, more range, more load … */
  readonly axis?: 'complexity' | 'range' | 'load' | 'speed' | 'stability' | 'impact';
  /** Ids of the qualities that carry over. */
  readonly transfers?: readonly string[];
  /** Why, in a sentence. */
  readonly why?: Text;
  /** When to move on. */
  readonly gate?: Gate;
}

/** When to move on. */
export interface Gate {
  /** Sets that should go well. */
  readonly sets?: number;
  /** Repetitions a set. */
  readonly reps?: number;
  /** Seconds to hold. */
  readonly hold?: number;
  /** Whether that is for each side. */
  readonly perSide?: boolean;
  /** In how many sessions. */
  readonly sessions?: number;
  /** What it should look like. */
  readonly quality?: readonly Text[];
}

/** A training session. */
export interface Session {
  /** Slug, unique among the sessions. */
  readonly id: string;
  /** Title of the session. */
  readonly title?: Text;
  /** What the session is for. */
  readonly description?: Text;
  /** Seconds to get ready before the first step. */
  readonly prepare?: number;
  /** Its parts, in order. */
  readonly blocks: readonly Block[];
  /** Seconds to cool down after the last step. */
  readonly cooldown?: number;
  /** Ids of what is needed. */
  readonly equipment?: readonly string[];
}

/** One part of a session. */
export interface Block {
  /** Title of the part. */
  readonly title?: Text;
  /** How its items follow one another. */
  readonly mode?:
    | 'straight'
    | 'superset'
    | 'circuit'
    | 'emom'
    | 'amrap'
    | 'tabata'
    | 'intervals'
    | 'ladder'
    | 'for-time'
    | 'all'
    | 'pick';
  /** How often the items are gone through. */
  readonly rounds?: number;
  /** Seconds of rest between rounds. */
  readonly rest?: number;
  /** Length of an EMOM or AMRAP, in minutes. */
  readonly minutes?: number;
  /** What is done, in order. */
  readonly items: readonly SessionItem[];
}

/** An exercise, or a slot that becomes the reader's own step on a track. */
export interface SessionItem {
  /** Id of the exercise. */
  readonly exercise?: string;
  /** The reader's own step on a track of a map. */
  readonly slot?: Slot;
  /** How much, in place of the exercise's own dose. */
  readonly dose?: Dose;
  /** What to say while it runs. */
  readonly say?: readonly Say[];
}

/** The reader's own step on a track of a map. */
export interface Slot {
  /** Id of the map. */
  readonly map: string;
  /** Id of the track. */
  readonly track: string;
  /** Id of the exercise for a reader who has no step on it yet. */
  readonly fallback?: string;
}

/** Something to say while a step runs. */
export interface Say {
  /** Second of the step. */
  readonly at: number;
  /** What to say. */
  readonly text: Text;
}

/** A programme, day by day. */
export interface Program {
  /** Slug, unique among the programmes. */
  readonly id: string;
  /** Title of the programme. */
  readonly title?: Text;
  /** What the programme is for. */
  readonly description?: Text;
  /** What happens to days that do not go as planned. */
  readonly policy?: ProgramPolicy;
  /** Its days, numbered from 1 and never dated. */
  readonly days: readonly ProgramDay[];
  /** How often the days are gone through. */
  readonly repeat?: number;
  /** How doses grow over the days. */
  readonly ramp?: readonly Ramp[];
}

/** What happens to days that do not go as planned. */
export interface ProgramPolicy {
  /** What a missed day does: all wait and move (shift), it stays open and the dates stay (skip), the last training comes once more before it goes on (repeat), or the reader says (ask). */
  readonly missed?: 'shift' | 'skip' | 'repeat' | 'ask';
}

/** One day of a programme. */
export interface ProgramDay {
  /** What the day is for. */
  readonly kind: 'session' | 'rest' | 'choice' | 'test' | 'learn';
  /** Title of the day. */
  readonly title?: Text;
  /** Id of its session. */
  readonly session?: string;
  /** Ids of the sessions to choose from. */
  readonly sessions?: readonly string[];
  /** Id of the exercise to learn or to test. */
  readonly exercise?: string;
  /** The two-minute version that still counts. */
  readonly minimum?: Text;
}

/** How a dose grows over the days. */
export interface Ramp {
  /** Which part of the dose; rest also of a block, sets also the rounds of items that have no sets. */
  readonly field: 'sets' | 'reps' | 'hold' | 'work' | 'rest' | 'distance' | 'load';
  /** Add, subtract, or multiply. */
  readonly operation: '+' | '-' | 'x';
  /** By how much. */
  readonly step: number;
  /** Every how many days of the programme; day 1 is as the dose says. */
  readonly every: number;
  /** Where it stops, in the unit of the dose. */
  readonly cap?: number;
}
