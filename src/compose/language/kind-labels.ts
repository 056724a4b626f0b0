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
atenção nota importante ojo attention attenzione obs
определение определения пример примеры преимущества недостатки плюсы минусы свойства особенности виды типы введение заключение итоги применение
внимание важно примечание замечание
定义 概念 优点 缺点 特点 特征 性质 分类 种类 例子 例如 示例 举例 应用 总结 小结 概述 简介 注意 注意事项 说明 备注 提示 注 解析 答案 定義 特徴 利点 欠点 長所 短所 種類 例 概要 まとめ 補足
备考 備考 ポイント メリット デメリット
정의 개념 특징 장점 단점 종류 예시 예 요약 정리 개요 참고 주의 장단점 목적
تعريف مثال أمثلة مزايا عيوب مقدمة خاتمة ملخص ملاحظة ملاحظات أنواع خصائص
הגדרה דוגמה דוגמאות יתרונות חסרונות מבוא סיכום הערה הערות סוגים תכונות
definitie definities voorbeeld voorbeelden voordelen nadelen kenmerken eigenschappen soorten samenvatting inleiding`),
)
