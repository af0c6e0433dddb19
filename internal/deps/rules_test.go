package deps

import (
	"cmp"
	"slices"
	"strings"
	"testing"
)

// mayImport says which of the project's packages each package may import, tests aside. Names end in
// /... for a package with all below it. The longest name that fits a package holds for it.
var mayImport = map[string][]string{
	"capacity/...": {"capacity/...", "internal/hint"},

	"circuits":                   {"capacity", "internal/hint", "internal/store"},
	"circuits/ceremony":          {"capacity", "circuits", "internal/hint", "internal/store"},
	"circuits/internal/generate": {"capacity", "circuits"},

	"chain":        {"internal/hint"},
	"chain/wallet": {"chain", "internal/hint", "internal/killpoint", "internal/store"},
	"chain/ledger": {"capacity", "chain", "chain/wallet", "contracts/bindings", "internal/hint", "internal/store", "internal/text"},
	"chain/deploy": {"chain", "chain/ledger", "chain/wallet", "contracts/bindings", "internal/hint"},
	"chain/govern": {"chain", "chain/deploy", "chain/ledger", "chain/wallet", "contracts/bindings", "internal/hint", "internal/store"},
	"chain/devnet": {"chain/wallet", "internal/hint", "internal/store"},

	"chain/drand":           {"chain/drand/bls", "chain/ledger", "internal/hint"},
	"chain/drand/bls":       {},
	"chain/drand/drandtest": {"chain/drand", "chain/drand/bls", "chain/ledger"},

	"contracts/...":               {},
	"contracts/internal/drandgen": {"chain/drand/bls"},
	"contracts/internal/tsgen":    {"contracts/bindings"},

	"host/topology": {"internal/hint"},
	"host/memory":   {"capacity", "host/topology", "internal/hint"},
	"host/attest":   {"internal/hint", "internal/outward", "internal/store"},
	"host/doctor": {
		"capacity", "chain", "chain/ledger", "circuits", "host/memory", "host/topology", "internal/hint", "internal/text",
	},

	"prover": {
		"capacity", "chain", "chain/ledger", "chain/wallet", "circuits", "host/memory", "host/topology",
		"internal/health", "internal/hint", "internal/killpoint", "internal/loop", "internal/store", "internal/trace", "prover/record",
	},
	"prover/record": {"capacity", "chain", "chain/ledger", "internal/hint", "internal/killpoint", "internal/store"},
	"verifier": {
		"capacity", "chain", "chain/ledger", "chain/wallet", "circuits", "internal/hint", "internal/loop", "internal/store",
		"internal/text", "verifier/model",
	},
	"verifier/model": {"capacity", "chain/ledger"},

	"fleet": {
		"capacity", "chain", "chain/ledger", "chain/wallet", "internal/health", "internal/hint", "internal/killpoint", "internal/loop",
		"internal/redact", "internal/store", "internal/text", "prover", "prover/record",
	},

	"index": {"chain", "chain/ledger", "internal/hint"},

	"watch": {
		"chain", "chain/ledger", "chain/wallet", "host/attest", "internal/health", "internal/hint", "internal/loop", "internal/outward",
		"internal/store", "internal/text",
	},

	"agent": {
		"agent/book", "agent/cards", "chain/ledger", "chain/wallet", "internal/health", "internal/hint", "view",
	},
	"agent/book":  {"internal/hint", "internal/store"},
	"agent/cards": {"agent/book", "internal/hint"},
	"agent/api": {
		"agent", "agent/book", "agent/cards", "chain", "chain/ledger", "internal/hint", "internal/limit", "lease/rent", "view",
	},
	"agent/agenttest": {
		"agent", "agent/book", "agent/cards", "chain/ledger", "host/attest", "internal/testchain", "lease/control", "lease/spec",
	},

	"lease/image": {"internal/hint", "internal/outward", "internal/store", "lease/internal/qcow2"},
	"lease": {
		"capacity", "chain", "chain/ledger", "chain/wallet", "host/memory", "host/topology", "internal/health", "internal/hint",
		"internal/killpoint", "internal/loop", "internal/store", "internal/text", "lease/backup", "lease/control", "lease/image", "lease/internal/qcow2", "lease/machine", "lease/network", "lease/seed", "lease/spec",
	},
	"lease/rent": {
		"chain", "chain/ledger", "chain/wallet", "host/attest", "internal/hint", "internal/store", "lease/backup", "lease/control", "lease/spec",
	},
	"lease/internal/qcow2":      {},
	"lease/internal/qmp":        {},
	"lease/machine":             {"internal/hint", "internal/store", "lease/internal/qcow2", "lease/internal/qmp"},
	"lease/seed":                {},
	"lease/template":            {"internal/hint", "internal/store", "lease/image", "lease/spec"},
	"lease/network":             {"internal/hint", "internal/store"},
	"lease/network/networktest": {},
	"lease/spec":                {"internal/hint"},
	"lease/control": {
		"chain/ledger", "chain/wallet", "host/attest", "internal/hint", "internal/limit", "internal/outward", "internal/store", "lease/spec",
	},
	"lease/backup": {"internal/hint", "internal/outward", "internal/store"},

	"web": {
		"api", "chain", "chain/ledger", "circuits", "host/attest", "index", "internal/health", "internal/hint", "internal/limit",
		"internal/outward", "web/audit",
	},
	"web/webtest": {"chain/wallet"},

	"api": {
		"capacity", "chain", "chain/govern", "chain/ledger", "circuits", "index", "internal/limit", "view",
	},
	"api/internal/tsgen": {},

	"view": {"chain", "chain/govern", "chain/ledger", "internal/hint"},

	"bench": {"bench/peer", "capacity", "host/memory", "host/topology", "internal/hint", "internal/text"},
	"bench/attacks": {
		"bench", "bench/attacks/gpu", "capacity", "chain/ledger", "host/memory", "host/topology", "internal/hint", "internal/text",
	},
	"bench/attacks/gpu": {"capacity"},
	"bench/circuits":    {"capacity", "circuits"},
	"bench/machines": {
		"demo", "internal/guest", "internal/hint", "internal/loopback", "internal/text", "lease", "lease/machine", "lease/seed", "prover",
	},
	"bench/peer": {"internal/hint"},
	"demo": {
		"capacity", "chain", "chain/deploy", "chain/devnet", "chain/ledger", "chain/wallet", "circuits",
		"contracts/bindings", "host/attest", "internal/hint", "internal/text", "prover", "verifier", "watch",
	},
	"demo/guest": {"internal/guest", "internal/hint"},
	"demo/vm":    {"demo", "internal/guest", "internal/hint", "internal/loopback", "internal/text", "lease/machine"},
	"cmd/muster": {
		"agent/...", "bench", "capacity", "chain/...", "circuits/...", "contracts/bindings", "demo", "fleet", "host/...",
		"internal/backup", "internal/bundle", "internal/health", "internal/hint", "internal/outward", "internal/startup", "internal/store", "internal/text", "internal/trace", "lease/...", "prover/...", "verifier", "view", "watch", "web",
	},

	"monitoring": {},
	"soak":       {"capacity", "chain/ledger", "chain/wallet", "circuits", "demo", "internal/killpoint", "internal/loopback", "internal/testchain", "verifier"},
	"packaging":  {"internal/hint"},

	"web/audit":         {},
	"web/audit/build":   {"internal/hint", "internal/store"},
	"web/audit/program": {"capacity", "chain", "chain/drand", "chain/ledger", "circuits", "internal/hint", "verifier"},

	"internal/alloctest": {},
	"internal/backup":    {"internal/hint", "internal/store"},
	"internal/bundle":    {"internal/hint", "internal/redact", "internal/store"},

	"internal/deps":              {},
	"internal/guest":             {"internal/hint", "internal/store"},
	"internal/guest/guesttest":   {"internal/guest", "internal/hint"},
	"internal/guest/init":        {},
	"internal/health":            {"internal/text"},
	"internal/hint":              {},
	"internal/outward":           {},
	"internal/redact":            {},
	"internal/redact/redacttest": {},
	"internal/killpoint":         {},
	"internal/limit":             {},
	"internal/loop":              {"chain", "internal/hint"},
	"internal/loopback":          {"internal/hint"},
	"internal/store":             {"internal/hint"},
	"internal/store/storetest":   {"internal/hint", "internal/store"},
	"internal/startup":           {},
	"internal/text":              {},
	"internal/trace":             {"internal/hint"},
	"internal/testchain": {
		"capacity", "chain/...", "contracts/bindings", "internal/hint",
	},
}

