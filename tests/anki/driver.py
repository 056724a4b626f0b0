"""The real Anki, driven by JSON lines: {"do": name, …} on stdin, {"ok": result} or {"error": text} on stdout."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile

import anki.lang
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

UPDATE = {"if newer": 0, "always": 1, "never": 2}
LOGS = ("new", "updated", "duplicate", "conflicting", "first_field_match", "missing_notetype", "missing_deck", "empty_first_field")
collections: dict[str, tuple[Collection, str]] = {}


def of(name: str) -> Collection:
    """A learner's collection by name; a new one is empty."""
    if name not in collections:
        folder = tempfile.mkdtemp(prefix="keyfacts-anki-")
        collections[name] = (Collection(os.path.join(folder, "collection.anki2")), folder)
    return collections[name][0]


def note_of(col: Collection, guid: str):
    return col.get_note(col.db.scalar("select id from notes where guid=?", guid))


def import_deck(col: Collection, path: str, notes: str | None = None, notetypes: str | None = None) -> dict:
    """Imports as the dialog does that opens in a fresh Anki; `notes`, `notetypes`: what the learner chose there."""
    options = ImportAnkiPackageOptions()
    options.CopyFrom(col._backend.get_import_anki_package_presets())
    if notes:
        options.update_notes = UPDATE[notes]
    if notetypes:
        options.update_notetypes = UPDATE[notetypes]
    log = col.import_anki_package(ImportAnkiPackageRequest(package_path=path, options=options)).log
    col.models._clear_cache()
    guids = dict(col.db.all("select id, guid from notes"))
    names = {kind: sorted(guids.get(n.id.nid, "?") for n in getattr(log, kind)) for kind in LOGS}
    return {"found": log.found_notes, **{kind: names[kind] for kind in ("new", "updated", "duplicate", "conflicting")},
            "other": sum(len(names[kind]) for kind in LOGS[4:])}


def notes(col: Collection) -> list:
    """Every note as the learner has it, its cards rendered by Anki; sorted by guid."""
    decks = {d.id: d.name for d in col.decks.all_names_and_ids(skip_empty_default=False)}
    reviews = dict(col.db.all("select cid, count() from revlog group by cid"))
    out = []
    for nid in col.find_notes(""):
        note = col.get_note(nid)
        cards = []
        for card in note.cards():
            rendered = card.render_output()
            cards.append({"ord": card.ord, "deck": decks[card.did], "reviews": reviews.get(card.id, 0), "interval": card.ivl,
                          "due": card.due, "reps": card.reps, "lapses": card.lapses, "queue": card.queue, "flag": card.user_flag(),
                          "front": rendered.question_text, "back": rendered.answer_text,
                          "blank": "front-of-card-is-blank" in rendered.question_text})
        kind = note.note_type()
        out.append({"guid": note.guid, "mod": note.mod, "fields": dict(note.items()), "tags": note.tags,
                    "notetype": {"id": kind["id"], "name": kind["name"]}, "cards": cards})
    return sorted(out, key=lambda note: note["guid"])


def study(col: Collection, answers: list) -> list:
    """The learner answers the cards that the scheduler shows, with the buttons 1 to 4 in turn; gives their guids."""
    for deck in col.decks.all_names_and_ids():
        if deck.name != "Default":
            col.decks.select(deck.id)
            break
    seen = []
    for answer in answers:
        card = col.sched.getCard()
        if card is None:
            break
        card.start_timer()
        col.sched.answerCard(card, answer)
        seen.append(card.note().guid)
    # Two cards answered within a millisecond: Anki gives the later review the next free time, which may be in another
    # second than the card's own. Its check mends that; done here, what a later check finds is of our decks alone.
    col._backend.check_database()
    return seen


def edit(col: Collection, guid: str, field: str | None = None, value: str = "", tags: list | None = None) -> None:
    """The learner edits a field or adds tags; Anki sets the note's time to now."""
    note = note_of(col, guid)
    if field:
        note[field] = value
    for tag in tags or []:
        note.add_tag(tag)
    col.update_note(note)


def move(col: Collection, guid: str, deck: str) -> None:
    col.set_deck([card.id for card in note_of(col, guid).cards()], col.decks.id(deck))


def flag(col: Collection, guid: str, flag: int, suspend: bool = False) -> None:
    ids = [card.id for card in note_of(col, guid).cards()]
    col.set_user_flag_for_cards(flag, ids)
    if suspend:
        col.sched.suspend_cards(ids)


def delete_note(col: Collection, guid: str) -> None:
    col.remove_notes([note_of(col, guid).id])


def empty_cards(col: Collection, delete: bool = False) -> list:
    """Tools > Empty Cards: guids of the notes that have such, and Delete."""
    found = col._backend.get_empty_cards().notes
    guids = sorted(col.get_note(note.note_id).guid for note in found)
    if delete:
        col.remove_cards_and_orphaned_notes([card for note in found for card in note.card_ids])
    return guids


def check(col: Collection) -> list:
    """Tools > Check Database: what it complains about; and media that are missing or unused."""
    problems = [re.sub("[\u2068\u2069]", "", problem) for problem in col._backend.check_database()]
    media = col.media.check()
    return problems + [f"missing media {name}" for name in media.missing] + [f"unused media {name}" for name in media.unused]


def media(col: Collection) -> list:
    return sorted(os.listdir(col.media.dir()))


def notetypes(col: Collection) -> list:
    return [{"id": kind["id"], "name": kind["name"], "mod": kind["mod"], "css": kind["css"], "front": kind["tmpls"][0]["qfmt"],
             "fields": [field["name"] for field in kind["flds"]]}
            for kind in col.models.all() if col.models.use_count(kind)]


def restyle(col: Collection, css: str) -> None:
    """The learner changes the notetype's CSS; Anki sets its time to now."""
    kind = next(kind for kind in col.models.all() if col.models.use_count(kind))
    kind["css"] = css
    col.models.update_dict(kind)


def search(col: Collection, query: str) -> list:
    return sorted(col.get_note(nid).guid for nid in col.find_notes(query))


COMMANDS = {f.__name__: f for f in (import_deck, notes, study, edit, move, flag, delete_note, empty_cards, check, media, notetypes, restyle, search)}


def main() -> None:
    anki.lang.set_lang("en_US")
    try:
        for line in sys.stdin:
            request = json.loads(line)
            try:
                reply = {"ok": COMMANDS[request.pop("do")](of(request.pop("learner")), **request)}
            except Exception as error:
                reply = {"error": f"{type(error).__name__}: {error}"}
            sys.stdout.write(json.dumps(reply) + "\n")
            sys.stdout.flush()
    finally:
        for col, folder in collections.values():
            col.close()
            shutil.rmtree(folder, ignore_errors=True)


main()
