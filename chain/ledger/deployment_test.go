package ledger_test

import (
	"encoding/json"
	"errors"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
)

// withCode is what a deployment made, but for the code of one contract.
func withCode(made map[string]ledger.Made, name string, code common.Hash) map[string]ledger.Made {
	made = maps.Clone(made)
	m := made[name]
	m.Code = code
	made[name] = m
	return made
}

func testDeployment(t *testing.T) ledger.Deployment {
	t.Helper()
	d := ledger.Deployment{
		ChainID: 1, Genesis: common.Hash{9}, Block: 2, Profile: "dev", Circuit: "c", Deployer: common.Address{7},
		Treasury: common.Address{5}, Parameters: testchain.FastParameters(t), Made: map[string]ledger.Made{},
	}
	for i, name := range ledger.ContractNames {
		*d.Address(name) = common.Address{1, byte(i)}
		d.Made[name] = ledger.Made{Nonce: uint64(i), Block: uint64(i + 1), Code: common.Hash{2, byte(i)}}
	}
	return d
}

func TestDeploymentFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "deployment.json")
	d := testDeployment(t)
	for range 2 { // the second in the place of the first
		if err := d.Save(path); err != nil {
			t.Fatal(err)
		}
	}
	if files, err := os.ReadDir(filepath.Dir(path)); err != nil || len(files) != 1 {
		t.Fatalf("%v, error %v", files, err)
	}
	got, err := ledger.LoadDeployment(path)
	if err != nil {
		t.Fatal(err)
	}
	if changes := got.Parameters.Changes(d.Parameters); len(changes) > 0 {
		t.Error(changes)
	}
	got.Parameters = d.Parameters
	if !reflect.DeepEqual(got, d) {
		t.Fatalf("%+v, wanted %+v", got, d)
	}
}

