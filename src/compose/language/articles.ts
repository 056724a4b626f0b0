import { words } from './pack.ts'

/**
 * Articles of languages that have no pack, alone or grown together with a preposition: a noun follows. Only words that
 * are hardly anything else in any of these languages.
 */
export const articles: ReadonlySet<string> = new Set(
  words(`el la los las un una unos unas del al le les du des au aux une l'un il lo gli uno della dello degli delle nel nella dal dalla sul sulla
o os uma uns umas do da dos das na nas pelo pela het een den det ett`),
)

/** Forms of `to be` of languages that have no pack: what follows says what something is. */
export const copulas: ReadonlySet<string> = new Set(
  words(
    `es son fue era eran será serán è sono fu erano est sont était étaient é são foi eram is zijn jest są är`,
  ),
)

/** Words that stand for something named before: no name of it. */
export const pointing: ReadonlySet<string> = new Set(
  words(`este esta esto estos estas ese esa eso esos esas aquel aquella ello ellos él ella lo ce cet cette ces cela ceci ça il elle ils elles on
questo questa questi queste quello quella ciò esso essa essi isto isso este essa ele ela eles dit dat deze die to ten ta det den detta`),
)

/** Words with which a clause begins, or that deny it. */
export const clauseWords: ReadonlySet<string> = new Set(
  words(`que qui quien quienes dont où donde cuando quand cuándo si se sí como comme como come che cui dove quando perché porque parce puisque pues
no non ne não ni nie niet pero mais ma però aunque mientras ya y e et o ou u und i en
ha han hay hanno ont puede pueden può possono peut peuvent pode podem debe deben deve devono devem doit doivent está están sta stanno está estão
tiene tienen viene vengono tem têm también anche aussi también`),
)

/** Short words that lead to another noun: what stands before them is complete. */
export const leading: ReadonlySet<string> = new Set(
  words(`de en a por para con sin sobre entre desde hasta según tras durante hacia mediante à dans sous par pour avec sans chez vers depuis dès sur d' di da in su per tra fra
em com sem até pelo van op te met voor aan bij uit av på med för till från om`),
)

/** Words that say nothing at the head of a noun phrase: `la misma …`. */
export const weakWords: ReadonlySet<string> = new Set(
  words(`mismo misma mismos mismas otro otra otros otras nuevo nueva stesso stessa stessi stesse altro altra altri altre même mêmes autre autres mesmo mesma outro
outra hecho fait fatto vez fois volta volte veces parte parti partie ejemplo exemple esempio caso cas casi casos uno una deux dos due más plus più menos moins
siguiente siguientes seguente seguenti suivant suivante suivants suivantes seguinte primer primera primero primo prima premier première primeiro primeira
próximo próxima prossimo prossima prochain prochaine actual único única unico unica solo sola seul seule resto reste decir dire cual cuales quale quali singole singoli
anterior anteriores precedente precedenti précédent précédente vario varia varios varias vário vária vários várias diversos diversas diversi diverse divers distinto distinta distintos distintas
diferente diferentes différent différents différentes algunos algunas alguns algumas alcuni alcune quelques molti molte muchos muchas muitos muitas
vecchio vecchia parecido parecida cierto cierta certo certa certain certaine propio propia propri propre`),
)
