import { ar as calendarAr } from '../i18n/calendar/ar.js';
import { de as calendarDe } from '../i18n/calendar/de.js';
import { en as calendarEn, type CalendarMessages } from '../i18n/calendar/en.js';
import { es as calendarEs } from '../i18n/calendar/es.js';
import { ar as cardAr } from '../i18n/ar.js';
import { de as cardDe } from '../i18n/de.js';
import { en as cardEn, type Messages } from '../i18n/en.js';
import { es as cardEs } from '../i18n/es.js';
import { ar as dayAr } from '../i18n/day/ar.js';
import { de as dayDe } from '../i18n/day/de.js';
import { en as dayEn, type DayMessages } from '../i18n/day/en.js';
import { es as dayEs } from '../i18n/day/es.js';
import { matchLocale } from '../i18n/locale.js';
import { ar as mapAr } from '../i18n/map/ar.js';
import { de as mapDe } from '../i18n/map/de.js';
import { en as mapEn, type MapMessages } from '../i18n/map/en.js';
import { es as mapEs } from '../i18n/map/es.js';
import { ar as timerAr } from '../i18n/timer/ar.js';
import { de as timerDe } from '../i18n/timer/de.js';
import { en as timerEn, type TimerMessages } from '../i18n/timer/en.js';
import { es as timerEs } from '../i18n/timer/es.js';

/** The words of all elements in one language. */
export interface AllWords {
  readonly card: Messages;
  readonly map: MapMessages;
  readonly timer: TimerMessages;
  readonly calendar: CalendarMessages & DayMessages;
}

const en: AllWords = { card: cardEn, map: mapEn, timer: timerEn, calendar: { ...calendarEn, ...dayEn } };

/** All of them are here, and not each where it is asked for: a server writes its page without waiting. */
const languages: Readonly<Record<string, AllWords>> = {
  en,
  es: { card: cardEs, map: mapEs, timer: timerEs, calendar: { ...calendarEs, ...dayEs } },
  de: { card: cardDe, map: mapDe, timer: timerDe, calendar: { ...calendarDe, ...dayDe } },
  ar: { card: cardAr, map: mapAr, timer: timerAr, calendar: { ...calendarAr, ...dayAr } },
};

/** The words that serve a locale best; English where none do. */
export const wordsFor = (locale: string): AllWords =>
  languages[matchLocale(locale, Object.keys(languages)) ?? 'en'] ?? en;
