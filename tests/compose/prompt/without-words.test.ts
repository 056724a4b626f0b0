import { describe, expect, test } from 'vitest'
import { takeApart } from '../../../src/compose/prompt/take-apart.ts'
import { withoutWords } from '../../../src/compose/prompt/blanks/without-words.ts'
import type { Fact } from '../../../src/types/index.ts'
import { factOf } from '../fact-of.ts'
import { contextOf } from './asked.ts'

const drafts = (lang: string, text: string, rest: Partial<Fact> = {}) => [
  ...withoutWords(takeApart(factOf(text, rest), contextOf(lang))),
]

describe('without a list of words', () => {
  test.each([
    [
      'es',
      'El faro es una torre alta que guía los barcos de noche',
      ['faro', 'barcos de noche', 'guía los barcos de noche'],
    ],
    ['es', 'El faro es una torre', ['torre', 'torre', 'faro']],
    ['es', 'La luz es blanca y roja', ['blanca y roja', 'blanca y roja', 'blanca']],
    ['es', 'Las boyas son verdes y rojas', ['verdes y rojas', 'verdes y rojas', 'boyas']],
    ['es', 'Los faros no son torres de agua', ['torres de agua', 'faros', 'torres']],
    [
      'es',
      'El viejo faro grande del puerto norte es una torre alta que guía los barcos',
      ['torre alta que guía los barcos', 'guía los barcos', 'barcos'],
    ],
    [
      'es',
      'En 1882 el faro es una torre alta que guía los barcos',
      ['torre alta que guía los barcos', 'guía los barcos', 'barcos'],
    ],
    [
      'es',
      'La luz es una mezcla de aceite, gas y madera seca de los barcos viejos',
      ['luz', 'mezcla de aceite', 'barcos viejos'],
    ],
    ['es', 'Es una torre', ['torre', 'torre']],
    ['es', 'La torre es', ['torre', 'torre']],
    [
      'es',
      'Cada noche el guarda mira la altura de la marea, si no llueve',
      ['altura de la marea', 'llueve', 'marea'],
    ],
    [
      'es',
      'Cada noche el guarda mira la marea alta del puerto norte de la isla',
      ['puerto norte de la isla', 'puerto norte de la isla', 'isla'],
    ],
    [
      'fr',
      "Le gardien mesure chaque matin l'eau du port",
      ["l'eau du port", "l'eau du port", 'port'],
    ],
    [
      'fr',
      'Les bateaux attendent la marée haute dans le port',
      ['marée haute dans le port', 'haute dans le port', 'port'],
    ],
    [
      'it',
      'Il custode misura ogni mattina dell’acqua alta',
      ['dell’acqua alta', 'dell’acqua alta', 'dell’acqua'],
    ],
    [
      'it',
      'La barca porta le reti dei pescatori anziani',
      ['reti dei pescatori anziani', 'reti dei pescatori anziani', 'barca porta'],
    ],
    ['ja', '灯台は夜に光を手早く送る。', []],
    ['ja', '灯台守は毎晩ランプを点検する', ['点検', '毎晩ランプ']],
    ['zh', '灯塔使用水银作为轴承。', []],
    ['ja', '種類(灯台)は白い光', []],
    [
      'ru',
      'Ночью сторож зажигает лампу, потому корабли видят мель',
      ['потому корабли видят мель', 'видят мель', 'зажигает'],
    ],
    ['ru', 'Лодки ждут высокой воды в тихой гавани', ['тихой гавани', 'высокой', 'гавани']],
    [
      'ru',
      'Ночью сторож зажигает лампу — корабли видят мель (редко)',
      ['корабли видят мель', 'зажигает', 'корабли'],
    ],
    ['ru', 'Лодки, сети, старые корабли ждут воды', ['ждут воды', 'корабли', 'старые']],
    ['ru', 'Лодки ждут f(x)', []],
    ['ko', '등대는 밤에 배를 안전하게 안내할 수 있다', ['안전하게 안내할 수 있다']],
    [
      'ko',
      '등대(lighthouse)와 부두는 밤에 배를 안내할 수 있다',
      ['부두는 밤에 배를 안내할 수 있다'],
    ],
    ['pl', 'Wiatr zrywa umocnienia brzegu', ['umocnienia brzegu', 'umocnienia', 'brzegu']],
    ['pl', 'Wiatr zrywa', ['zrywa']],
    [
      'nl',
      'De boten wachten buiten de haven op het hoge water',
      ['hoge water', 'haven op het hoge water', 'hoge water'],
    ],
  ])('of %s may be asked, best first: %s', (lang, text, expected) => {
    expect(
      drafts(lang, text)
        .slice(0, 3)
        .map(({ plain }) => plain),
    ).toEqual(expected)
  })

  test('what is defined is a name, which leaves the breadcrumb', () => {
    const [first] = drafts('es', 'El faro es una torre alta que guía los barcos de noche')
    expect(first).toMatchObject({ plain: 'faro', name: 'faro' })
  })

  test('a few words below a line are asked whole', () => {
    const context = ['Puerto']
    expect(drafts('es', 'Barcos viejos', { context })).toEqual([])
    expect(drafts('es', 'Los barcos esperan siempre fuera', { context })).not.toEqual([])
    expect(drafts('es', 'Barcos viejos: siempre fuera', { context })).not.toEqual([])
  })
})
