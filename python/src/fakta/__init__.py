"""Structured facts (dates, officials, victim counts, places, statements) from Indonesian news articles."""

from ._extract import Article, Record, extract
from ._node import NodeNotFound
from ._worker import UsageError

__all__ = ["Article", "NodeNotFound", "Record", "UsageError", "extract"]
