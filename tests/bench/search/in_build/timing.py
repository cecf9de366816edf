"""What a build does for its search takes the processor so many seconds: written beside this file when it is over."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

SEARCHES = ("hooks/search.py", "material/plugins/search/plugin.py")
spent = [0.0]


def on_config(config: Any) -> None:
    for event, methods in config.plugins.events.items():
        if event not in ("startup", "config"):
            methods[:] = [_timed(method) if _searches(method) else method for method in methods]


def on_shutdown() -> None:
    (Path(__file__).parent / "search-seconds").write_text(f"{spent[0]:.3f}", encoding="utf-8")


def _searches(method: Callable[..., Any]) -> bool:
    code = getattr(getattr(method, "__func__", method), "__code__", None)
    return code is not None and Path(code.co_filename).as_posix().endswith(SEARCHES)


def _timed(method: Callable[..., Any]) -> Callable[..., Any]:
    def timed(*given: Any, **more: Any) -> Any:
        started = time.process_time()
        try:
            return method(*given, **more)
        finally:
            spent[0] += time.process_time() - started

    return timed
