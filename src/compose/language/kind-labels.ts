import { words } from './pack.ts'

/**
 * Headings that name a kind of content in languages that have no pack: `Definición`, `Avantages`. They say nothing of
 * what a fact is about.
 */
export const kindLabels: ReadonlySet<string> = new Set(
  words(`descripción nota importante sintaxis uso definición definiciones ejemplo ejemplos ventajas desventajas características propiedades tipos clasificación clasificaciones
función funciones objetivo objetivos introducción resumen conclusión conclusiones notas observaciones pasos etapas causas consecuencias
usos aplicaciones ejercicios preguntas fórmulas recomendaciones complicaciones beneficios reglas conceptos
description définition définitions exemple exemples avantages inconvénients caractéristiques propriétés types fonction fonctions objectif objectifs
introduction résumé conclusion remarque remarques étapes causes conséquences applications exercices questions formules règles notions
généralités rappel rappels
descrizione definizione definizioni esempio esempi vantaggi svantaggi caratteristiche proprietà tipi funzione funzioni obiettivi introduzione riassunto
conclusioni note osservazioni fasi cause conseguenze usi applicazioni esercizi domande formule regole
descrição definição definições exemplo exemplos vantagens desvantagens propriedades função funções introdução resumo conclusão observações
consequências aplicações exercícios perguntas regras
definitie definities voorbeeld voorbeelden voordelen nadelen kenmerken eigenschappen soorten samenvatting inleiding`),
)