func fits(pattern, path string) bool {
	if below, ok := strings.CutSuffix(pattern, "/..."); ok {
		return path == below || strings.HasPrefix(path, below+"/")
	}
	return pattern == path
}

func TestImportsGoOneWay(t *testing.T) {
	for _, p := range packages(t) {
		var rule string
		for pattern := range mayImport {
			if fits(pattern, p.name()) && len(pattern) > len(rule) {
				rule = pattern
			}
		}
		if rule == "" {
			t.Errorf("%s has no rule: say in mayImport what it may import", p.name())
		}
		for _, i := range p.Imports {
			own, ok := strings.CutPrefix(i, module)
			if ok && !slices.ContainsFunc(mayImport[rule], func(pattern string) bool { return fits(pattern, own) }) {
				t.Errorf("%s imports %s, which it may not", p.name(), own)
			}
		}
	}
}

// Daemons of different parties meet in the chain's data only, in tests too.
func TestDaemonsDoNotKnowEachOther(t *testing.T) {
	daemons := []string{"prover", "verifier", "watch"}
	for _, p := range packages(t) {
		for _, i := range slices.Concat(p.Imports, p.TestImports, p.XTestImports) {
			for _, d := range daemons {
				own := strings.TrimPrefix(i, module)
				if slices.ContainsFunc(daemons, func(e string) bool { return fits(e+"/...", p.name()) && e != d }) && fits(d+"/...", own) {
					t.Errorf("%s imports %s", p.name(), own)
				}
			}
		}
	}
}

