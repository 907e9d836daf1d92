"""A table of one's own needs little: a title, a text and a coding, in the words a reader sees."""

import pytest

import coprod_kit
from coprod_kit.content.cases.model import read_cases
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.languages import LANGUAGES

HEAD = "title_fr,text_fr,level,mode,near_miss_class\n"
TOGETHER = "L’été à la médiathèque,On y lit ensemble.,conception,individuelle,\n"
USE = "Rendre un livre,On le glisse dans la boîte.,,,simple usage\n"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "mine.csv"


def read(file, text):
    file.write_text(text, encoding="utf-8")
    return read_cases(file)


def test_a_title_a_text_and_a_coding_are_enough(file):
    cases = read(file, HEAD + TOGETHER + USE)
    one, other = cases.values()
    assert list(cases) == ["l-ete-a-la-mediatheque", "rendre-un-livre"]
    assert (one.verdict, one.level, one.mode) == ("coproduction", "co-designer", "individual")
    assert (one.phases, one.narrow_sense) == (("design",), "co-design only")
    assert (one.sector, one.country, one.status) == ("other", "ZZ", "typical")
    assert (one.contested, one.alternatives, one.reason) == (False, (), None)
    assert (one.source, one.licence) == ("typical", "NOASSERTION")
    assert one.texts("fr").country == "pays non précisé"
    assert (other.verdict, other.near_miss_class) == ("near-miss", "mere-use")
    assert (other.level, other.phases, other.narrow_sense) == (None, (), "none")


def test_it_works_in_a_practice_and_comes_back_from_a_table(file):
    read(file, HEAD + TOGETHER + USE)
    table = coprod_kit.cases(file)
    assert coprod_kit.cases(table).equals(table)
    assert len(coprod_kit.CasePractice(file, lang="fr").results) == 2


@pytest.mark.parametrize(
    ("level", "phases", "sense"),
    [
        ("co-implementer", ("deliver",), "coproduction"),
        ("initiative", ("commission", "design", "deliver"), "both"),
    ],
)
def test_the_phases_follow_from_the_level(file, level, phases, sense):
    (case,) = read(file, f"title_fr,text_fr,level,mode\nUn,Deux.,{level},Individual\n").values()
    assert (case.phases, case.narrow_sense, case.mode) == (phases, sense, "individual")


def test_words_of_either_language_stand_for_their_codes(file):
    text = (
        "title_fr,text_fr,sector,country,status,verdict,level,mode,phases,contested,"
        "alternatives,reason_fr\n"
        "Un,Deux.,Santé,Royaume-Uni,documented case,coproduction au sens large,initiator,"
        "collective,Co-conception; co-delivery,oui,"
        "initiative|individuelle; Bénévolat ou don,Parce que.\n"
    )
    (case,) = read(file, text).values()
    assert (case.sector, case.country, case.status) == ("health", "GB", "documented")
    assert (case.level, case.phases, case.contested) == ("initiator", ("design", "deliver"), True)
    assert list(map(str, case.alternatives)) == ["initiator|individual", "volunteering"]


def test_an_alternative_makes_a_case_contested(file):
    text = "title_fr,text_fr,level,mode,alternatives,reason_fr\n"
    (case,) = read(file, f"{text}Un,Deux.,initiator,group,volunteering,Parce que.\n").values()
    assert case.contested


FAULTS = {
    "no text": ("title_fr,level,mode\nUn,initiator,group\n", "The column “text_fr” is missing."),
    "no coding": ("title_fr,text_fr\nUn,Deux.\n", "The cell is empty."),
    "no mode": ("title_fr,text_fr,level\nUn,Deux.,initiator\n", "must have a level, a mode"),
    "nearly a word": (f"{HEAD}Un,Deux.,concepttion,group,\n", "Is it “co-designer”?"),
    "an empty cell": ("title_fr,text_fr,near_miss_class,sector\nA,B.,other,\n", "cell is empty"),
    "one title twice": (HEAD + TOGETHER + TOGETHER, "l-ete-a-la-mediatheque"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_is_refused_all_the_same(file, name):
    coprod_kit.set_language("en")
    text, said = FAULTS[name]
    with pytest.raises(ContentErrors) as caught:
        read(file, text)
    assert said in str(caught.value)


def test_the_table_of_the_kit_has_every_column_and_codes_only(file):
    coprod_kit.set_language("en")
    read(file, HEAD + TOGETHER + USE)
    with pytest.raises(ContentErrors, match="The column “sector” is missing"):
        read_cases(file, LANGUAGES)


@pytest.mark.parametrize(
    ("title", "name"),
    [("2 000 livres", "case-2-000-livres"), ("図書館", "case"), ("É" * 90, "e" * 60)],
)
def test_an_id_from_any_title(file, title, name):
    assert list(read(file, f"title_fr,text_fr,near_miss_class\n{title},B.,other\n")) == [name]
