# Two commands do everything: `make book` and `make test`. `make help` lists the rest.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
READY := $(VENV)/.ready
NPM = PATH="$(CURDIR)/$(BIN):$$PATH" npm --prefix frontend
NODE_READY := frontend/node_modules/.ready

.DEFAULT_GOAL := help
.PHONY: help book test serve bench pdf links lint format frontend lock clean

help: ## Show this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 18

$(READY): requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)" >&2; exit 1; }
	test -d $(VENV) || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(NODE_READY): frontend/package-lock.json $(READY)
	@# Not `npm ci`: it refuses a lock file where a registry lacks a tool's build for some system.
	$(NPM) install --silent --no-save --no-audit --no-fund
	@touch $@

book: $(READY) ## Build the site in both languages and say which file to open
	$(BIN)/coprod-kit book

test: $(READY) $(NODE_READY) ## Run every check: style, types, content, tests, browser, strict build
	$(BIN)/python tools/check.py

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

lock: $(READY) ## Pin again what pyproject.toml asks for in requirements.txt
	$(BIN)/python tools/lock.py

clean: ## Remove what was built, not the virtual environment
	rm -rf _build book/*/exercises .pytest_cache .mypy_cache .ruff_cache
