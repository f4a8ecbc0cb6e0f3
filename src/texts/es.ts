// The texts of en.ts in Spanish that is read alike in America and Spain. Readers are addressed as tú.
// Names out of English sources stand in «» and stay English.
import type { Texts } from './en.ts';
import { figures } from './es-figures.ts';
import { intlFormats } from './formats.ts';
import { languages } from './languages.ts';

export const es: Texts = {
  lang: 'es',
  foreign: 'en',
  formats: intlFormats('es', (from, to) => `${from} a ${to}`),
  quote: (text) => `«${text}»`,
  languages,

  frame: {
    home: '/es/',
    skip: 'Saltar al contenido',
    main: 'Principal',
    navigation: ['Roles', 'Mapa', 'Comparar', 'Habilidades', 'Cómo se hace', 'Fuentes'],
    search: 'Buscar',
    colors: 'Colores',
    themes: { system: 'Sistema', light: 'Claro', dark: 'Oscuro' },
    breadcrumb: 'Ruta de navegación',
    tagline: 'Guías profesionales en las que cada cifra tiene fuente, fecha y definición.',
    about: 'Sobre el sitio',
    foot: {
      method: 'Método',
      sources: 'Fuentes',
      freshness: 'Vigencia',
      data: 'Datos',
      families: 'Familias',
      tools: 'Herramientas',
      names: 'De la A a la Z',
      contribute: 'Colaborar',
      edit: 'Editar en GitHub',
    },
    text: 'Textos:',
    code: 'Código: MIT. Cada tabla conserva la licencia de',
    itsSource: 'su fuente',
    privacy: 'Sin cookies, sin rastreo, sin peticiones a otros sitios.',
  },

  head: {
    also: (names) => `También: ${names}`,
    read: (minutes, day) => `${minutes} minutos de lectura. Último cambio: ${day}.`,
    how: 'Cómo se escribió',
  },
  near: {
    name: 'Roles más cercanos',
    order: 'El más cercano primero',
    by: 'Los más cercanos por habilidades.',
    map: 'Todo el mapa',
    carries: 'Qué se conserva al cambiar de rol',
  },
  onThisPage: 'En esta página',

  sections: {
    'what-it-is': 'Qué es',
    'what-they-do': 'Qué se hace',
    'where-they-work': 'Dónde se trabaja',
    pay: 'Salario',
    outlook: 'Perspectivas',
    skills: 'Habilidades',
    tools: 'Herramientas',
    'how-to-become-one': 'Cómo llegar',
    path: 'Trayectoria',
    'kinds-and-neighbors': 'Variantes y roles vecinos',
    'reasons-not-to': 'Razones para no elegirlo',
    'what-we-do-not-know': 'Lo que no sabemos',
    trends: 'Tendencias',
    about: 'Sobre esta guía',
    figures: 'Todas las cifras de esta página',
  },
  outline: {
    'what-it-is': 'Qué es',
    'a-day': 'Un día',
    'where-they-work': 'Dónde se trabaja',
    'reading-the-pay': 'Cómo leer el salario',
    'reading-the-outlook': 'Cómo leer las perspectivas',
    'getting-in': 'Cómo entrar',
    applying: 'Cómo presentarse',
    growing: 'Cómo se crece',
    kinds: 'Variantes',
    'reasons-not-to': 'Razones para no elegirlo',
    'what-we-do-not-know': 'Lo que no sabemos',
    trends: 'Tendencias',
  },
  callouts: { note: 'Nota', judgment: 'Nuestro juicio', warning: 'Cuidado' },

  strip: {
    pay: 'Mediana del salario anual',
    growth: 'Crecimiento previsto',
    openings: 'Vacantes al año',
    entry: 'Formación habitual al entrar',
    remote: 'Trabajo a distancia',
    us: 'EE. UU.',
    sameYears: 'Promedio de EE. UU. en los mismos años',
    assigned: 'Según la asignan los analistas del organismo; abajo hay vías sin ella',
    judgment: 'Nuestro juicio; ninguna fuente lo mide para este rol',
    remoteWork: {
      usual: 'Habitual',
      often: 'A menudo es posible',
      sometimes: 'A veces es posible',
      rare: 'Poco frecuente',
    },
  },
  work: { day: 'Un día' },
  place: {
    place: 'Lugar',
    hours: 'Horario',
    pattern: 'Ritmo',
    employers: 'Tipos de empresa u organismo',
  },

  pay: {
    caption: 'Salario anual en Estados Unidos, por fuente (dólares estadounidenses)',
    counted: 'A quién se cuenta',
    range: 'Mediana e intervalo',
    to: 'a',
    thousands: (count) => `${count} mil`,
    ranges: {
      '10th to 90th percentile': 'percentiles 10 a 90',
      '25th to 75th percentile': 'percentiles 25 a 75',
    },
    byExperience: 'Salario según la experiencia',
    experience: 'Mediana según los años programando, estudios incluidos',
    respondents:
      'Participantes de la encuesta en Estados Unidos; se omiten los tramos con menos de 30',
    band: (years) => `${years} años`,
    noExperience: [
      'Según la experiencia:',
      'ninguna de nuestras fuentes ha medido el salario según la experiencia para este rol en Estados Unidos con suficientes respuestas. Una escala de niveles sin tal fuente sería una conjetura, así que aquí no hay ninguna.',
    ],
    depth: 'El salario en detalle',
    depthHolds: ': por experiencia con intervalos, por estado, por sector y en otros países.',
  },
  payWords: {
    none: 'Ninguna de nuestras fuentes mide el salario de este rol ni de un grupo cercano.',
    one: (short, label) =>
      `Aquí solo una fuente mide el salario: ${short}, para ${label}. Nada la contrasta.`,
    close: (count) => `Las ${count} medianas están muy cerca entre sí, aunque no cuentan lo mismo.`,
    spread: (highest, times, lowest) =>
      `La mediana más alta (${highest}) ${times} la más baja (${lowest}).`,
    times: [
      'está algo por encima de',
      'supera en cerca de un tercio a',
      'supera en cerca de la mitad a',
      'supera en cerca de tres cuartos a',
      'es cerca del doble de',
      'es cerca de dos veces y media',
      'es al menos cerca del triple de',
    ],
    because: (reasons) => ` Hay razones para la diferencia: ${reasons}.`,
    people: (exact, of) => {
      const many =
        exact === 0
          ? 'ninguna cuenta'
          : exact === 1
            ? 'solo una cuenta'
            : `${exact} de las ${of} cuentan`;
      return `se cuenta a personas distintas, y ${many} exactamente este rol`;
    },
    ways: (kinds) => `los datos se obtienen de formas distintas (${kinds})`,
    bases: (bases) => `por salario se entienden cosas distintas (${bases})`,
    years: (years) => `los años difieren (${years})`,
  },

  outlook: {
    name: 'Proyecciones',
    caption: (period) => `Proyecciones para Estados Unidos, ${period}`,
    category: 'Categoría',
    jobs: 'Empleos, 2024',
    growth: 'Crecimiento',
    openings: 'Vacantes al año',
    entry: 'Formación habitual al entrar',
    reasons: 'Las razones del organismo, en sus palabras',
    replaced: {
      nearly: 'Casi todas las vacantes reemplazan a quienes se van',
      most: 'La mayoría de las vacantes reemplazan a quienes se van',
      half: 'Cerca de la mitad de las vacantes reemplazan a quienes se van',
      few: 'La mayoría de las vacantes son empleos nuevos',
    },
    notice: (edition, next) =>
      `† Estas son las proyecciones ${edition}. Lo más reciente, según nuestra ficha en inglés: ${next}.`,
  },

  skills: {
    kinds: {
      core: 'Esenciales: sin ellas no hay trabajo',
      common: 'Comunes: las usa la mayoría de los equipos',
      emerging: 'Emergentes',
    },
    depths: { basic: 'básico', working: 'práctico', deep: 'profundo' },
    meaning:
      'Básico, práctico y profundo dicen hasta qué punto hay que saberlo para conseguir el empleo;',
    more: 'para qué sirve cada una y en qué orden aprenderlas',
  },

  entry: {
    routes: 'Vías',
    kinds: {
      degree: 'con título universitario',
      apprenticeship: 'formación pagada',
      'self-taught': 'sin título universitario',
      bootcamp: 'sin título universitario',
      'inside-move': 'desde otro puesto',
      neighbor: 'desde un rol vecino',
    },
    steps: 'Cómo llegar, paso a paso',
    stepsHold:
      ': qué piden las empresas, cada vía, las habilidades en orden de aprendizaje, proyectos, candidaturas, preguntas de entrevista, respuestas a preguntas frecuentes y material gratuito. Para quien contrata:',
    post: 'una descripción del puesto',
    postHolds: 'con seis requisitos imprescindibles como máximo.',
  },
  path: {
    levels: 'Niveles',
    noPay:
      'Los nombres y los escalones varían entre empresas; ninguna fuente mide el salario por estos niveles para este rol.',
    next: 'Roles siguientes',
  },
  neighbors: 'Roles vecinos, y en qué se diferencian',
  compare: { with: 'Lado a lado con', any: 'cualquier rol' },

  note: {
    follows: (day) => `Esta traducción sigue la guía en inglés del ${day}.`,
    behind: (day, since) =>
      `La guía en inglés cambió el ${since}; esta traducción sigue la del ${day} y puede no recoger lo último.`,
    english: 'Leer la guía en inglés',
  },
  about: {
    published: 'Publicado:',
    changed: 'Último cambio:',
    reviewed: 'Última lectura de principio a fin:',
    history: 'Qué cambió',
    edit: 'Edita esta página',
    or: 'o',
    report: 'avisa de un error',
    correction: 'Corrección',
  },

  figures,
};
