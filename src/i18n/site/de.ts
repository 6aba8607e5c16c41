import type { SiteMessages } from './en.js';

export const de: SiteMessages = {
  lang: 'de',
  kind: { exercise: 'Übung', map: 'Karte', session: 'Einheit', program: 'Programm' },
  kinds: { exercise: 'Übungen', map: 'Karten', session: 'Einheiten', program: 'Programme' },
  others: 'Weitere Übungen',
  skip: 'Zum Inhalt',
  by: (author) => `Von ${author}`,
  license: (name) => `Lizenz: ${name}`,
  embed: 'Einbetten',
  line: 'Auf einer Seite, die Skripte erlaubt, füge das ein:',
  frame: 'Wo Skripte entfernt werden und Rahmen nicht, füge das ein:',
  address: 'Wo sich eingefügte Adressen entfalten, wie in WordPress, füge nur die Adresse ein:',
  data: 'Alles als Daten',
};
