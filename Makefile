# Targets are described by `make help`.
.PHONY: build test
build:
	swift build
test:
	swift test
