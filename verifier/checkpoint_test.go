package verifier

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/alloctest"
	"github.com/muster-network/muster/internal/store"
)

// inParts makes audits leave a checkpoint after so many blocks each.
func inParts(dir string, chunk, depth uint64) Checkpoints {
	return Checkpoints{Dir: dir, Program: "test", every: 1, chunk: chunk, depth: depth}
}

// auditWith audits a record up to a block.
func auditWith(t *testing.T, r *recorded, to uint64, c Checkpoints) *Report {
	t.Helper()
	return must(Audit(t.Context(), AuditConfig{
		Chain: r, Deployment: r.Deployment, Profile: capacity.Dev(), To: to, Checkpoints: c,
		Proofs: must(circuits.NewVerifier(capacity.Dev(), circuits.DevVerifyingKey()))(t),
	}))(t)
}

// expectSame compares what two audits found, wherever they began.
func expectSame(t *testing.T, want, got *Report) {
	t.Helper()
	bare := func(r *Report) []byte {
		r2 := *r
		r2.Resumed = 0
		r2.Notes = slices.DeleteFunc(slices.Clone(r.Notes), func(n string) bool { return strings.Contains(n, "is not used") })
		return must(json.MarshalIndent(r2, "", " "))(t)
	}
	if a, b := bare(want), bare(got); !bytes.Equal(a, b) {
		t.Errorf("in one go:\n%s\nfrom a checkpoint:\n%s", a, b)
	}
}

// expectNote wants exactly one note about checkpoints, which says something; empty: no note.
func expectNote(t *testing.T, r *Report, text string) {
	t.Helper()
	var about []string
	for _, n := range r.Notes {
		if strings.Contains(n, "is not used") {
			about = append(about, n)
		}
	}
	if text == "" && len(about) > 0 || text != "" && (len(about) != 1 || !strings.HasSuffix(about[0], text)) {
		t.Errorf("notes %q, want %q", about, text)
	}
}

func kept(t *testing.T, dir string) []string {
	t.Helper()
	return must(filepath.Glob(filepath.Join(dir, "*", "*"+checkpointSuffix)))(t)
}

// blockOf is the block of a checkpoint's file.
func blockOf(t *testing.T, path string) (block uint64) {
	t.Helper()
	must(fmt.Sscanf(filepath.Base(path), "%d", &block))(t)
	return block
}

// seeds makes random tests say which history failed.
func seeds(t *testing.T, n int, test func(t *testing.T, chance *rand.Rand)) {
	t.Helper()
	for seed := range uint64(n) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) { test(t, rand.New(rand.NewPCG(seed, 7))) })
	}
}

// forged is the record with some of its events altered, lost or repeated.
func forged(record *recorded, chance *rand.Rand, times int) *recorded {
	r := *record
	r.History = slices.Clone(record.History)
	for range times {
		i := 10 + chance.IntN(len(r.History)-10) // the deployment stays
		switch e := r.History[i]; chance.IntN(3) {
		case 0:
			r.History = slices.Delete(r.History, i, i+1)
		case 1:
			r.History = slices.Insert(r.History, i, e)
		default:
			for _, field := range []string{"ID", "Challenge", "Amount", "Claimed", "ChainRoot", "Value", "Seed", "Bond"} {
				if reflect.ValueOf(e.Event).FieldByName(field).IsValid() {
					r.History[i] = taggedEvent{change(e.Event, field)}
					break
				}
			}
		}
	}
	return &r
}

