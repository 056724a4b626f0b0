"""A deck with genanki (PyPI) from facts.json: one basic note a fact. Usage: genanki-deck.py FACTS.json OUT.apkg"""
import html, json, sys
import genanki

facts = json.load(open(sys.argv[1], encoding='utf8'))['facts']
model = genanki.Model(1607392319, 'Basic', fields=[{'name': 'Front'}, {'name': 'Back'}],
                      templates=[{'name': 'Card 1', 'qfmt': '{{Front}}', 'afmt': '{{FrontSide}}<hr>{{Back}}'}])
deck = genanki.Deck(2059400110, 'Facts')
for fact in facts:
    front = html.escape(' › '.join(fact['headings'] + fact['context'])) + '<br>' + html.escape(fact['prompt'])
    deck.add_note(genanki.Note(model=model, fields=[front, fact['html']], guid=fact['id'], tags=[]))
genanki.Package(deck).write_to_file(sys.argv[2])
