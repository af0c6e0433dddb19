# Everything a person needs. Go is needed for all of it; Node for the tests of
# the contracts and of the real outside node.

GO    ?= go
FORGE := contracts/node_modules/.bin/forge

.PHONY: demo test test-full bench build lint generate contracts clean

# The main job: three providers, two of them cheats, on a chain of its own.
demo: build
	bin/muster demo

build:
	$(GO) build -o bin/muster ./cmd/muster

test: lint contracts generate
	$(GO) test ./...

# The whole: also the main profile, long fuzzing and large cross-checks.
test-full: lint contracts generate
	$(GO) test -tags full -timeout 3h ./...
	$(FORGE) test --root contracts --fuzz-runs 10000

bench: build
	bin/muster bench

lint:
	test -z "$$(gofmt -l .)" || { gofmt -l .; exit 1; }
	$(GO) vet ./...
	$(GO) tool staticcheck ./...

contracts: $(FORGE)
	$(FORGE) fmt --check --root contracts
	$(FORGE) test --root contracts

# Generated files are committed; they must be what their sources say.
generate: $(FORGE)
	$(GO) generate ./...
	git diff --exit-code

$(FORGE): contracts/package-lock.json
	npm ci --prefix contracts --no-audit --no-fund
	touch $@

clean:
	rm -rf bin contracts/out contracts/cache contracts/node_modules
