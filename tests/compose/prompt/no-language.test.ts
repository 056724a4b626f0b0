import { expect, test } from 'vitest'
import { ask } from '../../../src/compose/prompt/index.ts'
import { promptRules } from '../../../src/options/prompt-rules.ts'
import { ladder } from '../../../src/compose/prompt/ladder.ts'
import { factOf } from '../fact-of.ts'
import { asked, contextOf } from './asked.ts'

test.each([
  // Full-width signs end labels and clauses.
  ['ja', '種類：白、赤、緑', '種類：▢', '白、赤、緑'],
  ['ja', '保持期間は30日です。', '保持期間は▢です。', '30日'],
  ['zh', '灯塔使用**水银**作为轴承。', '灯塔使用▢作为轴承。', '水银'],
  ['fr', 'La portée maximale est de 22 km', 'La portée maximale est de ▢ km', '22'],
  ['fr', 'Deux éclats → rochers au nord', 'Deux éclats → ▢', 'rochers au nord'],
  // A noun stands behind an article; else the longest word says most.
  [
    'es',
    'Siempre depende de la marea y del viento actual',
    'Siempre depende de la marea y del ▢',
    'viento actual',
  ],
  [
    'es',
    'Barcos que esperan siempre dentro del puerto',
    'Barcos que esperan siempre dentro del ▢',
    'puerto',
  ],
  [
    'es',
    'Cada noche el guarda mira la altura de la marea, si no llueve',
    'Cada noche el guarda mira la ▢, si no llueve',
    'altura de la marea',
  ],
  // What stands before `to be` is what is defined, what stands behind it what something is.
  [
    'it',
    'La lanterna è una torre che avvisa le navi di notte',
    'La ▢ è una torre che avvisa le navi di notte',
    'lanterna',
  ],
  ['es', 'Las boyas son verdes y rojas', 'Las boyas son ▢', 'verdes y rojas'],
  [
    'fr',
    "Le gardien mesure chaque matin l'eau du port",
    'Le gardien mesure chaque matin ▢',
    "l'eau du port",
  ],
  ['pl', 'Wiatr zrywa umocnienia brzegu', 'Wiatr zrywa ▢', 'umocnienia brzegu'],
  // Where no article shows a noun, the last clause is asked, else the last words, best behind a short word.
  [
    'ru',
    'Ночью сторож зажигает лампу, потому корабли видят мель',
    'Ночью сторож зажигает лампу, ▢',
    'потому корабли видят мель',
  ],
  ['ru', 'Лодки ждут высокой воды в тихой гавани', 'Лодки ждут высокой воды в ▢', 'тихой гавани'],
  // A short clause goes with the one before, a bracket at the end stays.
  [
    'ru',
    'Ночью старый сторож всегда зажигает большую лампу, хотя туман уходит, ветер слабеет (редко)',
    'Ночью старый сторож всегда зажигает большую лампу, ▢ (редко)',
    'хотя туман уходит, ветер слабеет',
  ],
  [
    'ko',
    '등대지기는 매일 저녁 기름을 채우고 밝은 불을 켠다',
    '등대지기는 매일 저녁 기름을 ▢',
    '채우고 밝은 불을 켠다',
  ],
  // The Arabic comma parts clauses too.
  [
    'ar',
    'يضيء الحارس المصباح كل ليلة، وتدخل السفن إلى الميناء',
    'يضيء الحارس المصباح كل ليلة، ▢',
    'وتدخل السفن إلى الميناء',
  ],
  // A number is counted by what is written on behind it.
  ['ja', '灯台の高さは30メートルです。', '灯台の高さは▢です。', '30メートル'],
  ['ko', '등대의 높이는 30미터입니다', '등대의 높이는 ▢미터입니다', '30'],
  // A noun goes with what describes it; `vários` describes none.
  ['pt', 'Os barcos novos que chegam', 'Os ▢ que chegam', 'barcos novos'],
  // Katakana and Han that are written together are one word.
  ['ja', '夜はランプ装置を使う', '夜は▢を使う', 'ランプ装置'],
  // What goes on in Hiragana is no whole word.
  ['ja', '油は倉庫で手早く注ぐ', '油は▢で手早く注ぐ', '倉庫'],
  ['ar', 'تساوي 9.46 × 10¹² كيلومتر', 'تساوي ▢ كيلومتر', '9.46 × 10¹²'],
  // A dash inside bold is part of the name.
  ['ja', '**灯台 - 北**は赤い', '▢は赤い', '灯台 - 北'],
  ['pl', 'Kolor: biały i czerwony', 'Kolor: ▢', 'biały i czerwony'],
])('%s: %s', (lang, text, prompt, answer) => {
  const question = asked(text, { headings: ['X1', 'Y1'] }, lang)
  expect([question.prompt, question.plainAnswer]).toEqual([prompt, answer])
})

