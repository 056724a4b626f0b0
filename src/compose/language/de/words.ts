export const determiners = `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden
jedem alle allen aller alles kein keine keinen keinem keiner keines mein sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser euer
viele vielen wenige wenigen einige einigen mehrere mehreren manche manchen beide beiden mehr weniger solche solchen welche welcher welches
sämtliche sämtlichen etwas`

export const prepositions = `in im ins an am ans auf aus bei beim mit nach seit von vom zu zum zur für durch gegen um bis über unter vor hinter neben zwischen
gemäß laut je pro als wie entlang innerhalb außerhalb oberhalb unterhalb hinsichtlich bezüglich via samt gegenüber nebst binnen nahe seitens abzüglich zuzüglich inklusive exklusive ab`

/** What stands before them is complete. */
export const adjuncts = `ohne während wegen trotz mittels mithilfe anhand aufgrund durch innerhalb außerhalb statt anstatt anstelle außer sowie infolge dank zwecks angesichts zugunsten
ungeachtet gegenüber unter bis um binnen`

export const subordinators = `wenn falls sobald sofern weil da dass damit ob obwohl obgleich während nachdem bevor bis seitdem solange sodass indem wobei wodurch womit
wofür woran worauf worin wozu worüber wo wohin woher wann wie warum weshalb weswegen sobald soweit soviel je desto umso sonst andernfalls ansonsten denn daher deshalb somit dadurch`

export const coordinators = `und oder sowie aber sondern jedoch & bzw beziehungsweise`

export const pronouns = `er sie es man wir ihr ich du sich ihm ihn ihnen uns euch mich dich dies das diese dieser hier dort dabei dafür damit davon dazu daran darauf
darin daraus dadurch daher welche welcher welches wer was`

export const be = `ist sind war waren sei seien wäre wären bin bist sein gewesen wird werden wurde wurden werde würde würden worden geworden`
export const have = `hat haben hatte hatten habe hätte hätten gehabt`
export const modals = `kann können konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen sollte sollten darf dürfen durfte durften dürfte will
wollen wollte wollten wolle solle müsse könne dürfe möge möchte möchten mag lässt lassen`
export const negations = `nicht nie niemals kein keine keinen keinem keiner keines ohne weder nichts keinesfalls`

export const adverbs = `auch immer oft meist meistens häufig normalerweise standardmäßig automatisch nur noch schon bereits dann sehr ganz fast etwa circa ca rund
zunehmend fortlaufend vorwiegend hinreichend ausreichend hauptsächlich vor-allem insbesondere besonders gewöhnlich üblicherweise in-der-regel typischerweise idealerweise tendenziell überwiegend größtenteils grundsätzlich prinzipiell generell allgemein selten manchmal zeitweise ständig ununterbrochen dauernd gleichzeitig parallel
nacheinander untereinander miteinander voneinander zueinander aufeinander dazwischen darüber darunter dahinter davor hinaus herum heraus hinein herein überall nirgends irgendwo links rechts oben unten außen innen vorne hinten draußen
einfach zumindest wenigstens beinahe eher vielmehr allerdings jedoch also folglich demnach nämlich eigentlich tatsächlich wirklich natürlich offensichtlich beispielsweise zum-beispiel etwa sozusagen quasi praktisch theoretisch derzeit aktuell sofort direkt manuell später wieder
einmal zweimal zusammen gemeinsam allein getrennt jeweils zuerst zunächst danach anschließend schließlich endlich bald jetzt heute so vorher vorerst nachher bisher seither damals früher später mitunter hierbei hierzu hierfür dadurch dagegen darum woraufhin wiederum nochmals zuvor anfangs letztlich letztendlich insgesamt
genau ungefähr mindestens höchstens maximal minimal weiter weiterhin dauerhaft vorübergehend außerdem zudem ebenfalls ebenso dennoch trotzdem möglichst
gegeneinander voreinander ineinander übereinander leider oftmals vielfach mehrfach zeitgleich infolgedessen teils mittlerweile inzwischen momentan hingegen demgegenüber gegebenenfalls ggf zwingend unbedingt jederzeit jedenfalls zwangsläufig
lediglich ausschließlich bloß gar nahezu vollständig teilweise sofern stets kaum eher sogar erst nun hier dort da ab an auf aus ein los mit nach vor
weg zurück zusammen fest her hin`

/** Before an adjective they belong to what it says: `kaum sichtbare Lichter`. */
export const grading = `sehr kaum fast nahezu ganz besonders vollständig teilweise möglichst hinreichend zunehmend relativ höchst äußerst`