// The report is the same whether a history is audited in one go, or in parts at random places, by audits
// that are given up and gone on with; also if the history is not in order.
func TestAuditInPartsFindsTheSame(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	record := loadRecord(t)
	found := 0
	seeds(t, 12, func(t *testing.T, chance *rand.Rand) {
		r := forged(record, chance, chance.IntN(4))
		r.forgets = chance.IntN(2) == 0
		want := auditWith(t, r, 0, Checkpoints{})
		found += len(want.Differences)
		dir := t.TempDir()
		first := r.Deployment.Block
		for to := first + 20; to < r.end(); to += 1 + uint64(chance.IntN(50)) {
			auditWith(t, r, to, inParts(dir, 1+uint64(chance.IntN(100)), 1+uint64(chance.IntN(30))))
		}
		got := auditWith(t, r, 0, inParts(dir, 1+uint64(chance.IntN(100)), 1))
		if got.Resumed <= first || want.Resumed != 0 {
			t.Errorf("went on after block %d, and without a checkpoint after %d", got.Resumed, want.Resumed)
		}
		expectSame(t, want, got)
		if files := kept(t, dir); len(files) != checkpointsKept {
			t.Errorf("kept %q", files)
		}
		again := auditWith(t, r, 0, inParts(dir, 512, 1))
		if again.Resumed != r.end()-1 {
			t.Errorf("went on after block %d of %d", again.Resumed, r.end())
		}
		expectSame(t, want, again)
		fromStart := inParts(dir, 512, 1)
		fromStart.FromStart = true
		if got := auditWith(t, r, 0, fromStart); got.Resumed != 0 {
			t.Errorf("from the start after block %d", got.Resumed)
		}
	})
	if found == 0 {
		t.Error("every history was in order")
	}
}

// Only the newest blocks can be reorganised: no checkpoint is among them.
func TestCheckpointsAreDeep(t *testing.T) {
	r, dir := loadRecord(t), t.TempDir()
	auditWith(t, r, 0, inParts(dir, 16, 100))
	for _, path := range kept(t, dir) {
		if block := blockOf(t, path); block+100 > r.end() {
			t.Errorf("block %d of %d", block, r.end())
		}
	}
	has := func(block uint64) bool {
		return slices.ContainsFunc(kept(t, dir), func(path string) bool { return blockOf(t, path) == block })
	}
	if !has(r.end() - 100) {
		t.Error("none at the last block that is deep enough")
	}
	auditWith(t, r, r.end()-150, inParts(dir, 16, 100)) // which is deep enough
	if !has(r.end() - 150) {
		t.Error("none at the last block of an audit, which is deep enough")
	}
}

