"""The rooms of krfigures form a chain, and imports only point back along it.

    core ← lexicon ← tokenisers ← converters ← checks ← krfigures, reports ← cli, integrations
           lexicon ← writers ← strategies            (the way back; never the reader)
    core ← lexicon ← rates            (the currency words of stated rates)

Every import statement counts: at the top of a module, inside a function, and under TYPE_CHECKING.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import krfigures

PACKAGE = Path(krfigures.__file__).parent
FACADE = "krfigures"  # the package itself: `import krfigures`, and what its __init__ imports

_READER = {"core", "lexicon", "tokenisers", "converters"}
_JUDGED = _READER | {"rates", "writers", "checks"}
MAY_IMPORT = {
    "core": set(),
    "lexicon": {"core"},
    "tokenisers": {"core", "lexicon"},
    "converters": {"core", "lexicon", "tokenisers"},
    "rates": {"core", "lexicon"},
    "writers": {"core", "lexicon"},
    "checks": _READER | {"rates", "writers"},
    "reports": _JUDGED,
    "strategies": {"core", "lexicon", "writers"},
    FACADE: _JUDGED,
    "integrations": _JUDGED | {"reports", FACADE},
    "cli": _JUDGED | {"reports", FACADE},
    "__main__": {"cli"},
}

EXCEPTIONS = {
    ("core.figure", "integrations"): "Figure.to_pint is a method, so it has to live on Figure; it imports only when called",
}


def module_name(path: Path) -> str:
    """Dotted name below the package: "core.figure"; "" for the package itself."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room_of(name: str) -> str:
    """The room of a module named below the package."""
    return name.split(".", maxsplit=1)[0] or FACADE


def imported(tree: ast.Module, module: str, *, is_package: bool) -> Iterator[tuple[int, str]]:
    """Line and full dotted name of everything that a module imports, relative imports and import_module included."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(module=source, names=names, level=level):
                here = ["krfigures", *filter(None, module.split("."))]
                base = here[: len(here) - level + is_package] if level else []
                prefix = ".".join([*base, *filter(None, [source])])
                yield from ((node.lineno, f"{prefix}.{alias.name}") for alias in names)
            case ast.Call(
                func=ast.Name("import_module") | ast.Attribute(attr="import_module"), args=[ast.Constant(str(name)), *_]
            ):
                yield node.lineno, name


def rooms_imported(source: str, module: str, *, is_package: bool = False) -> Iterator[tuple[int, str]]:
    """Line and room of every import of krfigures, the module's own room left out."""
    for line, name in imported(ast.parse(source), module, is_package=is_package):
        if name == "krfigures" or name.startswith("krfigures."):
            below = name.removeprefix("krfigures").lstrip(".").split(".", maxsplit=1)[0]
            is_room = below in MAY_IMPORT or (below and (PACKAGE / below / "__init__.py").is_file())
            room = below if is_room else FACADE
            if room != room_of(module):
                yield line, room


MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "__pycache__" not in path.parts)


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_imports_point_back_along_the_chain(path: Path) -> None:
    module = module_name(path)
    found = rooms_imported(path.read_text(encoding="utf-8"), module, is_package=path.name == "__init__.py")
    wrong = [
        f"line {line}: {room_of(module)} imports {room}"
        for line, room in found
        if room not in MAY_IMPORT[room_of(module)] and (module, room) not in EXCEPTIONS
    ]
    assert wrong == []


@pytest.mark.parametrize(("module", "room"), EXCEPTIONS)
def test_no_exception_outlives_its_need(module: str, room: str) -> None:
    source = (PACKAGE / (module.replace(".", "/") + ".py")).read_text(encoding="utf-8")
    assert room in {found for _, found in rooms_imported(source, module)}


@pytest.mark.parametrize(
    ("module", "source", "room"),
    [
        ("core.figure", "from krfigures.lexicon import words", "lexicon"),
        ("core.figure", "def later():\n    import krfigures.checks", "checks"),
        ("core.figure", "from krfigures import find", FACADE),
        ("core.figure", "import krfigures", FACADE),
        ("core.figure", "from ..tokenisers import text", "tokenisers"),
        ("strategies.money", "if TYPE_CHECKING:\n    from krfigures.converters.money import read", "converters"),
        ("strategies.money", "import_module('krfigures.tokenisers')", "tokenisers"),
        ("strategies.money", "importlib.import_module('krfigures.tokenisers')", "tokenisers"),
    ],
)
def test_every_way_to_import_is_seen(module: str, source: str, room: str) -> None:
    assert [found for _, found in rooms_imported(source, module)] == [room]


def test_the_table_has_no_cycle() -> None:
    done: set[str] = set()
    while len(done) < len(MAY_IMPORT):
        free = {room for room, earlier in MAY_IMPORT.items() if room not in done and earlier <= done}
        assert free, f"a cycle among {set(MAY_IMPORT) - done}"
        done |= free
