# `make help` lists the targets.
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
program := .build/release/aiops-gate
reports := .build/gate
sources := $(shell find Sources Package.swift -type f)

.PHONY: help gate test bench catalog parity lint format install grammars setup setup-tests release clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

gate: release ## build the program and run it on the last commit
	@mkdir -p $(reports)
	@base=$$(git rev-parse -q --verify 'HEAD^' || git hash-object -t tree /dev/null); \
	$(program) --range "$$base..HEAD" --sarif $(reports)/gate.sarif \
	    --junit $(reports)/junit.xml --markdown $(reports)/gate.md; status=$$?; \
	echo "reports: $(reports)/gate.sarif $(reports)/junit.xml $(reports)/gate.md"; exit $$status

test: setup-tests release ## run every test
	AIOPS_GATE_PROGRAM=$(CURDIR)/$(program) $(SWIFT) test

bench: setup-tests release ## measure against git and print the ratios
	python3 Benchmarks/bench.py --program $(program)

catalog: ## write the built-in rules into the program's source and the docs, with the newest program there is
	@built="$$(ls -t .build/release/aiops-gate .build/debug/aiops-gate 2>/dev/null | head -n 1)"; \
	if [ -z "$$built" ]; then $(SWIFT) build --product aiops-gate && built=.build/debug/aiops-gate; fi && \
	"$$built" rules embed Sources/GateReview/Catalog > .build/catalog.swift && \
	mv .build/catalog.swift Sources/GateReview/Rules/Catalog/Catalog+Embedded.swift && \
	mkdir -p docs/rules && rm -f docs/rules/*.md && "$$built" rules pages Sources/GateReview/Catalog docs

parity: release ## compare with git diff: make parity REPO=path [COMMITS=n]
	python3 Benchmarks/parity.py --program $(program) --repository "$(REPO)" $(if $(COMMITS),--commits $(COMMITS))

lint: ## check the format of the sources
	$(SWIFT) format lint --strict -r Sources Tests Package.swift
	@if command -v shellcheck >/dev/null; then shellcheck hooks/* .ci/run .ci/setup; fi

format: ## rewrite the sources in our format
	$(SWIFT) format -i -r Sources Tests Package.swift

install: release ## install the program, its grammars and its hooks below PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/aiops-gate/hooks \
	    $(DESTDIR)$(PREFIX)/lib/aiops-gate/grammars
	install -m 755 $(program) $(DESTDIR)$(PREFIX)/bin/aiops-gate
	install -m 644 .build/grammars/*.so $(DESTDIR)$(PREFIX)/lib/aiops-gate/grammars
	install -m 644 .build/grammars/grammars.lock $(DESTDIR)$(PREFIX)/lib/aiops-gate/grammars
	install -m 755 hooks/* $(DESTDIR)$(PREFIX)/share/aiops-gate/hooks
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	    $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(program) completions bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/aiops-gate
	$(program) completions zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_aiops-gate
	$(program) completions fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/aiops-gate.fish

grammars: ## build the grammars of grammars.lock into .build/grammars
	@.ci/grammars

setup:
	@.ci/setup build

setup-tests:
	@.ci/setup build tests

release: setup $(program)

$(program): $(sources)
	$(SWIFT) build -c release --static-swift-stdlib --product aiops-gate
	@touch $(program)

clean: ## remove what was built
	rm -rf .build
