"""Articles to records."""

import os
import re
import threading
from collections import deque
from itertools import islice
from typing import Any, Deque, Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Tuple, Union

from ._node import check
from ._worker import Died, Worker

Article = Union[str, Mapping[str, Any]]
"""The text of an article, or a mapping with its `text` (or its page in `html`) and, where they are known, `id`, `title`, `published`, `url`, `outlet`."""

Record = Dict[str, Any]
"""The record of an article (`schema`: "fakta/1"), or of one that gave none (`schema`: "fakta-failure/1", `id`, `path`, `code`, `message`)."""

# So many articles are under way at once, and so many are handed over together.
WINDOW = 128
BATCH = 32
# A process keeps 60 bytes of each text it has seen: it is not held for ever.
MOST_DONE = 500_000

_lock = threading.Lock()
_idle: List[Worker] = []
if hasattr(os, "register_at_fork"):
    # A process has one master.
    os.register_at_fork(after_in_child=_idle.clear)


def extract(
    articles: Union[Article, Iterable[Article]],
    *,
    only: Sequence[str] = (),
    published: Optional[str] = None,
    outlet: Optional[str] = None,
    clean: bool = True,
    keep: Sequence[str] = (),
    lexicon: Optional[str] = None,
    timeout: Optional[float] = None,
) -> Iterator[Record]:
    """Gives the record of each article, in order; one that gives none gives a failure in its place.

    Args:
        articles: a text, a mapping, or an iterable of them, which is read as records are asked for, up to 128 articles ahead.
        only: kinds of fact to look for, of dates, officials, counts, locations, statements … (default: all).
        published: the day that relative dates count from, where an article does not say its own ("2022-08-02").
        outlet: the outlet of all articles.
        clean: whether boilerplate is taken out.
        keep: keys of mappings to carry along in `extra`.
        lexicon: a file of words of your own.
        timeout: seconds after which an article is given up (`too-slow`).

    Yields:
        The dict that docs/record.md tells of. An article without an `id` has its number in this call, from 0 on, as one; `duplicateOf` names an
        earlier article of this call. Spans slice Python's strings.

    Raises:
        TypeError: for an article that is neither a text nor a mapping (a missing one, None or NaN, is a failure `no-text`).
        UsageError: for options that the command refuses.
        NodeNotFound: where there is no Node that runs the command.

    The process that does the work is held for the next call with the same options. Iterators that are read by turns, in one thread or several,
    have a process each. One that is left early, or by Ctrl-C, ends its process.
    """
    options = [] if clean else ["--no-clean"]
    said = {"only": ",".join(only), "published": published, "outlet": outlet, "keep": ",".join(keep), "lexicon": lexicon, "timeout": timeout}
    for name, value in said.items():
        if value not in (None, ""):
            options += [f"--{name}", str(value)]
    if hasattr(articles, "columns"):
        raise TypeError("Expected texts or mappings, got a table; pass a column of it, or df.to_dict('records')")
    return _run(iter([articles] if isinstance(articles, (str, Mapping)) else articles), tuple(options))


def _run(articles: Iterator[Article], options: Tuple[str, ...]) -> Iterator[Record]:
    rows = (_row(article, number) for number, article in enumerate(articles))
    waiting: Deque[Dict[str, Any]] = deque()
    # So many of them the process has been given.
    sent = 0
    # So many are given to it one by one: the one that brings it down is to cost itself alone.
    careful = 0
    first_of: Dict[str, str] = {}
    worker: Optional[Worker] = None
    try:
        while True:
            if len(waiting) <= WINDOW - BATCH:
                waiting.extend(islice(rows, WINDOW - len(waiting)))
            if not waiting:
                return
            try:
                worker = worker or _taken(options)
                end = 1 if careful > 0 else len(waiting)
                if sent < end:
                    worker.send(list(islice(waiting, sent, end)))
                    sent = end
                record = worker.receive()
            except Died:
                if worker is not None:
                    worker.close()
                worker = None
                sent = 0
                if careful == 0:
                    check()
                    careful = len(waiting)
                    continue
                record = _crashed(waiting[0])
            else:
                sent -= 1
            waiting.popleft()
            careful = max(0, careful - 1)
            yield _marked(record, first_of)
    finally:
        if worker is not None and (sent > 0 or not _put_back(worker)):
            worker.close()


def _row(article: Article, number: int) -> Dict[str, Any]:
    row = article if isinstance(article, Mapping) else {"text": article}
    row = {str(key): value for key, value in row.items() if not _is_missing(value)}
    if not isinstance(article, Mapping) and not isinstance(row.get("text", ""), str):
        raise TypeError(f"Expected an article to be a text or a mapping, got {type(article).__name__}")
    return {**row, "id": str(row.get("id", number))}


def _is_missing(value: Any) -> bool:
    """Whether a value is what tables hold where nothing is known: None, NaN, and pandas' NA and NaT."""
    return value is None or (isinstance(value, float) and value != value) or type(value).__name__ in ("NAType", "NaTType")


def _marked(record: Record, first_of: Dict[str, str]) -> Record:
    if record["schema"] == "fakta-failure/1":
        # A line of the process, whatever it did before.
        record["message"] = re.sub(r"^Line \d+ ", "This article ", record["message"])
        return record
    # The process may have been held, and then knows texts of other calls.
    fingerprint = record["article"]["fingerprint"]
    record["duplicateOf"] = first_of.get(fingerprint)
    if record["article"]["text"].strip() != "":
        first_of.setdefault(fingerprint, record["id"])
    return record


def _crashed(row: Dict[str, Any]) -> Record:
    message = "The process ended before this article was done."
    return {"schema": "fakta-failure/1", "id": row["id"], "path": None, "code": "crashed", "message": message}


def _taken(options: Tuple[str, ...]) -> Worker:
    """A process with these options: the one that is held, or a new one."""
    with _lock:
        for worker in _idle:
            if worker.options == options:
                _idle.remove(worker)
                return worker
    return Worker(options)


def _put_back(worker: Worker) -> bool:
    """Holds a process in the place of the one before; false for one that has done enough."""
    if worker.done > MOST_DONE:
        return False
    with _lock:
        before = list(_idle)
        _idle[:] = [worker]
    for one in before:
        one.close()
    return True
