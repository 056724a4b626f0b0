/** Infinitives of regular verbs, as they stand in notes. */
export const verbs = `
aktivieren aktualisieren analysieren antworten arbeiten archivieren ausführen authentifizieren automatisieren autorisieren basieren bauen beachten beantworten bedeuten bedingen beeinflussen
beenden befinden begrenzen begründen behandeln beinhalten belegen benötigen benutzen beobachten berechnen berechtigen berücksichtigen beschleunigen beschränken besitzen bestätigen
bestellen bestimmen betrachten betreffen bewegen bewerten bewirken bezahlen bezeichnen bieten bilden bremsen brauchen dauern decken definieren deaktivieren dienen dokumentieren
drehen drohen eignen einführen einsetzen einstellen empfehlen enden entfernen entsprechen entstehen entwickeln erfassen erfolgen erfordern erfüllen ergänzen erhöhen erkennen erklären
erlauben erleichtern ermitteln ermöglichen erreichen ersetzen erstellen erwarten erweitern erzeugen exportieren fehlen filtern folgen fordern fördern formatieren führen füllen funktionieren
garantieren gehören generieren gewähren gliedern glauben gründen haften handeln hängen hemmen herrschen hindern hören identifizieren importieren informieren initialisieren installieren
integrieren interpretieren isolieren kaufen kennzeichnen klären klassifizieren kombinieren kommunizieren konfigurieren kontrollieren kopieren kosten kühlen kündigen laden lagern leben legen leisten leiten
lernen liefern löschen lösen machen markieren melden merken messen mieten migrieren minimieren mischen motivieren nennen nutzen öffnen operieren ordnen organisieren orientieren planen prägen
priorisieren produzieren protokollieren prüfen reagieren realisieren rechnen reduzieren regeln regieren reichen reinigen replizieren richten sammeln schalten schätzen schicken schützen schwächen senden senken setzen sichern
skalieren sortieren sparen speichern sperren spielen stammen stärken starten stecken stellen steuern stimmen stoppen stören strukturieren stützen suchen synchronisieren tauschen teilen
testen transportieren trennen übernehmen überprüfen übersetzen übersteigen übertragen überwachen überwiegen umfassen unterscheiden unterstützen untersuchen verändern verarbeiten verbessern verbieten verbinden
verbrauchen vererben verfolgen verfügen verhindern verkaufen verkürzen verlagern verlangen verlängern vermeiden vermindern vermitteln veröffentlichen verringern verschieben verschlüsseln
versenden verstärken verteilen vertreten verursachen verwalten verwenden verwerfen verzögern vorbereiten wählen wandeln warten wechseln weisen wirken wohnen zahlen zählen zeigen zerlegen zerstören zwingen
`

/** Irregular ones: infinitive, third person, past, participle. */
export const irregular = `
beginnen beginnt begann begonnen|behalten behält behielt behalten|bekommen bekommt bekam bekommen|beschreiben beschreibt beschrieb beschrieben|bestehen besteht bestand bestanden|
betragen beträgt betrug betragen|beweisen beweist bewies bewiesen|binden bindet band gebunden|bleiben bleibt blieb geblieben|brechen bricht brach gebrochen|bringen bringt brachte gebracht|
enthalten enthält enthielt enthalten|entscheiden entscheidet entschied entschieden|erfahren erfährt erfuhr erfahren|erhalten erhält erhielt erhalten|erscheinen erscheint erschien erschienen|
fallen fällt fiel gefallen|fahren fährt fuhr gefahren|finden findet fand gefunden|fließen fließt floss geflossen|geben gibt gab gegeben|gehen geht ging gegangen|gelten gilt galt gegolten|gelingen gelingt gelang gelungen|
geschehen geschieht geschah geschehen|gewinnen gewinnt gewann gewonnen|halten hält hielt gehalten|heißen heißt hieß geheißen|helfen hilft half geholfen|kennen kennt kannte gekannt|kommen kommt kam gekommen|
laufen läuft lief gelaufen|lesen liest las gelesen|liegen liegt lag gelegen|messen misst maß gemessen|nehmen nimmt nahm genommen|schaffen schafft schuf geschaffen|schließen schließt schloss geschlossen|
schreiben schreibt schrieb geschrieben|sehen sieht sah gesehen|sinken sinkt sank gesunken|sprechen spricht sprach gesprochen|stehen steht stand gestanden|steigen steigt stieg gestiegen|sterben stirbt starb gestorben|
tragen trägt trug getragen|treffen trifft traf getroffen|treten tritt trat getreten|tun tut tat getan|verbieten verbietet verbot verboten|verbinden verbindet verband verbunden|vergehen vergeht verging vergangen|
vergleichen vergleicht verglich verglichen|verlassen verlässt verließ verlassen|verlieren verliert verlor verloren|vermeiden vermeidet vermied vermieden|verschieben verschiebt verschob verschoben|verstehen versteht verstand verstanden|
wachsen wächst wuchs gewachsen|werfen wirft warf geworfen|wissen weiß wusste gewusst|ziehen zieht zog gezogen|zwingen zwingt zwang gezwungen|unterscheiden unterscheidet unterschied unterschieden|entstehen entsteht entstand entstanden|
entsprechen entspricht entsprach entsprochen|erkennen erkennt erkannte erkannt|laden lädt lud geladen|übertragen überträgt übertrug übertragen|bieten bietet bot geboten|empfehlen empfiehlt empfahl empfohlen|umfassen umfasst umfasste umfasst|
nennen nennt nannte genannt|senden sendet sandte gesendet|hängen hängt hing gehangen|weisen weist wies gewiesen|betreffen betrifft betraf betroffen|treiben treibt trieb getrieben|vertreten vertritt vertrat vertreten|werben wirbt warb geworben
`
