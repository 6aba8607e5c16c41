import { es as common } from '../common/es.js';
import type { CalendarMessages } from './en.js';

export const es: CalendarMessages = {
  ...common,
  trouble: 'No se pudo mostrar este programa.',
  programme: 'Programa',
  grid: 'Los días',

  words: { session: 'sesión', rest: 'pausa', choice: 'elige', test: 'prueba', learn: 'lección' },
  kinds: { session: 'Entrenamiento', rest: 'Descanso', choice: 'Tú eliges', test: 'Prueba', learn: 'Lección' },
  states: {
    ahead: '',
    today: 'hoy',
    done: 'hecho',
    minimum: 'dos minutos hechos',
    skipped: 'omitido',
    missed: 'pasó de largo',
    moved: 'aplazado',
  },
  day: (number) => `Día ${number}`,

  asList: 'Lista',
  asGrid: 'Calendario',
  print: 'Imprimir',
  toCalendar: 'Añadir a tu calendario',
  share: 'Compartir',
  data: 'Tus datos',
  summary: 'Lo que has entrenado',
};
