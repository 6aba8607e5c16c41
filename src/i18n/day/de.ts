import { plural } from '../plural.js';
import type { DayMessages } from './en.js';

const days = plural('de', { one: 'Ein Tag ist', other: '# Tage sind' });
const sets = plural('de', { one: 'Ein Satz', other: '# Sätze' });
const reps = plural('de', { one: 'Eine Wiederholung', other: '# Wiederholungen' });
const seconds = plural('de', { one: 'Eine Sekunde', other: '# Sekunden' });
const metres = plural('de', { one: 'Ein Meter', other: '# Meter' });

export const de: DayMessages = {
  lang: 'de',
  dayOf: (number, of) => `Tag ${number} von ${of}`,
  todayOf: (number, of) => `Heute, Tag ${number} von ${of}`,

  rest: 'Heute baut dein Körper auf, was du trainiert hast. Es gibt nichts zu tun.',
  restThen: 'Ein Tag, an dem dein Körper aufbaut, was du trainiert hast.',
  pick: 'Nimm, was dir heute passt.',
  begin: 'Einheit starten',
  beginThis: (session) => `Start: ${session}`,
  lesson: 'Lektion öffnen',
  test: 'Test öffnen',
  minimum: ['Nur zwei Minuten? ', ' zählt.'],
  didMinimum: 'Das habe ich gemacht',
  done: 'Als erledigt eintragen',
  skipToday: 'Heute auslassen',
  skip: 'Diesen Tag auslassen',
  here: 'Hier weitermachen',
  today: 'Heute zeigen',
  undo: 'Rückgängig',
  settled: 'Das war es für heute.',
  comesNext: (day, title) => `Als Nächstes kommt ${day}: ${title}`,

  ramp: {
    sets,
    reps,
    hold: (count) => `${seconds(count)} Halten`,
    work: (count) => `${seconds(count)} Arbeit`,
    rest: (count) => `${seconds(count)} Pause`,
    distance: metres,
    load: (count) => `${count.toLocaleString('de')} Last`,
  },
  fields: {
    sets: 'Sätze',
    reps: 'Wiederholungen',
    hold: 'Haltezeit',
    work: 'Arbeitszeit',
    rest: 'Pausenzeit',
    distance: 'Strecke',
    load: 'Last',
  },
  more: (amount, cap) => `${amount} mehr als an Tag 1${cap && `, bis ${cap}`}.`,
  less: (amount, cap) => `${amount} weniger als an Tag 1${cap && `, bis ${cap}`}.`,
  times: (field, factor) => `${field}: das ${factor}-Fache von Tag 1.`,

  startToday: 'Heute anfangen',
  startOn: 'An diesem Tag anfangen',
  otherDate: 'Ein anderer Tag',
  willStart: (date) => `Es beginnt am ${date}.`,
  over: 'Du bist durch. Gut gemacht.',
  againFromStart: 'Noch einmal anfangen',

  policy: {
    shift: 'Ein verpasster Tag wartet auf dich.',
    skip: 'Ein verpasster Tag kann jederzeit nachgeholt werden.',
    repeat: 'Nach einem verpassten Tag kommt das letzte Training noch einmal.',
    ask: 'Nach einem verpassten Tag sagst du, wie es weitergeht.',
  },
  movedTo: (day, date) => `${day} ist auf ${date} verschoben. Nichts ist verloren.`,
  moved: (list) => `${list} sind verschoben. Nichts ist verloren.`,
  nameDays: (numbers) => `Die Tage ${numbers}`,
  asks: (day) => `${day} ging vorbei. Wie möchtest du weitermachen?`,
  inDay: (day) => day,
  goOnWith: (day) => `Mit ${day}`,
  count: (count) => `${days(count)} geschafft.`,

  said: {
    done: (day) => `${day} ist erledigt.`,
    minimum: (day) => `${day} ist erledigt: Zwei Minuten zählen.`,
    skipped: (day) => `${day} ist ausgelassen.`,
    undone: 'Zurückgenommen.',
    begins: (date) => `Tag 1 ist ${date}.`,
    here: (day) => `Du machst heute mit ${day} weiter.`,
    copied: 'Adresse kopiert.',
  },
  keeps: {
    forbidden: 'Dieser Browser lässt diese Seite nichts aufheben: Was du hier sagst, ist weg, wenn du sie schließt.',
    full: 'In diesem Browser ist kein Platz mehr: Was du hier sagst, ist weg, wenn du die Seite schließt.',
    newer: 'Eine neuere Version dieser Seite hat in diesem Browser mehr aufgehoben, als hier gezeigt werden kann.',
    corrupt:
      'Manches, was in diesem Browser stand, war nicht zu lesen und liegt beiseite. Was du jetzt sagst, wird aufgehoben.',
    offline: 'Es gibt keine Verbindung: Was du hier sagst, wird später gesendet.',
  },

  trained: {
    nothing: 'Noch nichts: Was du in Einheiten machst, steht dann hier.',
    weeks: 'Minuten nach Wochen',
    week: 'Woche ab',
    sessions: 'Einheiten',
    minutes: 'Minuten',
    qualities: 'Minuten nach dem, was sie lehren',
    quality: 'Was es lehrt',
    other: 'Anderes',
    min: (count) => `${count} min`,
  },
};
