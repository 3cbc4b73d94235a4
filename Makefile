# make demo    the main job on a Maildir of sample mail: installs into .venv, then shows every outcome
# make test    every test, against real servers; installs what they need with apt-get (sudo where not root)
# make lint    ruff, mypy, import rules, systemd units
# make bench   what is measured, against stated floors
# make soak    mixed mail through real servers that fail, with random kills: SOAK_MINUTES (20)
# make fuzz    any bytes, read and judged: FUZZ_SECONDS (600); installs atheris (CPython 3.11 to 3.13)
# make settings  writes config/mailhold.toml and the manual's table from the list of settings
# make learn   labelled sentences in training/ -> the weights they are heard by; installs scikit-learn
# make clean   removes .venv and everything made here

PYTEST_ARGS ?= -n auto
BIN := .venv/bin

.PHONY: demo test lint bench soak fuzz settings learn clean

demo: .venv/installed
	$(BIN)/mailhold demo .demo

test: .venv/installed-dev .venv/packages
	$(BIN)/python -m pytest $(PYTEST_ARGS)

lint: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	tools/check-units

bench: .venv/installed-dev
	@failed=; for each in benchmarks/*.py; do echo "== $$each"; $(BIN)/python $$each || failed="$$failed $$each"; done; \
	[ -z "$$failed" ] || { echo "below their floors:$$failed"; exit 1; }

soak: .venv/installed-dev .venv/packages
	$(BIN)/python -m tools.soak

fuzz: .venv/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[fuzz]'
	$(BIN)/python -m tools.fuzz

settings: .venv/installed-dev
	$(BIN)/python tools/settings.py

learn: .venv/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[learn]'
	$(BIN)/python tools/learn.py

clean:
	rm -rf .venv .demo build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

.venv/bin/python:
	tools/make-venv .venv

.venv/installed: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/installed-dev: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ .venv/installed

.venv/packages: tools/install-packages .venv/bin/python
	tools/install-packages
	@touch $@