/** Words that are no answer alone. */
export const generic = `heißt bedeutet beträgt gilt folgt ding dinge sache sachen art arten weise fall fälle beispiel beispiele typ typen teil teile zahl zahlen anzahl menge mengen punkt punkte
notiz notizen person personen mensch menschen mal male zeit zeiten ort orte wert werte name namen daten information informationen ergebnis
ergebnisse grund gründe problem probleme frage fragen möglichkeit möglichkeiten eigenschaft eigenschaften dienst dienste system systeme ressource
ressourcen objekt objekte element elemente prozess prozesse methode methoden verfahren funktion funktionen form formen gruppe gruppen liste
listen stufe stufen reihenfolge bereich bereiche aspekt aspekte vorteil vorteile nachteil nachteile änderung änderungen bedingung bedingungen
unterschied unterschiede wirkung wirkungen ende datei dateien idee ideen zweck zwecke rolle rollen regel regeln seite seiten zustand zustände schritt
schritte aufgabe aufgaben begriff begriffe thema themen einheit einheiten wort wörter ja nein eins zwei erste ersten zweite zweiten anderes andere anderen
viel viele mehr weniger wenig groß große großen klein kleine kleinen gut gute guten besser beste besten wichtig wichtige wichtigen möglich nötig
notwendig erforderlich verfügbar vorhanden neu neue neuen alt alte alten lang kurz hoch hohe hohen niedrig schnell langsam einfach bestimmte
bestimmten verschiedene verschiedenen unterschiedliche unterschiedlichen einzelne einzelnen folgende folgenden gleiche gleichen weitere weiteren
jeweilige jeweiligen unterstützt erlaubt empfohlen verwendet genutzt benötigt ausgeführt durchgeführt gemacht hergestellt festgelegt angegeben angezeigt zugewiesen vermieden verhindert erzeugt erstellt erreicht bestimmt verändert geändert
ausführen durchführen machen herstellen festlegen angeben anzeigen zuweisen vermeiden verhindern erzeugen erstellen erreichen bestimmen verändern ändern nutzen verwenden benutzen haben sein werden bleiben geben kommen gehen stehen liegen führen
konkret konkrete konkreten relevant relevante relevanten sinnvoll nützlich hilfreich zentral zentrale zentralen bekannt üblich häufig selten ähnlich ähnliche ähnlichen verschieden gegeben betroffen entsprechend entsprechende entsprechenden zusätzlich
zusätzliche zusätzlichen gesamt gesamte gesamten ganz ganze ganzen viele vielen meisten mögliche möglichen allgemein allgemeine allgemeinen kurze kurzen lange langen schwer leicht leichter einfacher schneller größer kleiner höher niedriger stärker
geringer größer kleiner höher niedriger besser schlechter länger kürzer schneller langsamer teurer billiger günstiger stärker schwächer häufiger seltener hervorragend ausgezeichnet geeignet
stark starke starken schwach schwache schwachen hauptsächlich eigene eigenen jahr jahre jahren tag tage tagen monat monate monaten stunde stunden minute minuten woche wochen gebiet anwender ding sicht kontext umfang ergebnis vorgang
zusammenhang maßnahme vorgehen aussage verhältnis beziehung rahmen lage betrachtung auswahl vielzahl reihe summe element komponente arbeit hilfe nutzung verwendung einsatz anwendung durchführung merkmal stelle stellen land länder welt`

/** Before `von` they head a topic: `Arten von Booten`. */
export const aspects = `art arten form formen typen teile bestandteile elemente ziele zweck aufgaben aufgabe anwendung anwendungen einsatz vorteile nachteile grenzen
eigenschaften merkmale beispiele phasen schritte stufen ursachen folgen wirkung wirkungen geschichte aufbau struktur rolle`

/** Common words that are no answer alone, unless the author set them apart: much else would fit. */
export const vague = `fähigkeit notwendigkeit wichtigkeit bedarf ausgabe struktur ablauf werkzeug inhalt leistung auswirkung szenario szenarien anforderung faktor ziel fokus umgebung feld felder quelle ausführung umsetzung
gestaltung herstellung erstellung bearbeitung verarbeitung entscheidung bewertung verbesserung erhöhung senkung steigerung verringerung vergleich verständnis wissen kenntnis kenntnisse erfahrung interesse hinblick alltag vordergrund
mittelpunkt anfang beginn vorfeld nachhinein klausur vorgehensweise interaktion
sichtbar bekannt unbekannt teuer billig zuverlässig aktiv aktuell sicher unsicher klar deutlich förderlich passend richtig falsch abhängig unabhängig sinnlos schwierig aufwendig aufwändig komplex ideal optimal flexibel effizient effektiv
steigen sinken wachsen zunehmen abnehmen passieren entstehen beachten kennen verstehen erklären beschreiben`

