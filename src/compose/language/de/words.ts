export const determiners = `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden
jedem alle allen aller alles kein keine keinen keinem keiner keines mein sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser euer
viele vielen wenige wenigen einige einigen mehrere mehreren manche manchen beide beiden mehr weniger solche solchen welche welcher welches
sämtliche sämtlichen etwas`

export const prepositions = `in im ins an am ans auf aus bei beim mit nach seit von vom zu zum zur für durch gegen um bis über unter vor hinter neben zwischen
gemäß laut je pro als wie entlang innerhalb außerhalb oberhalb unterhalb hinsichtlich bezüglich via samt`

/** What stands before them is complete. */
export const adjuncts = `ohne während wegen trotz mittels anhand aufgrund durch innerhalb außerhalb statt anstatt anstelle außer sowie`

export const subordinators = `wenn falls sobald sofern weil da dass damit ob obwohl obgleich während nachdem bevor bis seitdem solange sodass indem wobei wodurch womit
wofür woran wo weshalb weswegen sonst andernfalls ansonsten denn daher deshalb somit dadurch`

export const coordinators = `und oder sowie aber sondern jedoch & bzw beziehungsweise`

export const pronouns = `er sie es man wir ihr ich du sich ihm ihn ihnen uns euch mich dich dies das diese dieser hier dort dabei dafür damit davon dazu daran darauf
darin daraus dadurch daher welche welcher welches wer was`

export const be = `ist sind war waren sei seien wäre wären bin bist sein gewesen wird werden wurde wurden werde würde würden worden geworden`
export const have = `hat haben hatte hatten habe hätte hätten gehabt`
export const modals = `kann können konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen sollte sollten darf dürfen durfte durften dürfte will
wollen wollte möchte möchten mag lässt lassen`
export const negations = `nicht nie niemals kein keine keinen keinem keiner keines ohne weder nichts keinesfalls`

export const adverbs = `auch immer oft meist meistens häufig normalerweise standardmäßig automatisch nur noch schon bereits dann sehr ganz fast etwa circa ca rund
hauptsächlich vor-allem insbesondere besonders gewöhnlich üblicherweise selten manchmal derzeit aktuell sofort direkt manuell später wieder
einmal zweimal zusammen gemeinsam allein getrennt jeweils zuerst zunächst danach anschließend schließlich endlich bald jetzt heute so
genau ungefähr mindestens höchstens maximal minimal weiter weiterhin dauerhaft vorübergehend außerdem zudem ebenfalls ebenso dennoch trotzdem möglichst
lediglich ausschließlich bloß gar nahezu vollständig teilweise sofern stets kaum eher sogar erst nun hier dort da ab an auf aus ein los mit nach vor
weg zurück zusammen fest her hin`

/** Words that are no answer alone. */
export const generic = `ding dinge sache sachen art arten weise fall fälle beispiel beispiele typ typen teil teile zahl zahlen anzahl menge mengen punkt punkte
notiz notizen person personen mensch menschen mal male zeit zeiten ort orte wert werte name namen daten information informationen ergebnis
ergebnisse grund gründe problem probleme frage fragen möglichkeit möglichkeiten eigenschaft eigenschaften dienst dienste system systeme ressource
ressourcen objekt objekte element elemente prozess prozesse methode methoden verfahren funktion funktionen form formen gruppe gruppen liste
listen stufe stufen reihenfolge bereich bereiche aspekt aspekte vorteil vorteile nachteil nachteile änderung änderungen bedingung bedingungen
unterschied unterschiede wirkung wirkungen ende datei dateien idee ideen zweck zwecke rolle rollen regel regeln seite seiten zustand zustände schritt
schritte aufgabe aufgaben begriff begriffe thema themen einheit einheiten wort wörter ja nein eins zwei erste ersten zweite zweiten anderes andere anderen
viel viele mehr weniger wenig groß große großen klein kleine kleinen gut gute guten besser beste besten wichtig wichtige wichtigen möglich nötig
notwendig erforderlich verfügbar vorhanden neu neue neuen alt alte alten lang kurz hoch hohe hohen niedrig schnell langsam einfach bestimmte
bestimmten verschiedene verschiedenen unterschiedliche unterschiedlichen einzelne einzelnen folgende folgenden gleiche gleichen weitere weiteren
jeweilige jeweiligen unterstützt erlaubt empfohlen verwendet genutzt benötigt`

export const noteLabels = `hinweis|hinweise|notiz|notizen|merke|merksatz|achtung|wichtig|tipp|tipps|warnung|vorsicht|anmerkung|bemerkung|empfehlung|info|beispiel|beispiele|z.b.|
z. b.|bsp|bsp.|prüfung|prüfungsfakt|klausur|best practice|fazit|kurz|nb|p.s.|zu beachten|faustregel|zusammenfassung`

