# The commands of this house. Each says what it is for after its two hashes; `make help` prints them.

PYTHON ?= python3
BIN := .venv/bin
RUN := PYTHONPATH=hooks $(BIN)/python -m publishing
CORES := $(shell nproc 2>/dev/null || echo 2)
BROWSERS := chromium chromium-browser google-chrome
# One at a time: a shell may look for the first name only.
BROWSER := $(firstword $(foreach name,$(BROWSERS),$(shell command -v $(name) 2>/dev/null)))
LOCK := .cache/lock/bin/pip-compile --quiet --upgrade --generate-hashes --strip-extras --no-header --no-annotate \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links

.DEFAULT_GOAL := help
.PHONY: help site check new preview pdf publish-addresses promises-kept due serve guard verify-live newer test test-hosting servers quick lint bench browser schemas lock clean pango unzip

help: ## Show these commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 26

site: .venv/site-ready ## Check, build, verify and put the new site in site/
	@$(RUN) site

check: .venv/site-ready ## Read and judge every page and fact; build nothing
	@$(RUN) check

# A title is handed on by the shell's own variable, so that no sign in it is taken for a command.
new: .venv/site-ready ## Begin a page: it asks, or e.g. make new kind=bulletin title="Spring news"
	@$(RUN) new $(foreach each,kind title folder name,$(if $(filter command,$(origin $(each))),"$(each)=$$$(each)"))

preview: site ## The same, and a copy in dist/preview that opens by double-click
	@$(RUN) preview

pdf: site pango ## Each annual report as a PDF too, and a site that offers it
	@$(RUN) pdf
	@$(RUN) site

publish-addresses: .venv/site-ready ## After make site: promise that every address that is public now will always answer
	@$(RUN) publish-addresses

SINCE ?= origin/main
promises-kept: .venv/site-ready ## What a change takes out of data/addresses.txt, e.g. make promises-kept SINCE=HEAD
	@$(RUN) promises-kept $(SINCE)

due: .venv/site-ready ## What is due to be read, rung or taken down, e.g. make due OPTIONS="--days 90"
	@$(RUN) due $(OPTIONS)

serve: .venv/site-ready ## Preview at http://localhost:8000, renewed at every change
	@$(RUN) serve

guard: .venv/site-ready ## From now on, check every commit on this computer before it is made
	@git config core.hooksPath .githooks
	@echo "Every commit is checked before it is made."

verify-live: .venv/site-ready ## Compare what the host gives with what was made, e.g. make verify-live URL=https://www.example.org/
	@$(RUN) verify-live $(URL) $(OPTIONS)

# What was changed last is the age of what was built; without git, the minute it was built for decides alone.
newer: .venv/site-ready ## Before publishing by hand: refuse a site that is older than what is live
	@SOURCE_DATE_EPOCH="$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct 2>/dev/null)}" $(RUN) newer $(URL) $(OPTIONS)

test: .venv/test-ready browser pango unzip lint ## Everything that must hold before a change goes in
	@$(BIN)/pytest -n $(CORES) --dist worksteal

test-hosting: .venv/test-ready servers ## Run nginx and Caddy with the settings that are made, and ask them for every kind of answer
	@$(BIN)/pytest tests/hosting

quick: .venv/test-ready pango lint ## The same without a browser and without what builds many sites
	@$(BIN)/pytest -n $(CORES) --dist worksteal -m "not browser and not slow"

lint: .venv/test-ready
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check . || { echo "Some files are not in the usual form. Run: $(BIN)/ruff format ."; exit 1; }
	@$(BIN)/mypy --no-error-summary

bench: .venv/test-ready browser ## Time it and search it beside others, e.g. make bench OPTIONS="--search"
	@PYTHONPATH=hooks:. $(BIN)/python -m tests.bench $(OPTIONS)

schemas: .venv/site-ready ## Tell editors again what pages and facts may say, in .vscode/
	@$(RUN) schemas

# Made with the oldest Python that is to work: a package may refuse an older one than its maker had.
lock: ## Take the newest versions that pyproject.toml allows, with their hashes
	@rm -rf .cache/lock && $(PYTHON) -m venv .cache/lock && .cache/lock/bin/pip install --quiet pip-tools
	@$(LOCK) --output-file requirements.txt pyproject.toml
	@$(PYTHON) -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"]["pdf"], sep="\n")' \
		| $(LOCK) --constraint requirements.txt --output-file requirements-pdf.txt -
	@$(PYTHON) -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"]["dev"], sep="\n")' \
		| $(LOCK) --constraint requirements.txt --constraint requirements-pdf.txt --output-file requirements-dev.txt -
	@rm -rf .cache/lock

clean: ## Remove everything that can be made again, the built site too
	@rm -rf .venv .building .bench .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis dist site
	@find hooks tests -name __pycache__ -prune -exec rm -rf {} +

# The browser is the system's own: the tests download none. What drives it needs libatomic, which a small system leaves out.
# Firefox is extra: who cannot install it tests without it.
browser: .venv/test-ready
	@{ [ -n "$(BROWSER)" ] && $(BIN)/playwright --version >/dev/null 2>&1; } \
		|| { [ "$$(id -u)" = 0 ] && apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(if $(BROWSER),,chromium) libatomic1; } \
		|| { echo "The tests need a browser. Install it: sudo apt-get install chromium libatomic1 (Google Chrome will do for chromium)." >&2; exit 1; }
	@command -v firefox-esr >/dev/null 2>&1 \
		|| { [ "$$(id -u)" = 0 ] && apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq firefox-esr; } \
		|| echo "Firefox is not here, so the tests in it are left out. Install it: sudo apt-get install firefox-esr" >&2

# The servers are the distribution's own, and run only while they are asked.
servers:
	@{ PATH="$$PATH:/usr/sbin"; command -v nginx && command -v caddy && ls /usr/lib/nginx/modules/*brotli_static*; } >/dev/null 2>&1 \
		|| { [ "$$(id -u)" = 0 ] && apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq nginx-light libnginx-mod-http-brotli-static caddy; } \
		|| { echo "These tests need nginx and Caddy. Install them: sudo apt-get install nginx-light libnginx-mod-http-brotli-static caddy" >&2; exit 1; }

# The pages of a PDF are set with the system's Pango, in letters that are free to put into it.
pango: .venv/pdf-ready
	@$(BIN)/python -c 'import weasyprint' 2>/dev/null \
		|| { [ "$$(id -u)" = 0 ] && apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libpango-1.0-0 libpangoft2-1.0-0 fonts-liberation; } \
		|| { echo "A PDF needs Pango. Install it: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 fonts-liberation" >&2; exit 1; }

# What is carried away is unpacked by the programs that people have.
unzip:
	@{ command -v unzip && command -v 7zz; } >/dev/null \
		|| { [ "$$(id -u)" = 0 ] && apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq unzip 7zip; } \
		|| { echo "The tests unpack zips with two programs. Install them: sudo apt-get install unzip 7zip" >&2; exit 1; }

# Installed again only when a lock has changed.
.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
		|| { echo "This needs Python 3.11 or later. Install it, or name it: make site PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null \
		|| { echo "Python's venv is missing. Install it: sudo apt-get install python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv .venv

.venv/site-ready: requirements.txt | .venv/bin/python
	@echo "Installing what the site is made with"
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

.venv/pdf-ready: requirements-pdf.txt .venv/site-ready
	@echo "Installing what a PDF is made with"
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-pdf.txt
	@touch $@

.venv/test-ready: requirements-dev.txt .venv/pdf-ready
	@echo "Installing what the tests need"
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@
