# Everything a person needs. Go is enough for the demo and for make check; the
# tests of the contracts, of the outside node and of the TypeScript package need
# Node too.

GO    ?= go
TOOLS := contracts/node_modules/.package-lock.json
VIEM  := contracts/typescript/node_modules/.package-lock.json
PAGE  := web/ui/node_modules/.package-lock.json
LINT  := $(GO) tool -modfile=tools/go.mod

# All packages are compiled for the race detector. Without those of proofs a proof is ten times faster, but the
# linker then takes their copies of generic code, such as that of sync.Map, which hide what goes before what.
RACE  := -race

# What has goroutines of its own. The demonstration, which runs all of them
# together, and the long tests of prover and verifier take too long with the race
# detector for every commit: test-full has them.
RACED := ./chain/wallet ./chain ./lease/... ./chain/devnet ./chain/drand/... \
	$(addprefix ./internal/,backup health limit loop loopback store testchain trace)

# These take longest, and begin first.
LONG := ./cmd/muster ./web ./verifier ./prover

# Proofs, the model and releases: they wait for nobody.
PROOFS := ./circuits ./verifier/model ./packaging

# What tests of machines, of the page and of packages need of Debian. The tiny guest's kernel is downloaded too, but not
# installed.
DEBIAN := qemu-system-x86 qemu-utils ovmf nftables e2fsprogs chromium fonts-dejavu-core mmdebstrap rpm

# Tests that need one of these fail without it; elsewhere they are skipped.
WHOLE := MUSTER_REQUIRE_ANVIL=1 MUSTER_REQUIRE_QEMU=1 MUSTER_REQUIRE_CHROMIUM=1 MUSTER_REQUIRE_PROMTOOL=1 MUSTER_REQUIRE_DEBIAN=1

# The long tests make a Debian 12 to boot.
test-full: DEBIAN += dosfstools mtools fdisk binutils systemd-boot-efi syslinux syslinux-common

.PHONY: help demo demo-vm guest build audit check test go proofs others test-full packages release soak bench lint vuln contracts typescript page screenshots generate keys clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: build ## the main job, on a chain of its own; WEB=1 shows it in the page then
	bin/muster demo $(if $(WEB),--web)

demo-vm: build ## a machine is rented, used by SSH and given back; needs QEMU
	$(GO) run ./demo/vm

guest: ## the smallest machine, to try muster host out: says how to import it
	@$(GO) run ./demo/guest

build: audit ## bin/muster
	$(GO) build -o bin/muster ./cmd/muster

# It is not committed; without it, muster is built without it. What has not changed is not made again.
audit: ## the auditor for the page, which is embedded in bin/muster
	$(GO) run ./web/audit/build

check: lint ## what every commit should pass, in under a minute: Go only
	$(GO) test -short ./...

# Much of a test is waiting for a chain's next block: one package more than there are cores fills them.
WIDE = -p $$(( $$(getconf _NPROCESSORS_ONLN) + 1 ))

# The contracts' compiler uses one core for minutes. What runs beside it needs nobody's answer in time.
test: packages bin/promtool ## all the tests
	$(MAKE) -j2 contracts lint proofs
	$(MAKE) generate
	$(MAKE) -j2 typescript page
	$(MAKE) others

go: proofs others ## the tests of Go alone

proofs: keys
	$(WHOLE) $(GO) test -p 1 -timeout 1h $(PROOFS)

others: $(TOOLS)
	$(WHOLE) $(GO) test $(WIDE) -timeout 1h $(LONG) $$($(GO) list ./... | grep -vxF "$$($(GO) list $(PROOFS) $(RACED))")
	$(WHOLE) $(GO) test $(RACE) $(WIDE) -timeout 1h $(RACED)
	$(GO) test $(RACE) $(WIDE) -timeout 1h -short ./prover/... ./verifier

test-full: packages bin/promtool lint contracts generate typescript page keys ## also the main profile, long fuzzing and large cross-checks: hours
	npm run test-full --prefix contracts
	$(WHOLE) $(GO) test -p 1 -tags full -timeout 5h ./...
	$(WHOLE) $(GO) test $(RACE) -timeout 1h ./capacity/... ./demo ./prover/... ./verifier ./chain/... $(RACED)
	$(GO) test -gcflags=all=-d=checkptr ./capacity/...
	$(GO) test -tags purego ./capacity/...