func TestDeploymentFileErrors(t *testing.T) {
	path := filepath.Join(t.TempDir(), "deployment.json")
	for name, x := range map[string]struct {
		spoil func(d *ledger.Deployment)
		want  string
	}{
		"no address":  {func(d *ledger.Deployment) { d.Verifier = common.Address{} }, "no address of the verifier"},
		"no chain id": {func(d *ledger.Deployment) { d.ChainID = 0 }, "no chain id"},
		"not made":    {func(d *ledger.Deployment) { delete(d.Made, "capacity") }, "how the capacity contract was made"},
		"planned":     {func(d *ledger.Deployment) { d.Made = withCode(d.Made, "token", common.Hash{}) }, "how the token contract was made"},
	} {
		d := testDeployment(t)
		x.spoil(&d)
		if err := d.Save(path); err != nil {
			t.Fatal(err)
		}
		if _, err := ledger.LoadDeployment(path); err == nil || !strings.Contains(err.Error(), x.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// What earlier versions wrote, and one to come may write.
	whole, err := json.Marshal(testDeployment(t))
	if err != nil {
		t.Fatal(err)
	}
	for name, x := range map[string]struct {
		alter func(file, made map[string]any)
		want  string
	}{
		"without libraries": {func(file, made map[string]any) {
			delete(file, "libraries")
			for _, name := range []string{"rules", "delegating", "settling", "claiming", "slashes"} {
				delete(made, name)
			}
		}, "no rules contract"},
		"without one library": {func(file, made map[string]any) {
			delete(file["libraries"].(map[string]any), "claiming")
			delete(made, "claiming")
		}, "no claiming contract"},
		"without accounts":     {func(file, made map[string]any) { delete(file, "accounts"); delete(made, "accounts") }, "no accounts contract"},
		"with something else":  {func(file, _ map[string]any) { file["registry"] = "0x01" }, `unknown field "registry"`},
		"with another library": {func(file, _ map[string]any) { file["libraries"].(map[string]any)["lending"] = "0x01" }, `unknown field "lending"`},
	} {
		var file map[string]any
		if err := json.Unmarshal(whole, &file); err != nil {
			t.Fatal(err)
		}
		x.alter(file, file["made"].(map[string]any))
		text, err := json.Marshal(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
		for _, read := range []func(string) (ledger.Deployment, error){ledger.LoadDeployment, ledger.ReadDeployment} {
			if _, err := read(path); err == nil || !strings.Contains(err.Error(), x.want) || !strings.Contains(strings.Join(hint.Of(err), " "), "the version of muster that wrote the file") {
				t.Errorf("%s: %v, hints %q", name, err, hint.Of(err))
			}
		}
	}
	d := testDeployment(t)
	delete(d.Made, "token") // it was there before
	if err := d.Save(path); err != nil {
		t.Fatal(err)
	}
	if _, err := ledger.LoadDeployment(path); err != nil {
		t.Error(err)
	}
	if _, err := ledger.LoadDeployment(path + "x"); err == nil {
		t.Error("no file")
	}
	if err := d.Save(ledger.PartOf(path + "x")); err != nil {
		t.Fatal(err)
	}
	if _, err := ledger.LoadDeployment(path + "x"); err == nil || !strings.Contains(err.Error(), "was broken off") {
		t.Errorf("an unfinished deployment: %v", err)
	}
	for _, text := range []string{"", "[]", `{"chainId":"one"}`, `{"chain":1}`} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := ledger.LoadDeployment(path); err == nil {
			t.Errorf("took %q", text)
		}
	}
}

func TestParametersFile(t *testing.T) {
	for _, profile := range []string{"dev", "main"} {
		p, err := ledger.ProfileParameters(profile)
		if err != nil {
			t.Fatal(err)
		}
		p.Staking.RewardPool = new(big.Int).Add(p.Staking.RewardPool, big.NewInt(1)) // a wei
		text, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		var q ledger.Parameters
		if err := json.Unmarshal(text, &q); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(p, q) {
			t.Errorf("%s: wrote %s, read %+v", profile, text, q)
		}
	}
}

func TestParametersFileChangesWhatItNames(t *testing.T) {
	p, err := ledger.ProfileParameters("dev")
	if err != nil {
		t.Fatal(err)
	}
	want := p
	want.Capacity.EpochBlocks, want.Staking.RewardPool = 77, new(big.Int).Div(ledger.FLT(5), big.NewInt(2))
	path := filepath.Join(t.TempDir(), "rules.json")
	read := func(text string) error {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return p.ReadParameters(path)
	}
	if err := read(`{"capacity": {"epochBlocks": 77}, "staking": {"rewardPool": "2.5"}}`); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(p, want) {
		t.Errorf("%+v, wanted %+v", p, want)
	}
	for text, says := range map[string]string{
		`{"capacity": {"epochBlock": 1}}`:     `"capacity.epochBlock"`,
		`{"money": {}}`:                       `"money"`,
		`{"capacity": {"epochBlocks": "a"}}`:  `"capacity.epochBlocks"`,
		`{"capacity": {"epochBlocks": -1}}`:   `"capacity.epochBlocks"`,
		`{"capacity": 7}`:                     `"capacity."`,
		`{"staking": {"rewardPool": 1000}}`:   "FLT as a string",
		`{"staking": {"rewardPool": "-1"}}`:   `"staking.rewardPool"`,
		`{"staking": {"rewardPool": "1e18"}}`: `"staking.rewardPool"`,
		`[]`:                                  "does not hold parameters",
		`{"staking": {}} {}`:                  "does not hold parameters",
	} {
		if err := read(text); err == nil || !strings.Contains(hint.Text(err), says) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestRulesAtAnotherPace(t *testing.T) {
	p, err := ledger.ProfileParameters("main")
	if err != nil {
		t.Fatal(err)
	}
	if same, err := p.Capacity.AtPace(12 * time.Second); err != nil || same != p.Capacity {
		t.Errorf("at its own pace: %+v, %v", same, err)
	}
	faster, err := p.Capacity.AtPace(250 * time.Millisecond)
	if err != nil || faster.EpochBlocks != 345_600 || faster.ResponseWindow != 960 || faster.ChallengeOdds != 72 {
		t.Errorf("four blocks a second: %+v, %v", faster, err)
	}
	if pace := faster.Pace("main"); pace != 250*time.Millisecond {
		t.Errorf("they suppose a block every %v", pace)
	}
	for _, pace := range []time.Duration{200 * time.Millisecond, 81 * time.Second, 0, -time.Second} {
		if _, err := p.Capacity.AtPace(pace); !errors.Is(err, ledger.ErrPace) {
			t.Errorf("a block every %v: %v", pace, err)
		}
	}
	fast, err := p.Capacity.AtPace(2 * time.Second)
	if err != nil {
		t.Fatal(err)
	}
	if fast.EpochBlocks != 43_200 || fast.ResponseWindow != 120 || fast.ProofWindow != 900 || fast.ChallengeOdds != 70 {
		t.Errorf("%+v", fast)
	}
	if fast.SealEpochs != p.Capacity.SealEpochs || fast.Blocks != p.Capacity.Blocks || fast.Segments != p.Capacity.Segments {
		t.Errorf("what is not a time has changed: %+v", fast)
	}
}

// TestParametersThatAreCut are refused: the contracts would read 259 of 8 bits as 3.
func TestParametersThatAreCut(t *testing.T) {
	for name, change := range map[string]func(p *ledger.Parameters){
		"capacity.maxChallenges": func(p *ledger.Parameters) { p.Capacity.MaxChallenges = 1<<16 + 64 },
		"capacity.positions":     func(p *ledger.Parameters) { p.Capacity.Positions = 260 },
		"staking.maxUnits":       func(p *ledger.Parameters) { p.Staking.MaxUnits = 1<<16 + 8 },
		"thawingEpochs":          func(p *ledger.Parameters) { p.Staking.ThawingEpochs = 259 },
		"maxFailures":            func(p *ledger.Parameters) { p.Staking.MaxFailures = 256 },
		"governance.delay":       func(p *ledger.Parameters) { p.Governance.Delay = 1 << 32 },
	} {
		p, err := ledger.ProfileParameters("dev")
		if err != nil {
			t.Fatal(err)
		}
		if err := p.Check(); err != nil {
			t.Fatal(err)
		}
		change(&p)
		if err := p.Check(); err == nil || !strings.Contains(err.Error(), name+" cannot be") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