export const noteLabels = `auch|außerdem|ebenso|zudem|ferner|insb.|insbesondere|aber|also|dann|daher|somit|folglich|denn|jedoch|dadurch|deshalb|trotzdem|und|oder|prüfungsstoff|gute praxis|hinweis|hinweise|notiz|notizen|merke|merksatz|merksätze|beachte|beachten|bitte beachten|aufpassen|cave|nicht vergessen|exkurs|anm.|z.b|bspw.|d.h.|d. h.|def.|faktum|fakt|kernaussage|grundregel|grundsatz|wichtiger hinweis|sonderfall|regel|achtung|wichtig|tipp|tipps|warnung|vorsicht|anmerkung|bemerkung|empfehlung|info|beispiel|beispiele|z.b.|
z. b.|bsp|bsp.|prüfung|prüfungsfakt|klausur|best practice|fazit|kurz|nb|p.s.|zu beachten|faustregel|zusammenfassung`

/** Labels and headings that name a kind of content, not a subject. */
export const kindLabels = `anwendungsfall|anwendungsfälle|anwendung|anwendungen|einsatz|einsatzgebiete|einsatzbereiche|verwendung|grenze|grenzen|einschränkung|einschränkungen|beschränkungen|
limit|limits|problem|probleme|herausforderungen|lösung|lösungen|vorteil|vorteile|nachteil|nachteile|vor- und nachteile|pro|contra|merkmal|merkmale|
kennzeichen|eigenschaft|eigenschaften|voraussetzung|voraussetzungen|anforderung|anforderungen|schritt|schritte|ablauf|vorgehen|art|arten|typ|typen|option|optionen|
möglichkeiten|beispiel|beispiele|empfehlung|empfehlungen|tipp|tipps|zweck|ziel|ziele|aufgabe|aufgaben|definition|definitionen|begriff|begriffe|begriffsklärung|ursache|ursachen|symptom|
symptome|therapie|behandlung|diagnose|diagnostik|folge|folgen|auswirkung|auswirkungen|wirkung|wirkungen|nebenwirkung|nebenwirkungen|ergebnis|ergebnisse|grund|gründe|risiko|risiken|
indikation|indikationen|kontraindikation|kontraindikationen|funktion|funktionen|rolle|aufbau|bestandteile|komponenten|teile|regel|regeln|ausnahme|ausnahmen|preis|preise|kosten|sicherheit|
überblick|übersicht|einleitung|einführung|zusammenfassung|grundlagen|hintergrund|allgemein|allgemeines|konzept|konzepte|grundbegriffe|wichtige begriffe|notizen|hinweis|hinweise|sonstiges|weiteres|
limitierung|limitierungen|begrenzung|begrenzungen|merksatz|merksätze|merkpunkte|kernpunkte|kernaussagen|lernziele|aufgabenstellung|lösungen|lösungsweg|lösungsidee|lösungsideen|beispielaufgabe|beispielaufgabe mit lösung|übung|übungen|techniken|technik|theorie|praxis|begründung|begründungen|erklärung|erklärungen|erläuterung|interpretation|
typische merkmale|typische eigenschaften|wichtige eigenschaften|besonderheiten|besonderheit|vorteile und nachteile|stärken|schwächen|chancen|gefahren|kritik|kritikpunkte|auswirkungen|konsequenzen|konsequenz|bewertung|beurteilung|analyse|deutung|zielsetzung|ausgangslage|ergebnisse|
kurz|kurz und knapp|klinik|pathophysiologie|pathogenese|ätiologie|epidemiologie|prognose|komplikationen|prävention|prophylaxe|dosierung|dosierungen|anfangseinstellungen|zielparameter|wirkmechanismus|pharmakokinetik|differentialdiagnosen|differentialdiagnose|interaktionen|hintergründe|
zusammensetzung|kompatibilität|weitere|weitere infos|weitere informationen|details|sonstige|spezielle situationen|allgemeine hinweise|thema|themen|kapitel|abschnitt|block|einheit|anforderung an|fragestellung|fragestellungen|motivation|idee|grundidee|grundlage|aspekte|faktoren|wichtige faktoren|indikatoren|
kriterien|arten und typen|formen|bereiche|gebiete|akteure|beteiligte|gründe dafür|vorgangsweise|vorgehensweise|realisierung|realisierungsmöglichkeiten|implementierung|umsetzung|durchführung|verwendungszweck|nutzen|pro und contra|pro & contra|kontra|dafür|dagegen|innen|außen|früher|heute|
funktionsweise|wie es funktioniert|architektur|konfiguration|einrichtung|installation|syntax|befehl|befehle|warum|wann|was|wie|wo|wer|wichtig|fakten|geschichte|fazit|quellen|fragen|vergleich|
unterschied|unterschiede|gemeinsamkeiten|leistung|verfügbarkeit|methode|methoden|ansatz|strategie|strategien|prinzip|prinzipien|phase|phasen|stufe|stufen|ebene|ebenen|kategorie|kategorien|
werkzeuge|dienste|beschreibung|daten|verwaltung|formel|formeln|frage|antwort|bedeutung|inhalt|inhalte|ort|dauer|größe|jahr|autor|quelle|voraussetzungen|einteilung|klassifikation|entstehung|vorkommen|verlauf`

