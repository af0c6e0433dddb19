package verifier

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/verifier/model"
)

// Checkpoints say where audits keep what they have checked, so that later ones need not check it again.
// Whoever can write there can make an audit believe anything.
type Checkpoints struct {
	Dir       string // empty: nothing is kept
	Program   string // the program's version: what another one has checked is checked again
	FromStart bool   // check all again

	every        time.Duration // between checkpoints of a long audit
	depth, chunk uint64        // blocks: below the newest, where checkpoints are; audited at a time
}

const (
	// checkpointDepth is how many blocks below the newest one nothing is reorganised any more. If it is
	// after all, the checkpoint is not used.
	checkpointDepth = 128
	// checkpointsKept are there to go back to: each is all that an audit needs.
	checkpointsKept = 3

	checkpointSuffix = ".checkpoint"

	// mostPacked is how long a checkpoint's file may be: that of a month of a busy deployment takes a
	// hundredth of it.
	mostPacked = 256 << 20
)

// mostUnpacked is how much memory is taken for what a checkpoint holds in so many bytes: ten times what
// gzip makes of JSON like this, and far less than it makes of zeros.
func mostUnpacked(packed int) int64 { return 1<<20 + 32*int64(packed) }

func (c *Checkpoints) complete() {
	c.every = cmp.Or(c.every, time.Minute)
	c.depth = cmp.Or(c.depth, checkpointDepth)
	c.chunk = cmp.Or(c.chunk, headerChunk)
}

// DefaultCheckpointDir is where checkpoints are kept unless told otherwise: the folder muster/audits in the
// user's cache directory.
func DefaultCheckpointDir() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", hint.Add(fmt.Errorf("find a folder for checkpoints: %w", err), "name one")
	}
	return filepath.Join(cache, "muster", "audits"), nil
}

// Why a checkpoint is not used.
var (
	errDamaged         = errors.New("it is damaged")
	errOtherVersion    = errors.New("another version of muster wrote it")
	errOtherDeployment = errors.New("it is of another deployment file")
	errOffChain        = errors.New("its block is not on the chain any more")
)

// A checkpoint is where an audit has got to. Nothing in it depends on later blocks.
type checkpoint struct {
	Deployment ledger.Deployment
	Profile    capacity.Profile
	Findings   findings
	State      *model.State
}

// A keeping is the checkpoints of one deployment, as one audit uses them.
type keeping struct {
	Checkpoints
	dir     string // of the deployment
	resumed uint64 // the block of the checkpoint that the audit went on from
	saved   time.Time
	notes   []string
}

// resume goes on from the newest checkpoint that can be used, or starts from the beginning.
func (a *audit) resume(ctx context.Context) (*keeping, error) {
	d, cfg := a.cfg.Deployment, a.cfg.Checkpoints
	k := &keeping{
		Checkpoints: cfg, saved: time.Now(),
		dir: filepath.Join(cfg.Dir, fmt.Sprintf("%d-%s-%s", d.ChainID, d.Capacity.Hex(), d.Staking.Hex())),
	}
	a.start()
	if cfg.Dir == "" || cfg.FromStart {
		return k, nil
	}
	told := map[error]bool{}
	for _, block := range k.blocks() {
		if block > a.end.Number {
			continue // good for later
		}
		reason, err := a.resumeFrom(ctx, k, block)
		if err != nil {
			return nil, err
		}
		if reason == nil {
			k.resumed = block
			break
		}
		if !told[reason] {
			k.note("the checkpoint of block %d is not used: %v", block, reason)
			told[reason] = true
		}
	}
	return k, nil
}

// resumeFrom goes on from a checkpoint, or gives a reason why it cannot be used.
func (a *audit) resumeFrom(ctx context.Context, k *keeping, block uint64) (reason, err error) {
	c, reason := k.load(block)
	if reason != nil {
		return reason, nil
	}
	if !sameJSON(c.Deployment, a.cfg.Deployment) || c.Profile != a.cfg.Profile {
		return errOtherDeployment, nil
	}
	h, err := a.cfg.Chain.Header(ctx, block)
	if errors.Is(err, chain.ErrNoBlock) || err == nil && h.Hash != c.Findings.last() {
		return errOffChain, nil
	}
	if err != nil {
		return nil, err
	}
	replay, err := model.Resume(c.State, a.values(ctx))
	if err != nil {
		return errDamaged, nil
	}
	replay.UseRounds(a.rounds(ctx))
	a.findings, a.replay = c.Findings, replay
	if a.Flows == nil {
		a.Flows = map[string]*big.Int{}
	}
	return nil, nil
}

