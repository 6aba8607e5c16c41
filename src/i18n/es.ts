import { es as dose } from './dose-words/es.js';
import type { Messages } from './en.js';
import { plural } from './plural.js';

const sessions = plural('es', { one: 'una sesión', other: '# sesiones' });

/** Las palabras de la interfaz en español. */
export const es: Messages = {
  lang: 'es',
  dose,
  inline: (name) => (/^\p{Lu}[^\p{Lu}]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name),
  colon: ': ',
  comma: ', ',

  also: (names) => `también: ${names}`,
  demand: {
    complexity: ['pocas partes', 'algunas partes', 'varias partes', 'muchas partes', 'muchísimas partes'],
    range: ['recorrido corto', 'recorrido moderado', 'recorrido amplio', 'recorrido muy amplio', 'recorrido completo'],
    load: ['carga ligera', 'carga moderada', 'carga media', 'carga alta', 'carga muy alta'],
    speed: ['lento', 'constante', 'ágil', 'rápido', 'muy rápido'],
    stability: [
      'bien apoyado',
      'algo de equilibrio',
      'bastante equilibrio',
      'equilibrio difícil',
      'equilibrio muy difícil',
    ],
    impact: ['sin impacto', 'impacto suave', 'algo de impacto', 'impacto fuerte', 'impacto muy fuerte'],
  },
  demandTitle: 'Lo que exige',
  axes: {
    complexity: 'complejidad',
    range: 'recorrido',
    load: 'carga',
    speed: 'velocidad',
    stability: 'estabilidad',
    impact: 'impacto',
  },
  ofFive: (axis, level) => `${axis} ${level} de 5`,
  more: {
    complexity: 'con más partes en movimiento',
    range: 'con más recorrido',
    load: 'con más carga',
    speed: 'con más velocidad',
    stability: 'con más equilibrio',
    impact: 'con más impacto',
  },
  less: {
    complexity: 'con menos partes en movimiento',
    range: 'con menos recorrido',
    load: 'con menos carga',
    speed: 'con menos velocidad',
    stability: 'con menos equilibrio',
    impact: 'con menos impacto',
  },

  amount: 'Cuánto',
  sets: 'Series',
  reps: 'Repeticiones',
  hold: 'Mantener',
  work: 'Trabajo',
  distance: 'Distancia',
  tempo: 'Tempo',
  load: 'Carga',
  rpe: 'Esfuerzo de 10 (RPE)',
  rir: 'Repeticiones en reserva',
  percent1RM: 'Del máximo (1RM)',
  rest: 'Descanso',
  time: 'Tiempo',
  note: 'Nota',
  eachSide: (what) => `${what} por lado`,
  fewer: (what) => `Menos ${what.toLowerCase()}`,
  greater: (what) => `Más ${what.toLowerCase()}`,
  need: 'Necesitas',
  optional: 'opcional',
  orElse: (things) => `o ${things}`,

  teaches: 'Qué enseña',
  setup: 'Antes de empezar',
  how: 'Cómo se hace',
  cues: 'Piensa en',
  feel: 'Dónde debes notarlo',
  feelNot: (where) => `no: ${where}`,
  faults: 'Cuando algo falla',
  see: 'Ves que',
  because: 'porque',
  so: 'entonces',
  muscles: 'Músculos',
  primary: 'trabajan',
  secondary: 'ayudan',
  stabilizers: 'estabilizan',

  buildsOn: 'En qué se apoya',
  leadsTo: 'A qué lleva',
  easier: 'En un día difícil',
  beside: 'Junto a él',
  here: (how) => `aquí ${how}`,
  carries: (what) => `aporta ${what}`,
  moveOn: (gate) => `Avanza después de ${gate}.`,

  gate: (amount, count) => {
    if (count === 0) return amount;
    return amount ? `${amount} en ${sessions(count)}` : sessions(count);
  },

  limits: 'Dónde termina.',
  stopIf: 'Para si notas:',
  avoid: 'No es para ti con:',
  ask: 'Consulta antes a un profesional con:',
  modify: 'Adáptalo con:',
  source: 'Fuente',

  share: 'Compartir',
  copied: 'Enlace copiado',
  print: 'Imprimir',
  close: 'Cerrar',
  back: 'Atrás',

  play: 'Reproducir',
  playAt: (provider) => `Reproducir en ${provider}`,
  consent: (provider) => `Se carga desde ${provider} al pulsar reproducir.`,
  watchAt: (provider) => `Ver en ${provider}`,
  speed: 'Velocidad',
  chapters: 'Momentos',
  mediaFailed: 'No se ha podido cargar este vídeo.',
  pictureFailed: 'No se ha podido cargar esta imagen.',

  trouble: 'No se ha podido mostrar este ejercicio.',
};
