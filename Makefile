# make site   installs what is missing, builds, runs all notebooks, renders site/
# make test   the whole test suite
# make format checks the formatting (the programs in Tests/Fixtures keep their authors' own)
#
# Release builds go without whole-module optimisation: swift-syntax then builds three times faster, and
# the hot loops are in C. Files are compiled in batches, so that each module is read once per processor
# and not once per file; debugging information is left out. On Linux Swift's libraries are linked into the
# program, which then starts a sixth faster and runs where Swift is not installed.

SWIFT_RELEASE = swift build -c release --product hanji \
  -Xswiftc -no-whole-module-optimization -Xswiftc -enable-batch-mode -Xswiftc -gnone $(STATIC)
STATIC = $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)
DATA ?= $(wildcard ../shared/data)
DATA_OPTION = $(if $(DATA),--data $(DATA),)

.PHONY: site test build check format system

site: build
	./.build/release/hanji build --run $(DATA_OPTION)

# The package manager asks for threads as well, and the compiler says for each module that batches have none.
build: SHELL = /bin/bash
build: .SHELLFLAGS = -o pipefail -c
build: system
	$(SWIFT_RELEASE) 2>&1 | { grep -v 'ignoring -num-threads' || true; }

check: build
	./.build/release/hanji check $(DATA_OPTION)
	./.build/release/hanji build --check

test: system
	swift build --product hanji
	swift test

format:
	find Sources Tests Package.swift -name '*.swift' -not -path 'Tests/Fixtures/*' -print0 | \
	  xargs -0 swift format lint --strict

# libcmark reads Markdown, zlib unpacks datasets. Only on Debian and Ubuntu, and only when missing.
system:
	@if ! pkg-config --exists libcmark zlib 2>/dev/null; then \
	  if command -v apt-get >/dev/null; then \
	    echo "installing libcmark-dev, zlib1g-dev and pkg-config with apt-get"; \
	    if [ "$$(id -u)" = 0 ]; then SUDO=; else SUDO=sudo; fi; \
	    $$SUDO apt-get update -qq && \
	    $$SUDO apt-get install -y -qq libcmark-dev zlib1g-dev pkg-config; \
	  else \
	    echo "please install cmark, zlib and pkg-config (macOS: brew install cmark pkg-config)"; \
	    exit 1; \
	  fi; \
	fi