// blocks are the blocks of the checkpoints that there are, the newest first.
func (k *keeping) blocks() (all []uint64) {
	files, _ := os.ReadDir(k.dir) // none can be read: there are none
	for _, f := range files {
		name, ok := strings.CutSuffix(f.Name(), checkpointSuffix)
		if block, err := strconv.ParseUint(name, 10, 64); ok && err == nil {
			all = append(all, block)
		}
	}
	slices.Sort(all)
	slices.Reverse(all)
	return all
}

func (k *keeping) path(block uint64) string {
	return filepath.Join(k.dir, strconv.FormatUint(block, 10)+checkpointSuffix)
}

// version is the second line of a checkpoint's file.
func (k *keeping) version() []byte {
	return fmt.Appendf(nil, "muster audit checkpoint %d %s\n", model.Format, k.Program)
}

// load reads a checkpoint. Its file is a line with the SHA-256 of the rest, a line with the version, and
// JSON in gzip.
func (k *keeping) load(block uint64) (*checkpoint, error) {
	rest, err := store.ReadSummed(k.path(block), mostPacked)
	if err != nil {
		return nil, errDamaged
	}
	packed, ok := bytes.CutPrefix(rest, k.version())
	if !ok {
		return nil, errOtherVersion
	}
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, errDamaged
	}
	c := &checkpoint{}
	in := json.NewDecoder(io.LimitReader(z, mostUnpacked(len(packed))))
	in.DisallowUnknownFields()
	if err := in.Decode(c); err != nil {
		return nil, errDamaged
	}
	if f := c.Findings; f.Report == nil || f.Moved == nil || c.State == nil || len(f.Blocks) == 0 || f.next() != block+1 {
		return nil, errDamaged
	}
	return c, nil
}

// due says whether it is time for a checkpoint.
func (k *keeping) due() bool { return time.Since(k.saved) >= k.every }

// save leaves a checkpoint at the last block that was audited. If that fails, the audit goes on without
// any.
func (k *keeping) save(a *audit) {
	if k.Dir == "" {
		return
	}
	c := &checkpoint{a.cfg.Deployment, a.cfg.Profile, a.findings, a.replay.State()}
	if err := k.write(a.next()-1, c); err != nil {
		k.note("what was checked is not kept for the next audit: %v", err)
		k.Dir = ""
		return
	}
	k.saved = time.Now()
	k.tidy()
}

func (k *keeping) write(block uint64, c *checkpoint) error {
	var rest bytes.Buffer
	rest.Write(k.version())
	unpacked, err := json.Marshal(c)
	if err != nil {
		return err
	}
	z := gzip.NewWriter(&rest)
	if _, err := z.Write(unpacked); err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return err
	}
	if rest.Len() > mostPacked || int64(len(unpacked)) > mostUnpacked(rest.Len()-len(k.version())) {
		return fmt.Errorf("a checkpoint of %d bytes is too long to be read again", len(unpacked))
	}
	if err := os.MkdirAll(k.dir, 0o700); err != nil {
		return err
	}
	return store.WriteSummed(k.path(block), 0o600, rest.Bytes())
}

// abandoned is after how long a file that is still being written belongs to a process that was killed.
const abandoned = 24 * time.Hour

// tidy removes the checkpoints that were written longest ago, whatever their blocks: they may be of a
// chain that is no more. What cannot be removed does no harm.
func (k *keeping) tidy() {
	type file struct {
		path    string
		block   uint64
		written time.Time
	}
	var all []file
	for _, block := range k.blocks() {
		if info, err := os.Stat(k.path(block)); err == nil {
			all = append(all, file{k.path(block), block, info.ModTime()})
		}
	}
	slices.SortFunc(all, func(x, y file) int {
		return cmp.Or(y.written.Compare(x.written), cmp.Compare(y.block, x.block))
	})
	for _, f := range all[min(len(all), checkpointsKept):] {
		_ = os.Remove(f.path)
	}
	parts, _ := filepath.Glob(filepath.Join(k.dir, "*"+checkpointSuffix+".*.part"))
	for _, path := range parts {
		if info, err := os.Stat(path); err == nil && time.Since(info.ModTime()) > abandoned {
			_ = os.Remove(path)
		}
	}
}

func (k *keeping) note(format string, args ...any) {
	k.notes = append(k.notes, fmt.Sprintf(format, args...))
}

func sameJSON(a, b any) bool {
	x, err := json.Marshal(a)
	y, err2 := json.Marshal(b)
	return err == nil && err2 == nil && bytes.Equal(x, y)
}