test.each([
  // A sign of a key, and what seldom says much.
  ['it', '1️⃣ il guardiano apre la porta del faro con una chiave', '1'],
  ['es', 'Cada noche entra 1 barco rojo al puerto', '1'],
  // Read in another form above, or as it is behind it.
  [
    'pt',
    'O guarda sobe sempre de noite na torre branca',
    'torre branca',
    ['Costa', 'Torres brancas'],
  ],
  ['zh', '**大镜片**每夜先擦亮，再由助手检查大镜片一次', '大镜片'],
  // A particle belongs to what stands before its bracket.
  ['ko', '배는 저녁마다 등대(lighthouse)와 부두의 불빛을 확인한다', '와 부두의 불빛을 확인한다'],
  // In a bracket.
  ['ko', '기름(콜레스테롤등유)을 매일 저녁 채운다', '콜레스테롤등유'],
  // Behind a number, and no unit.
  ['zh', '灯塔每夜闪光20这 是规定的', '20这'],
  // `3D` is a name.
  ['ko', '3D 지도는 항구의 모든 부두를 보여 준다', '3D'],
  ['ko', '등대지기는 2번째 계단 옆에 기름을 둔다', '2'],
  ['ko', '등대지기는 계단 3과 창문 사이에 기름을 둔다', '3'],
  ['zh', '灯塔在第3章里说明了所有的信号', '3章'],
  // Cut within a word.
  ['ru', 'Сторож каждый вечер вызывает функцию свет(маяк)', 'функцию свет'],
  ['pt', 'O guarda pinta os vários barcos que chegam', 'vários'],
])('%s: what is no answer: %s', (lang, text, answer, headings = ['X1', 'Y1']) => {
  expect(asked(text, { headings }, lang).plainAnswer).not.toBe(answer)
})

test.each([
  ['zh', '**注意**：灯塔每天晚上都要点亮'],
  ['ru', '**Внимание**: сторож не зажигает лампу в тумане'],
])('%s: a label that says only what kind of note follows is not asked for', (lang, text) => {
  expect(asked(text, { headings: ['X1', 'Y1'] }, lang).plainAnswer).not.toMatch(
    /^(?:注意|Внимание)$/u,
  )
})

test('a clause between two commas is no item of an enumeration', () => {
  const context = ['Работа сторожа']
  const text = 'Лампа, зажжённая вечером до темноты, светит всю ночь'
  expect(asked(text, { context }, 'ru').rule).not.toBe('parent')
  expect(asked('Масло, фитиль, стекло лампы', { context }, 'ru').rule).toBe('parent')
})

test('Chinese clauses are no enumeration', () => {
  const context = ['灯塔的日常工作']
  const question = asked('天黑之前，点亮油灯，擦净镜片，记下时间', { context }, 'zh')
  expect(question.rule).not.toBe('parent')
  expect(asked('油灯、镜片、时钟', { context }, 'zh').rule).toBe('parent')
})

test('no rule that needs a language runs without one', () => {
  const needing = new Set(ladder.filter((rule) => rule.language).map((rule) => rule.name))
  for (const text of [
    'If it rains, stay in',
    'It cannot swim',
    'A quay is a place that ships use',
  ]) {
    expect(needing).not.toContain(ask(factOf(text), contextOf('xx')).rule)
  }
})

test('a card says symbols and no words of a language that it does not know', () => {
  const question = ask(factOf('Non', { headings: ['Phare'] }), contextOf('xx'))
  expect(question.prompt).toBe('Phare: ▢')
})

test('every rule but the last can be switched off by its name', () => {
  expect(ladder.map((rule) => rule.name)).toEqual([...promptRules, 'whole'])
})

test('a heading of a kind does not say what a fact is about, in a language without a pack', () => {
  const fact = factOf('Depende de las mareas', { headings: ['Definición', 'Ventajas'] })
  const file = { ...fact, source: { ...fact.source, path: 'faros/Muelle.md' } }
  expect(ask(file, contextOf('es')).breadcrumb).toContain('Muelle')
})

test('`no` shows no noun', () => {
  const fact = factOf('Un buque no debe entrar de noche', { headings: ['Puertos', 'Faro'] })
  expect(ask(fact, contextOf('es')).plainAnswer).not.toBe('debe')
})

test('a command is not cut, where a formula is not set as one', () => {
  const headings = ['Phare', 'Marées']
  const fact = factOf(String.raw`Les marées M_{\halt\varepsilon} sont rares`, { headings })
  expect(ask(fact, contextOf('fr')).plainAnswer).toBe('rares')
})

test('a label of a kind is not asked for', () => {
  const fact = factOf('**Descripción**: una torre que avisa a los barcos de noche', {
    headings: ['Costa', 'Faro'],
  })
  expect(ask(fact, contextOf('es')).plainAnswer).not.toBe('Descripción')
})

test('a few words are asked by the line above, and a footnote makes no name', () => {
  const fact = factOf('Cambio de la lámpara', {
    headings: ['Faro'],
    context: ['Tareas de la noche'],
  })
  expect(ask(fact, contextOf('es'))).toMatchObject({ rule: 'whole', hint: 'C… d… l… l…' })
  const noted = factOf('El guarda mira las mareas3 y anota la hora', {
    headings: ['Costa', 'Faro'],
  })
  expect(ask(noted, contextOf('es')).rule).not.toBe('term')
})