# apt-get's lists are fetched if they are missing or a week old: an old list names packages that are gone.
packages: ## the Debian packages that tests of machines, pages and packages need: root gets them, others are told
	@missing=; for p in $(DEBIAN); do \
		dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; done; \
	if [ "$$(id -u)" != 0 ]; then \
		[ -z "$$missing" ] || { echo "the tests need packages: sudo apt-get install$$missing"; exit 1; }; \
	else \
		find /var/lib/apt/lists -name '*Packages*' -mtime -7 2>/dev/null | grep -q . || apt-get -qq update || exit; \
		[ -z "$$missing" ] || DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 -qq install -y --no-install-recommends $$missing; \
	fi

# Debian's package would start a server if it were installed. The tool is all that is needed of it.
bin/promtool:
	@mkdir -p bin && work=$$(mktemp -d) && trap 'rm -rf "$$work"' EXIT && chmod 755 "$$work" && cd "$$work" && \
		{ apt-get -qq download prometheus || { echo "the tests need promtool: put it into bin/, or run apt-get update and try again"; exit 1; }; } && \
		dpkg-deb -x prometheus_*.deb . && mv usr/bin/promtool "$(CURDIR)/bin/"

# Two times, because nobody can check a release that is other bytes each time.
release: audit ## programs and packages for others, in release/: needs a checkout without changes
	rm -rf release
	$(GO) run ./packaging -o release -twice

SOAK_TIME ?= 2h

# Only a program that is built for it can be killed at named points.
soak: keys ## a small network to which everything is done, for SOAK_TIME, and then counts what was lost
	$(GO) build -tags killpoints -o bin/muster-soak ./cmd/muster
	$(GO) run ./soak -for $(SOAK_TIME) -muster bin/muster-soak -json bin/soak.json

bench: build ## measure this machine against the peers
	bin/muster bench --html bench.html

lint: ## formatting, and what .golangci.yml asks for
	@test -z "$$(gofmt -l .)" || { echo "not formatted:"; gofmt -l .; exit 1; }
	$(LINT) golangci-lint run --allow-parallel-runners ./...
	$(GO) vet -tags full ./... # what only test-full runs has to compile all the time
	$(GO) vet -tags killpoints ./internal/killpoint

# The newest database, as a module: a machine may reach no more than a proxy.
vuln: ## known vulnerabilities in what is linked
	@rm -rf .vulndb
	@cd tools && $(GO) run ./vulndb "$$($(GO) mod download -json golang.org/x/vulndb@latest | sed -n 's/^\t"Dir": "\(.*\)",$$/\1/p')" ../.vulndb
	$(LINT) govulncheck -db "file://$(CURDIR)/.vulndb" ./...

contracts: $(TOOLS) ## the contracts' own tests
	npm test --prefix contracts

typescript: build $(TOOLS) $(VIEM) ## the tests of the TypeScript package, on a node that is not ours
	npm test --prefix contracts/typescript

page: $(PAGE) ## the tests of the page's own code
	npm test --prefix web/ui

# Every page is looked at in each way that there is: light and dark, narrow and wide, in each language.
screenshots: packages keys $(PAGE) ## pictures of every page, in screenshots/
	MUSTER_REQUIRE_CHROMIUM=1 MUSTER_SCREENSHOTS=$(CURDIR)/screenshots $(GO) test -timeout 1h -run TestThePage ./web

# Generated files are committed; making them again must change nothing.
generate: $(TOOLS) $(PAGE) ## make generated files again, and fail if that changes any
	@git diff > .generate.before
	$(GO) generate ./...
	@git diff > .generate.after
	@cmp .generate.before .generate.after || { echo "generated files were not up to date: commit the new ones"; exit 1; }
	@rm .generate.before .generate.after

keys: build ## the reproducible keys of profile dev, which several tests share
	bin/muster setup --profile dev

$(TOOLS): contracts/package-lock.json
	npm ci --prefix contracts --no-audit --no-fund
	@touch $@

$(VIEM): contracts/typescript/package-lock.json
	npm ci --prefix contracts/typescript --no-audit --no-fund
	@touch $@

$(PAGE): web/ui/package-lock.json
	npm ci --prefix web/ui --no-audit --no-fund
	@touch $@

clean: ## remove what was built
	rm -rf bin release .vulndb screenshots contracts/out contracts/cache contracts/node_modules
	rm -rf $(addprefix contracts/typescript/,build dist node_modules) $(addprefix web/ui/,build node_modules)
	rm -f web/audit/dist/audit.wasm.gz web/audit/dist/wasm_exec.js
