import { plural } from '../plural.js';
import type { DataMessages } from './en.js';

export const de: DataMessages = {
  lang: 'de',
  title: 'Deine Daten',
  close: 'Schließen',
  colon: ': ',

  keeps: {
    browser:
      'Was du auf dieser Website einträgst, trainierst und notierst, bleibt in diesem Browser und geht nirgendwohin. Ein Browser kann es löschen, wenn du eine Weile nicht hier warst: Nimm es darum mit.',
    page: 'Was du hier einträgst, trainierst und notierst, hebt diese Website auf.',
    forbidden:
      'Dieser Browser lässt diese Website nichts aufheben: Was du einträgst, trainierst und notierst, ist weg, wenn du die Seite schließt.',
    full: 'In diesem Browser ist kein Platz mehr: Was neu dazukommt, ist weg, wenn du die Seite schließt. Was vorher da war, bleibt.',
    newer:
      'Eine neuere Version dieser Seite hat in diesem Browser mehr aufgehoben, als hier gezeigt werden kann. Nichts davon wird überschrieben.',
    corrupt:
      'Manches, was in diesem Browser stand, war nicht zu lesen und liegt beiseite. Alles andere bleibt in diesem Browser.',
    offline: 'Es gibt keine Verbindung: Was neu dazukommt, bleibt in diesem Browser und geht später an diese Website.',
  },

  save: 'Als Datei speichern',
  saveAbout: 'Alles in einer Datei, die dir gehört.',
  bring: 'Datei hereinholen',
  bringAbout: 'Aus einem anderen Browser oder von einem anderen Gerät. Du siehst zuerst, was sich dadurch ändert.',
  erase: 'Alles löschen',
  eraseAbout: 'Alles, was auf dieser Website steht. Solange diese Seite offen ist, kannst du es zurückholen.',
  undo: 'Rückgängig',

  preview: 'Was sich durch diese Datei ändert',
  changes: {
    added: plural('de', { one: 'ein neuer Eintrag', other: '# neue Einträge' }),
    newer: plural('de', { one: 'einer ist in der Datei neuer', other: '# sind in der Datei neuer' }),
    known: plural('de', { one: 'einer ist schon da', other: '# sind schon da' }),
    lost: plural('de', {
      one: 'einer geht: in der Datei ist er zurückgenommen',
      other: '# gehen: in der Datei sind sie zurückgenommen',
    }),
    unknown: plural('de', {
      one: 'einer ist für eine neuere Version dieser Seite und wird für sie aufgehoben',
      other: '# sind für eine neuere Version dieser Seite und werden für sie aufgehoben',
    }),
    refused: plural('de', { one: 'einer ist nicht zu lesen', other: '# sind nicht zu lesen' }),
  },
  apply: 'Hereinholen',
  cancel: 'Abbrechen',
  nothingNew: 'In dieser Datei steht nichts, was nicht schon hier ist.',

  problems: {
    'not-json': 'Diese Datei wurde nicht hier gespeichert: Nichts darin ist zu lesen. Es hat sich nichts geändert.',
    'not-progress': 'Diese Datei wurde nicht hier gespeichert. Es hat sich nichts geändert.',
    newer:
      'Diese Datei ist von einer neueren Version als diese Seite. Lade die Seite neu und versuche es noch einmal. Es hat sich nichts geändert.',
    unreadable: 'Diese Datei ließ sich nicht öffnen. Es hat sich nichts geändert.',
  },

  said: {
    saved: (name) => `Dein Browser speichert es als ${name}.`,
    nothing: 'Es steht noch nichts da.',
    applied: 'Hereingeholt.',
    erased: 'Gelöscht.',
    undone: 'Es ist wieder da.',
    failed: 'Das hat nicht geklappt. Versuche es später noch einmal.',
  },
};
