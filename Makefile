# Two commands do everything: `make book` and `make test`. `make help` lists the rest.
PYTHON ?= python3
VENV := .venv
LOCK := requirements/locked.txt
SCRIPTS := $(if $(filter Windows_NT,$(OS)),Scripts,bin)
BIN := $(VENV)/$(SCRIPTS)
LOWEST := _build/lowest
RELEASE := _build/release
READY := $(VENV)/.ready
NPM = PATH="$(CURDIR)/$(BIN):$$PATH" npm --prefix frontend
NODE_READY := frontend/node_modules/.ready

.DEFAULT_GOAL := help
.PHONY: help book check test docs mutants serve bench pdf links lint format frontend lock lowest newest audit dist clean

help: ## Show this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 18

$(READY): $(LOCK) pyproject.toml tools/environment.py
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) tools/environment.py $(VENV) $(LOCK)

$(NODE_READY): frontend/package-lock.json $(READY)
	@# Not `npm ci`: it refuses a lock file where a registry lacks a tool's build for some system.
	$(NPM) install --silent --no-save --no-audit --no-fund
	@touch $@

book: $(READY) ## Build the site in both languages and say which file to open
	$(BIN)/coprod-kit book

check: $(READY) $(NODE_READY) ## Run the quick checks: an answer within a minute
	$(BIN)/python tools/check.py quick

test: $(READY) $(NODE_READY) ## Run every check: style, types, content, tests, browser, strict build
	$(BIN)/python tools/check.py

docs: $(READY) ## Build the reference of the API and of the command line into _build/docs
	$(BIN)/python tools/check.py docs

mutants: $(READY) ## Change the rules in small ways and count what no test notices (hours)
	$(BIN)/python tools/mutants.py

serve: $(READY) ## Show the site on this machine and reload it when a source changes
	$(BIN)/coprod-kit serve

bench: $(READY) $(NODE_READY) ## Measure sizes, speed, Lighthouse and build times against peers
	$(BIN)/python -m bench

pdf: $(READY) ## Print each language to one PDF, exercises as paper forms
	$(BIN)/python tools/pdf.py

links: $(READY) ## Try every address outside the site (says so when there is no network)
	$(BIN)/python tools/links.py

lint: $(READY) $(NODE_READY) ## Check style and types only
	$(BIN)/python tools/check.py style types

format: $(READY) $(NODE_READY) ## Format Python and TypeScript
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format --quiet .
	$(NPM) run --silent format

frontend: $(NODE_READY) ## Build the browser half into the package (commit the result)
	$(NPM) run --silent build

lock: $(READY) ## Pin again what pyproject.toml asks for in requirements/ and requirements.txt
	$(BIN)/python tools/lock.py

lowest: $(NODE_READY) ## Test the package on the lowest versions that pyproject.toml allows
	$(PYTHON) tools/environment.py $(LOWEST) requirements/lowest.txt
	PATH="$(CURDIR)/$(BIN):$$PATH" $(LOWEST)/$(SCRIPTS)/python -m pytest -q -n 2 $(wildcard $(addprefix tests/,charts cohort content rules widgets))

newest: $(READY) ## Build the book without Jupyter Book, on the newest Sphinx
	$(BIN)/python -m pytest -q -k newest_sphinx tests/book

audit: $(READY) ## Ask whether a weakness is known of any pinned package
	$(PYTHON) tools/environment.py $(RELEASE) requirements/release.txt
	$(RELEASE)/$(SCRIPTS)/pip-audit --require-hashes --disable-pip -r requirements/locked.txt
	$(NPM) audit --audit-level=moderate

dist: $(READY) ## Build what is published, the finished site in it, and check it
	$(PYTHON) tools/environment.py $(RELEASE) requirements/release.txt
	rm -rf dist
	$(BIN)/python tools/site_archive.py
	$(RELEASE)/$(SCRIPTS)/python -m build --no-isolation
	@# Removed, so that no later wheel is built with an older site.
	@rm -f _build/site.zip
	$(RELEASE)/$(SCRIPTS)/python -m twine check --strict dist/*

clean: ## Remove what was built, not the virtual environment
	rm -rf _build dist mutants book/*/exercises docs/reference/modules docs/reference/names .pytest_cache .mypy_cache .ruff_cache
