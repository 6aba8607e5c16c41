import { plural } from '../plural.js';
import type { DayMessages } from './en.js';

const days = plural('es', { one: 'Un día hecho', other: '# días hechos' });
const sets = plural('es', { one: 'Una serie', other: '# series' });
const reps = plural('es', { one: 'Una repetición', other: '# repeticiones' });
const seconds = plural('es', { one: 'Un segundo', other: '# segundos' });
const metres = plural('es', { one: 'Un metro', other: '# metros' });

export const es: DayMessages = {
  lang: 'es',
  dayOf: (number, of) => `Día ${number} de ${of}`,
  todayOf: (number, of) => `Hoy, día ${number} de ${of}`,

  rest: 'Hoy tu cuerpo asimila lo que entrenaste. No hay nada que hacer.',
  restThen: 'Un día en el que tu cuerpo asimila lo que entrenaste.',
  pick: 'Elige lo que te venga bien hoy.',
  begin: 'Empezar la sesión',
  beginThis: (session) => `Empezar: ${session}`,
  lesson: 'Abrir la lección',
  test: 'Abrir la prueba',
  minimum: ['¿Solo dos minutos? Cuenta: ', '.'],
  didMinimum: 'Lo hice',
  done: 'Marcar como hecho',
  skipToday: 'Omitir hoy',
  skip: 'Omitir este día',
  here: 'Seguir desde aquí',
  today: 'Mostrar hoy',
  undo: 'Deshacer',
  settled: 'Por hoy es todo.',
  comesNext: (day, title) => `Después viene el ${day.toLowerCase()}: ${title}`,

  ramp: {
    sets,
    reps,
    hold: (count) => `${seconds(count)} de sostén`,
    work: (count) => `${seconds(count)} de trabajo`,
    rest: (count) => `${seconds(count)} de descanso`,
    distance: metres,
    load: (count) => `${count.toLocaleString('es')} de carga`,
  },
  fields: {
    sets: 'Series',
    reps: 'Repeticiones',
    hold: 'Tiempo de sostén',
    work: 'Tiempo de trabajo',
    rest: 'Tiempo de descanso',
    distance: 'Distancia',
    load: 'Carga',
  },
  more: (amount, cap) => `${amount} más que el día 1${cap && `, hasta ${cap}`}.`,
  less: (amount, cap) => `${amount} menos que el día 1${cap && `, hasta ${cap}`}.`,
  times: (field, factor) => `${field}: ${factor} veces lo del día 1.`,

  startToday: 'Empezar hoy',
  startOn: 'Empezar ese día',
  otherDate: 'Otra fecha',
  willStart: (date) => `Empieza el ${date}.`,
  over: 'Has llegado al final. Bien hecho.',
  againFromStart: 'Empezar otra vez',

  policy: {
    shift: 'Si faltas un día, te espera.',
    skip: 'Si faltas un día, puedes hacerlo cuando quieras.',
    repeat: 'Si faltas un día, el último entrenamiento viene otra vez.',
    ask: 'Si faltas un día, tú dices cómo seguir.',
  },
  movedTo: (day, date) => `${day}: pasa al ${date}. No se pierde nada.`,
  moved: (list) => `${list}: aplazados. No se pierde nada.`,
  nameDays: (numbers) => `Días ${numbers}`,
  asks: (day) => `El ${day.toLowerCase()} pasó de largo. ¿Cómo quieres seguir?`,
  inDay: (day) => day.toLowerCase(),
  goOnWith: (day) => `Con el ${day}`,
  count: (count) => `${days(count)}.`,

  said: {
    done: (day) => `${day}: hecho.`,
    minimum: (day) => `${day}: hecho. Dos minutos cuentan.`,
    skipped: (day) => `${day}: omitido.`,
    undone: 'Deshecho.',
    begins: (date) => `El día 1 es el ${date}.`,
    here: (day) => `Hoy sigues con el ${day}.`,
    copied: 'Dirección copiada.',
  },
  keeps: {
    forbidden: 'Este navegador no deja que la página guarde nada: lo que digas aquí se pierde al cerrarla.',
    full: 'En este navegador ya no queda sitio: lo que digas aquí se pierde al cerrar la página.',
    newer: 'Una versión más nueva de esta página ha guardado en este navegador más de lo que aquí se puede mostrar.',
    corrupt: 'Parte de lo que había en este navegador no se pudo leer y quedó aparte. Lo que digas ahora se guarda.',
    offline: 'No hay conexión: lo que digas aquí se enviará más tarde.',
  },

  trained: {
    nothing: 'Todavía nada: aquí se verá lo que hagas en las sesiones.',
    weeks: 'Minutos por semana',
    week: 'Semana del',
    sessions: 'Sesiones',
    minutes: 'Minutos',
    qualities: 'Minutos según lo que enseñan',
    quality: 'Lo que enseña',
    other: 'Otros',
    min: (count) => `${count} min`,
  },
};