// owners are the packages that may import a library; all others go through them.
var owners = map[string][]string{
	"github.com/ethereum/go-ethereum":   {"chain/...", "contracts/...", "internal/testchain", "web/webtest"},
	"github.com/consensys/gnark":        {"circuits/...", "bench/circuits"},
	"go.etcd.io/bbolt":                  {"internal/store/..."},
	"aead.dev/minisign":                 {"lease/image"},
	"github.com/gofrs/flock":            {"agent/book", "index", "internal/loopback", "lease/image"},
	"modernc.org/sqlite":                {"agent/book", "index"},
	"github.com/jackc/pgx":              {"agent/book"},
	"github.com/stripe/stripe-go":       {"agent/cards", "agent/agenttest"},
	"codeberg.org/go-pdf":               {"agent"},
	"github.com/go-fonts/dejavu":        {"agent"},
	"golang.org/x/image":                {"agent"},
	"filippo.io/age":                    {"internal/backup", "lease/backup", "lease/rent", "cmd/muster"},
	"github.com/minio/minio-go":         {"lease/backup"},
	"github.com/knadh/koanf":            {"cmd/muster"},
	"github.com/schollz/progressbar":    {"cmd/muster", "bench/attacks"},
	"github.com/spf13/cobra":            {"cmd/muster"},
	"github.com/spf13/pflag":            {"cmd/muster"},
	"github.com/shirou/gopsutil":        {"host/...", "bench", "internal/health"},
	"go.opentelemetry.io/otel":          {"internal/trace"},
	"github.com/prometheus":             {"agent", "fleet", "internal/health", "lease", "prover", "watch"},
	"github.com/nats-io":                {"fleet"},
	"github.com/klauspost/cpuid":        {"bench/...", "capacity/...", "host/...", "lease/machine"},
	"github.com/kdomanski/iso9660":      {"lease/seed"},
	"go.yaml.in/yaml":                   {"lease/template"},
	"github.com/google/nftables":        {"lease/network"},
	"github.com/mdlayher/netlink":       {"lease/network"},
	"github.com/vishvananda":            {"internal/guest/init", "lease/network", "lease/network/networktest"},
	"golang.org/x/term":                 {"cmd/muster", "bench/attacks"},
	"github.com/chromedp":               {"web/webtest"},
	"golang.org/x/time":                 {"internal/limit", "lease/network"},
	"github.com/coder/websocket":        {"lease/control", "web"},
	"github.com/danielgtaylor/huma":     {"agent/api", "api", "lease/control"},
	"github.com/evanw/esbuild":          {},
	"github.com/dunglas/httpsfv":        {"lease/control"},
	"github.com/consensys/gnark-crypto": {"capacity/...", "circuits/...", "bench/...", "chain/drand/...", "chain/ledger", "contracts/..."},
}

// everybodys are packages of owned libraries that anybody may import: the types that values have.
var everybodys = []string{"github.com/ethereum/go-ethereum/common", "github.com/ethereum/go-ethereum/common/hexutil"}

func TestLibrariesHaveOwners(t *testing.T) {
	for _, p := range packages(t) {
		for _, i := range p.Imports {
			var library string
			for l := range owners {
				if fits(l+"/...", i) && len(l) > len(library) {
					library = l
				}
			}
			if library == "" || slices.Contains(everybodys, i) {
				continue
			}
			if !slices.ContainsFunc(owners[library], func(pattern string) bool { return fits(pattern, p.name()) }) {
				t.Errorf("%s imports %s, which is for %s", p.name(), i, strings.Join(owners[library], ", "))
			}
		}
	}
}

// A rule that nothing is under is one that was forgotten.
func TestEveryRuleIsNeeded(t *testing.T) {
	all := packages(t)
	for pattern, allowed := range mayImport {
		var under []listed
		for _, p := range all {
			if fits(pattern, p.name()) {
				under = append(under, p)
			}
		}
		if len(under) == 0 {
			t.Errorf("there is no package %s", pattern)
		}
		for _, a := range allowed {
			used := slices.ContainsFunc(under, func(p listed) bool {
				return slices.ContainsFunc(p.Imports, func(i string) bool { return fits(a, strings.TrimPrefix(i, module)) })
			})
			if !used && !strings.HasPrefix(a, "internal/") {
				t.Errorf("%s may import %s and does not", pattern, a)
			}
		}
	}
}

func sortedNames(all []listed) []listed {
	slices.SortFunc(all, func(a, b listed) int { return cmp.Compare(a.ImportPath, b.ImportPath) })
	return all
}
