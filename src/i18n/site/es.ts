import type { SiteMessages } from './en.js';

export const es: SiteMessages = {
  lang: 'es',
  kind: { exercise: 'Ejercicio', map: 'Mapa', session: 'Sesión', program: 'Programa' },
  kinds: { exercise: 'Ejercicios', map: 'Mapas', session: 'Sesiones', program: 'Programas' },
  others: 'Más ejercicios',
  skip: 'Ir al contenido',
  by: (author) => `Por ${author}`,
  license: (name) => `Licencia: ${name}`,
  embed: 'Insertar',
  line: 'En un sitio que permite scripts, pega esto:',
  frame: 'Donde se eliminan los scripts pero no los marcos, pega esto:',
  address: 'Donde las direcciones pegadas se despliegan, como en WordPress, pega solo la dirección:',
  data: 'Todo como datos',
};
