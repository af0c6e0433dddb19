# Everything a person needs. Go is enough for the demo; the tests of the
# contracts and of the outside node need Node too.

GO    ?= go
TOOLS := contracts/node_modules/.package-lock.json

.PHONY: demo build test test-full bench lint contracts generate keys clean

# The main job: three providers, two of them frauds, on a chain of its own.
demo: build
	bin/muster demo

build:
	$(GO) build -o bin/muster ./cmd/muster

# Packages one after another: some run a chain against the clock.
test: lint contracts generate keys
	MUSTER_REQUIRE_ANVIL=1 $(GO) test -p 1 -timeout 30m ./...

# The whole: also the main profile, long fuzzing and large cross-checks.
test-full: lint contracts generate keys
	npm run test-full --prefix contracts
	MUSTER_REQUIRE_ANVIL=1 $(GO) test -p 1 -tags full -timeout 5h ./...
	$(GO) test -race ./capacity/... ./prover/...
	$(GO) test -gcflags=all=-d=checkptr ./capacity/...
	$(GO) test -tags purego ./capacity/...

bench: build
	bin/muster bench --html bench.html

lint:
	@test -z "$$(gofmt -l .)" || { echo "not formatted:"; gofmt -l .; exit 1; }
	$(GO) vet ./...
	$(GO) tool staticcheck ./...

contracts: $(TOOLS)
	npm test --prefix contracts

# Generated files are committed; making them again must change nothing.
generate: $(TOOLS)
	@git diff > .generate.before
	$(GO) generate ./...
	@git diff > .generate.after
	@cmp .generate.before .generate.after || { echo "generated files were not up to date: commit the new ones"; exit 1; }
	@rm .generate.before .generate.after

# Several tests share the dev profile's keys.
keys: build
	bin/muster setup --profile dev

$(TOOLS): contracts/package-lock.json
	npm ci --prefix contracts --no-audit --no-fund
	@touch $@

clean:
	rm -rf bin contracts/out contracts/cache contracts/node_modules