// Whatever happens to a checkpoint's file, the audit says so, begins anew, and finds the same. A file of
// another program, or of another deployment, is told from a damaged one.
func TestCheckpointsThatCannotBeUsed(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	r := loadRecord(t)
	want := auditWith(t, r, 0, Checkpoints{})
	source := t.TempDir()
	auditWith(t, r, 0, inParts(source, 10_000, 1))
	path := kept(t, source)[0]
	good := must(os.ReadFile(path))(t)
	chance := rand.New(rand.NewPCG(1, 2))
	damage := map[string][]byte{
		"empty": {}, "no newline": []byte("x"), "cut": good[:len(good)/2], "a byte less": good[:len(good)-1],
		"a byte more": append(slices.Clone(good), 0), "only the checksum": good[:65],
	}
	for range 12 {
		spoilt := slices.Clone(good)
		i := chance.IntN(len(spoilt))
		spoilt[i] ^= 1 << chance.IntN(8)
		damage[fmt.Sprint("byte ", i)] = spoilt
	}
	for i := range 4 { // the checksum and the version's line
		spoilt := slices.Clone(good)
		spoilt[i*30] ^= 1
		damage[fmt.Sprint("byte ", i*30)] = spoilt
	}
	k := &keeping{Checkpoints: inParts(source, 1, 1)}
	for _, content := range []string{"", "{}", "no gzip"} {
		rest := append(k.version(), content...)
		damage["a right checksum of "+content] = store.Summed(rest)
	}
	bomb := bytes.NewBuffer(k.version()) // a string of which nothing is known but that it is long
	z := gzip.NewWriter(bomb)
	must(fmt.Fprintf(z, `{"Deployment": {"Profile": "%s`, strings.Repeat("a", 1<<28)))(t)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	damage["much in little"] = store.Summed(bomb.Bytes())
	bombed := t.TempDir()
	if err := os.WriteFile(filepath.Join(bombed, "7"+checkpointSuffix), damage["much in little"], 0o600); err != nil {
		t.Fatal(err)
	}
	alloctest.AtMost(t, 64<<20, func() {
		if _, err := (&keeping{Checkpoints: inParts(source, 1, 1), dir: bombed}).load(7); err != errDamaged {
			t.Errorf("much in little: %v", err)
		}
	})
	use := func(t *testing.T, data []byte, change func(r *recorded, c *Checkpoints), why string) {
		t.Helper()
		dir := t.TempDir()
		copied := filepath.Join(dir, filepath.Base(filepath.Dir(path)), filepath.Base(path))
		if err := os.MkdirAll(filepath.Dir(copied), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(copied, data, 0o600); err != nil {
			t.Fatal(err)
		}
		r2, c := *r, inParts(dir, 10_000, 1)
		change(&r2, &c)
		got := auditWith(t, &r2, 0, c)
		expectNote(t, got, why)
		if (got.Resumed == 0) != (why != "") {
			t.Errorf("went on after block %d", got.Resumed)
		}
		if r2.Deployment.Deployer == r.Deployment.Deployer {
			expectSame(t, want, got)
		}
		expectNote(t, auditWith(t, &r2, 0, c), "") // it left a good one
	}
	none := func(*recorded, *Checkpoints) {}
	for name, data := range damage {
		t.Run(name, func(t *testing.T) { use(t, data, none, errDamaged.Error()) })
	}
	t.Run("good", func(t *testing.T) { use(t, good, none, "") })
	t.Run("another program", func(t *testing.T) {
		use(t, good, func(_ *recorded, c *Checkpoints) { c.Program = "newer" }, errOtherVersion.Error())
	})
	t.Run("another deployment", func(t *testing.T) {
		use(t, good, func(r *recorded, _ *Checkpoints) { r.Deployment.Deployer[0] ^= 1 }, errOtherDeployment.Error())
	})
	t.Run("another place", func(t *testing.T) { // the right file under the name of another block
		dir := t.TempDir()
		moved := filepath.Join(dir, filepath.Base(filepath.Dir(path)), "150"+checkpointSuffix)
		if err := os.MkdirAll(filepath.Dir(moved), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(moved, good, 0o600); err != nil {
			t.Fatal(err)
		}
		got := auditWith(t, r, 0, inParts(dir, 10_000, 1))
		expectNote(t, got, errDamaged.Error())
		expectSame(t, want, got)
	})
}

// branchedOff is the record with other blocks from one on, in which nothing happened.
func branchedOff(record *recorded, from uint64) *recorded {
	r := *record
	r.Blocks = slices.Clone(record.Blocks)
	for n := from; n <= r.end(); n++ {
		r.Blocks[n-r.From].Hash[7] ^= 1
	}
	r.History = slices.DeleteFunc(slices.Clone(record.History), func(e taggedEvent) bool { return e.Event.Where().Block >= from })
	r.Moves = slices.DeleteFunc(slices.Clone(record.Moves), func(e ledger.Transferred) bool { return e.Block >= from })
	return &r
}

// A reorganisation across checkpoints takes the audit back to the newest one that is still on the chain, or
// to the start. On a chain that is shorter for now, it waits.
func TestCheckpointsOfAnotherBranch(t *testing.T) {
	record := loadRecord(t)
	dir := t.TempDir()
	auditWith(t, record, 0, inParts(dir, 50, 1))
	files := kept(t, dir)
	var blocks []uint64
	for _, path := range files {
		blocks = append(blocks, blockOf(t, path))
	}
	slices.Sort(blocks)
	for _, c := range []struct {
		from, resumed uint64
		why           string
	}{
		{blocks[2] + 1, blocks[2], ""},
		{blocks[2], blocks[1], errOffChain.Error()},
		{blocks[0] + 1, blocks[0], errOffChain.Error()},
		{blocks[0], 0, errOffChain.Error()},
	} {
		here := t.TempDir()
		if err := os.CopyFS(here, os.DirFS(dir)); err != nil {
			t.Fatal(err)
		}
		r := branchedOff(record, c.from)
		got := auditWith(t, r, 0, inParts(here, 50, 1))
		expectNote(t, got, c.why)
		if got.Resumed != c.resumed {
			t.Errorf("other blocks from %d on: went on after block %d, not %d", c.from, got.Resumed, c.resumed)
		}
		expectSame(t, auditWith(t, r, 0, Checkpoints{}), got)
	}
	got := auditWith(t, record, blocks[2]-1, inParts(dir, 50, 1))
	if expectNote(t, got, ""); got.Resumed != blocks[1] {
		t.Errorf("up to block %d: went on after block %d, not %d", blocks[2]-1, got.Resumed, blocks[1])
	}
}

// An audit that a reorganisation sends back goes on from what it has kept itself.
func TestReorganisedAuditGoesOn(t *testing.T) {
	record := loadRecord(t)
	want := auditWith(t, record, 0, Checkpoints{})
	record.reorgs = 1 // when it looks at the last block again
	got := auditWith(t, record, 0, inParts(t.TempDir(), 50, 10))
	if got.Resumed != record.end()-10 || record.reorgs != 0 {
		t.Errorf("went on after block %d of %d", got.Resumed, record.end())
	}
	expectSame(t, want, got)
}

// What somebody else decided in a part that was audited before is noted as in one go, and so is that events
// were not proven.
func TestCheckpointsKeepNotes(t *testing.T) {
	record := loadRecord(t)
	at := record.end() - 60
	record.History = append(record.History, taggedEvent{ledger.AuthorityUpdated{
		At:        ledger.At{Block: at, BlockHash: record.Blocks[at-record.From].Hash, TxHash: common.Hash{1}, LogIndex: 1000},
		Authority: common.HexToAddress("0xbad"),
	}})
	record.unproven = chain.ErrUnprovable
	want := auditWith(t, record, 0, Checkpoints{})
	dir := t.TempDir()
	auditWith(t, record, 0, inParts(dir, 50, 1))
	record.unproven = nil
	got := auditWith(t, record, 0, inParts(dir, 50, 1))
	if got.Resumed == 0 || len(got.Notes) != 2 {
		t.Errorf("after block %d: notes %q", got.Resumed, got.Notes)
	}
	expectSame(t, want, got)
}

// An audit does not need a folder that can be written.
func TestAuditWithoutAFolderForCheckpoints(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	r := auditWith(t, loadRecord(t), 0, inParts(filepath.Join(file, "audits"), 50, 1))
	if !r.OK() || len(r.Notes) != 1 || !strings.Contains(r.Notes[0], "is not kept for the next audit") {
		t.Errorf("differences %v, notes %q", r.Differences, r.Notes)
	}
}

// killedVariable names the folder of checkpoints to the process that TestAuditsThatAreKilled kills.
const killedVariable = "MUSTER_VERIFIER_TEST_KILLED"

// An audit that is killed at any moment leaves checkpoints that the next one goes on from.
func TestAuditsThatAreKilled(t *testing.T) {
	if dir := os.Getenv(killedVariable); dir != "" {
		for chunk := uint64(3); ; chunk++ { // until it is killed
			c := inParts(dir, chunk, 1)
			c.FromStart = chunk > 3
			auditWith(t, loadRecord(t), 0, c)
		}
	}
	if testing.Short() {
		t.Skip("takes long")
	}
	record := loadRecord(t)
	want := auditWith(t, record, 0, Checkpoints{})
	dir := t.TempDir()
	seeds(t, 8, func(t *testing.T, chance *rand.Rand) {
		cmd := exec.CommandContext(t.Context(), must(os.Executable())(t), "-test.run", "^TestAuditsThatAreKilled$")
		cmd.Env = append(os.Environ(), killedVariable+"="+dir)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		// It is killed when it has changed the folder so often.
		for changes, seen := 1+chance.IntN(30), ""; changes > 0; time.Sleep(time.Duration(chance.IntN(1000)) * time.Microsecond) {
			if now := fmt.Sprint(must(filepath.Glob(filepath.Join(dir, "*", "*")))(t)); now != seen {
				seen = now
				changes--
			}
		}
		_ = cmd.Process.Kill()
		if err := cmd.Wait(); err == nil || !strings.Contains(err.Error(), "killed") {
			t.Fatalf("it was not killed: %v", err)
		}
		c := inParts(dir, 512, 1)
		for _, path := range kept(t, dir) {
			k := &keeping{Checkpoints: c, dir: filepath.Dir(path)}
			if _, err := k.load(blockOf(t, path)); err != nil {
				t.Errorf("%s: %v", path, err)
			}
		}
		c.depth = record.end() // so that this one leaves nothing
		got := auditWith(t, record, 0, c)
		if expectNote(t, got, ""); got.Resumed == 0 {
			t.Error("it went on from nothing")
		}
		t.Logf("killed before or after block %d", got.Resumed)
		expectSame(t, want, got)
	})
}