/** Labels and headings that name a kind of content, not a subject. */
export const kindLabels = `anwendungsfall|anwendungsfälle|anwendung|anwendungen|einsatz|einsatzgebiete|einsatzbereiche|verwendung|grenze|grenzen|einschränkung|einschränkungen|beschränkungen|
limit|limits|problem|probleme|herausforderungen|lösung|lösungen|vorteil|vorteile|nachteil|nachteile|vor- und nachteile|pro|contra|merkmal|merkmale|
kennzeichen|eigenschaft|eigenschaften|voraussetzung|voraussetzungen|anforderung|anforderungen|schritt|schritte|ablauf|vorgehen|art|arten|typ|typen|option|optionen|
möglichkeiten|beispiel|beispiele|empfehlung|empfehlungen|tipp|tipps|zweck|ziel|ziele|aufgabe|aufgaben|definition|definitionen|begriff|begriffe|begriffsklärung|ursache|ursachen|symptom|
symptome|therapie|behandlung|diagnose|diagnostik|folge|folgen|auswirkung|auswirkungen|wirkung|wirkungen|nebenwirkung|nebenwirkungen|ergebnis|ergebnisse|grund|gründe|risiko|risiken|
indikation|indikationen|kontraindikation|kontraindikationen|funktion|funktionen|rolle|aufbau|bestandteile|komponenten|teile|regel|regeln|ausnahme|ausnahmen|preis|preise|kosten|sicherheit|
überblick|übersicht|einleitung|einführung|zusammenfassung|grundlagen|hintergrund|allgemein|allgemeines|konzept|konzepte|grundbegriffe|wichtige begriffe|notizen|hinweis|hinweise|sonstiges|weiteres|
funktionsweise|wie es funktioniert|architektur|konfiguration|einrichtung|installation|syntax|befehl|befehle|warum|wann|was|wie|wo|wer|wichtig|fakten|geschichte|fazit|quellen|fragen|vergleich|
unterschied|unterschiede|gemeinsamkeiten|leistung|verfügbarkeit|methode|methoden|ansatz|strategie|strategien|prinzip|prinzipien|phase|phasen|stufe|stufen|ebene|ebenen|kategorie|kategorien|
werkzeuge|dienste|beschreibung|daten|verwaltung|formel|formeln|frage|antwort|bedeutung|inhalt|inhalte|ort|dauer|größe|jahr|autor|quelle|voraussetzungen|einteilung|klassifikation|entstehung|vorkommen|verlauf`

export const useCaseLabels = `anwendungsfall|anwendungsfälle|einsatzgebiete|einsatzbereiche|geeignet für|verwendung|verwendung für|einsatz`

export const limitWords = `maximal max höchstens mindestens min minimal bis zu standard standardmäßig genau innerhalb alle jede jeder jedes pro je nur mehr weniger als über unter
zwischen etwa circa ca ungefähr rund insgesamt nach vor ab dauert kostet enthält hat haben besteht bereich benötigt erfordert größe port ports grenze limit
beträgt umfasst von auf`

export const units = `b kb mb gb tb pb kib mib gib tib bit bits byte bytes kbit mbit gbit kbit/s mbit/s gbit/s mb/s gb/s ms s sek sekunde sekunden min minute minuten h std stunde stunden
tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahrzehnte jahrhundert jahrhunderte hz khz mhz ghz mm cm m km nm µm mg g kg ml l dl mol mmol kcal kj j w
kw v mv a ma ω ohm bar pa kpa mmhg °c °f % prozent grad euro € cent $ mal personen einwohner tonnen t liter meter kilometer zoll stück`

export const numberWords = `null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend million millionen milliarden einmal zweimal dreimal
doppelt halb hälfte dritte`

export const abbreviations = `z b bzw ca d h u a o ä usw etc vgl s nr abs art bspw ggf evtl inkl exkl max min mind mio mrd sog v dr prof st str tel jh chr bd hrsg sek std`

export const exampleOpeners = `z.b. z.b bspw bspw. beispielsweise etwa zum-beispiel wie-z.b. u.a. sogenannte`

export const classNouns = `dienst verfahren protokoll prozess methode technik programm software werkzeug sprache bibliothek datenbank plattform komponente modul gerät standard format
modell ansatz mechanismus algorithmus architektur konzept prinzip theorie gesetz recht regel art form menge gruppe familie einheit maß zweig teil organ enzym hormon
protein zelle gewebe krankheit erkrankung störung syndrom molekül verbindung reaktion technologie schnittstelle schicht netz netzwerk server anwendung befehl
operator struktur muster angriff schwachstelle vertrag vereinbarung epoche zeitraum bewegung ereignis krieg gebiet region person wissenschaft lehre handlung
zustand phase schritt test stoff kraft größe funktion vorgang begriff bezeichnung system umgebung behörde organisation unternehmen`

export const definers = `ermöglicht automatisiert bietet verwaltet überwacht schützt misst analysiert sammelt speichert liefert erkennt wandelt verteilt verbindet erzeugt erstellt
vereinfacht steuert regelt überträgt produziert transportiert beschreibt bezeichnet definiert bestimmt besteht enthält kombiniert leitet prüft verschlüsselt
verarbeitet umfasst beschleunigt hemmt`

export const hollowAdjectives = `bestimmte bestimmten bestimmter jeweilige jeweiligen folgende folgenden entsprechende entsprechenden`
export const hollowHeads = `anzahl zahl menge art arten form liste reihe vielzahl abhängig geeignet notwendig erforderlich verantwortlich zuständig fähig vergleichbar ähnlich`

/** Last words of headings under which several things are told. */
export const topics = `arten typen ablauf phasen schritte überblick grundlagen einführung beispiele methoden verfahren befehle rollen aufgaben merkmale
eigenschaften komponenten bestandteile anforderungen aufbau geschichte begriffe ziele konzepte zusammenfassung kosten prinzipien regeln
vorteile nachteile vergleich anwendungen symptome ursachen folgen formen funktionen`