export const useCaseLabels = `anwendungsfall|anwendungsfälle|einsatzgebiete|einsatzbereiche|geeignet für|verwendung|verwendung für|einsatz`
export const sequences = `schritt schritte ablauf vorgehen reihenfolge phasen stufen`
export const suits = `ideal geeignet empfohlen gut optimal sinnvoll gedacht nützlich`
export const suitsWhen = `für wenn falls bei`
export const suitsOnly = `nur besonders auch`

export const limitWords = `maximal max höchstens mindestens min minimal bis standard standardmäßig genau innerhalb alle pro je nur mehr weniger als über unter
etwa circa ca ungefähr rund insgesamt nach ab dauert kostet enthält hat haben besteht bereich benötigt erfordert größe port ports grenze limit
beträgt umfasst auf liegt erreicht`

export const units = `b kb mb gb tb pb kib mib gib tib bit bits byte bytes kbit mbit gbit kbit/s mbit/s gbit/s mb/s gb/s ms s sek sekunde sekunden min minute minuten h std stunde stunden
tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahrzehnte jahrhundert jahrhunderte hz khz mhz ghz mm cm m km nm µm mg g kg ml l dl mol mmol kcal kj j w
kw v mv a ma ω ohm bar pa kpa mmhg °c °f % prozent grad euro € cent $ mal personen einwohner tonnen t liter meter kilometer zoll stück`

export const numberWords = `null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend million millionen milliarden einmal zweimal dreimal
doppelt halb hälfte dritte`

export const abbreviations = `zb dh z b bzw ca d h u a o ä usw etc vgl s nr abs art bspw ggf evtl inkl exkl max min mind mio mrd sog v dr prof st str tel jh chr bd hrsg sek std`

/** `z. B.` and `u. a.` are cut at their full stops. */
export const exampleOpeners = `zb zb. z u z.b. z.b bsp bsp. bspw bspw. beispielsweise zum-beispiel wie-z.b. u.a. etwa-bei d.h. d.h`

/** A point that opens with these only explains the others. */
export const asides = `z. b|z.b|zb|beispiel|beispiele|zum beispiel|bsp|siehe|vgl|quelle:|quellen:|mehr dazu`

export const classNouns = `dienst verfahren protokoll prozess methode technik programm software werkzeug sprache bibliothek datenbank plattform komponente modul gerät standard format
modell ansatz mechanismus algorithmus architektur konzept prinzip theorie gesetz recht regel art form menge gruppe familie einheit maß zweig teil organ enzym hormon
protein zelle gewebe krankheit erkrankung störung syndrom molekül verbindung reaktion technologie schnittstelle schicht netz netzwerk server anwendung befehl
operator struktur muster angriff schwachstelle vertrag vereinbarung epoche zeitraum bewegung ereignis krieg gebiet region person wissenschaft lehre handlung
zustand phase schritt test stoff kraft größe funktion vorgang begriff bezeichnung system umgebung behörde organisation unternehmen`

export const definers = `ermöglicht automatisiert bietet verwaltet überwacht schützt misst analysiert sammelt speichert liefert erkennt wandelt verteilt verbindet erzeugt erstellt
vereinfacht steuert regelt überträgt produziert transportiert beschreibt bezeichnet definiert bestimmt besteht enthält kombiniert leitet prüft verschlüsselt
verarbeitet umfasst beschleunigt hemmt`

export const hollowAdjectives = `bestimmtes folgendes folgende mögliche möglichen bestimmte bestimmten bestimmter jeweilige jeweiligen folgende folgenden entsprechende entsprechenden`
export const hollowHeads = `grundlage anhand möglichkeit fähigkeit anzahl zahl menge art arten form liste reihe vielzahl abhängig geeignet notwendig erforderlich verantwortlich zuständig fähig vergleichbar ähnlich`

/** What follows them belongs to the noun before: `der Aufbau des Kerns`. Any other article opens a phrase of its own. */
export const genitives = `von vom des der eines einer dieser dieses ihrer seiner aller mehrerer vieler beider deren dessen`

/** Last words of headings under which several things are told. */
export const topics = `annahmen empfehlungen richtlinien kriterien schwachstellen verhalten arten typen ablauf phasen schritte überblick grundlagen einführung beispiele methoden verfahren befehle rollen aufgaben merkmale
eigenschaften komponenten bestandteile anforderungen aufbau geschichte begriffe ziele konzepte zusammenfassung kosten prinzipien regeln
vorteile nachteile vergleich anwendungen symptome ursachen folgen formen funktionen`

/** Last words of headings that say only how a thing is told of. */
export const surveys = `überblick übersicht einführung grundlagen zusammenfassung`
