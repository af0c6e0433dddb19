package fleet

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/nats-io/nats.go"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// An Upgrade gives servers another program, one server at a time.
type Upgrade struct {
	SHA256        string            `json:"sha256"`
	Size          int64             `json:"size"`
	Version       string            `json:"version"`
	Began         time.Time         `json:"began"`
	RestartBlocks uint64            `json:"restartBlocks,omitempty"` // that a restart takes; 0: what each server measured
	Done          []string          `json:"done"`                    // servers that run it and are well
	Now           string            `json:"now,omitempty"`           // the server that is being upgraded
	Boot          string            `json:"boot,omitempty"`          // of that server's earlier program
	Since         time.Time         `json:"since,omitzero"`
	Waits         map[string]string `json:"waits,omitempty"` // why others are not upgraded yet
	Stopped       string            `json:"stopped,omitempty"`
	Over          bool              `json:"over,omitempty"`
}

// mostProgram is the most bytes of a program.
const mostProgram = 1 << 30

// chunkSize is how many bytes of a program a server gets at a time.
const chunkSize = 256 << 10

// backWithin is how long a server may be away while it starts another program.
const backWithin = 10 * time.Minute

var upgradeKey = []byte("upgrade")

// chunkWanted is a server's request for a part of a program.
type chunkWanted struct {
	SHA256 string `json:"sha256"`
	Offset int64  `json:"offset"`
}

type chunk struct {
	Data []byte `json:"data"`
}

// programPath is where a program is kept in a data folder.
func programPath(dir, sha string) string { return filepath.Join(dir, "programs", sha) }

// BeginUpgrade takes a program, and has all servers of the fleet run it, one after the other: each only while it owes
// nothing, and while no challenge can begin before it is back. It stops at the first server that does not come back
// well with it.
func (h *Hub) BeginUpgrade(program io.Reader, version string, restartBlocks uint64) (Upgrade, error) {
	sha, size, err := keepProgram(h.DataDir, program)
	if err != nil {
		return Upgrade{}, err
	}
	u := Upgrade{SHA256: sha, Size: size, Version: version, Began: time.Now(), RestartBlocks: restartBlocks, Done: []string{}}
	h.mu.Lock()
	defer h.mu.Unlock()
	if old := h.upgrade; old != nil && old.Now != "" && !old.Over && old.Stopped == "" {
		return Upgrade{}, hint.Add(fmt.Errorf("%s is being upgraded to %s now", old.Now, old.Version), "wait until it is back, or stop that upgrade: muster fleet upgrade --stop")
	}
	if err := h.saveUpgrade(&u); err != nil {
		return Upgrade{}, err
	}
	h.Log.Info("upgrading the fleet", "version", version, "sha256", sha)
	return u, nil
}

// StopUpgrade begins with no further server.
func (h *Hub) StopUpgrade() (Upgrade, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.upgrade == nil || h.upgrade.Over || h.upgrade.Stopped != "" {
		return Upgrade{}, errors.New("no upgrade is under way")
	}
	u := *h.upgrade
	u.Stopped = "it was stopped by a command"
	return u, h.saveUpgrade(&u)
}

// saveUpgrade writes an upgrade down; the lock is held.
func (h *Hub) saveUpgrade(u *Upgrade) error {
	err := h.book.write("the upgrade", func(tx *store.Tx) error { return tx.Bucket(aboutBucket).PutJSON(upgradeKey, u) })
	if err == nil {
		h.upgrade = u
	}
	return err
}

// loadUpgrade is the newest upgrade, nil if there never was one.
func (b *book) loadUpgrade() (u *Upgrade, err error) {
	err = b.db.View(func(tx *store.Tx) error {
		var kept Upgrade
		there, err := tx.Bucket(aboutBucket).GetJSON(upgradeKey, &kept)
		if there {
			u = &kept
		}
		return err
	})
	return u, err
}

// keepProgram writes a program into a data folder, by its hash.
func keepProgram(dir string, program io.Reader) (sha string, size int64, err error) {
	temporary := programPath(dir, "incoming")
	if err := os.MkdirAll(filepath.Dir(temporary), 0o700); err != nil {
		return "", 0, fmt.Errorf("keep the program: %w", err)
	}
	hash := sha256.New()
	err = store.WriteFile(temporary, 0o700, func(w io.Writer) (err error) {
		size, err = io.Copy(io.MultiWriter(w, hash), io.LimitReader(program, mostProgram+1))
		return err
	})
	if err == nil && (size == 0 || size > mostProgram) {
		err = fmt.Errorf("a program cannot have %d bytes", size)
	}
	if err == nil {
		sha = hex.EncodeToString(hash.Sum(nil))
		err = os.Rename(temporary, programPath(dir, sha))
	}
	if err != nil {
		return "", 0, fmt.Errorf("keep the program: %w", err)
	}
	return sha, size, nil
}

// noticeFor is what a server is told of the upgrade that is under way.
func (h *Hub) noticeFor(name string) *upgradeNotice {
	h.mu.Lock()
	defer h.mu.Unlock()
	u := h.upgrade
	if u == nil || u.Over || u.Stopped != "" || slices.Contains(u.Done, name) {
		return nil
	}
	return &upgradeNotice{SHA256: u.SHA256, Size: u.Size, Version: u.Version, Switch: u.Now == name}
}

// onProgram gives a server a part of the program.
func (h *Hub) onProgram(key ed25519.PublicKey, m *nats.Msg) error {
	var want chunkWanted
	if err := read(key, m, &want); err != nil {
		return err
	}
	h.mu.Lock()
	known := h.upgrade != nil && h.upgrade.SHA256 == want.SHA256 && want.Offset >= 0 && want.Offset < h.upgrade.Size
	h.mu.Unlock()
	if !known {
		return errors.New("it asks for a program that there is not")
	}
	f, err := os.Open(programPath(h.DataDir, want.SHA256))
	if err != nil {
		return err
	}
	defer f.Close()
	data := make([]byte, chunkSize)
	n, err := f.ReadAt(data, want.Offset)
	if err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	h.reply(m, chunk{data[:n]})
	return nil
}

// stepUpgrade goes on with an upgrade: it waits for the server that is away, or begins with the next one that can be.
func (h *Hub) stepUpgrade() error {
	status := h.Status()
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.upgrade == nil || h.upgrade.Over || h.upgrade.Stopped != "" {
		return nil
	}
	u := *h.upgrade
	u.Done, u.Waits = slices.Clone(u.Done), map[string]string{}
	switch {
	case u.Now != "":
		h.stepUpgraded(&u, status)
	default:
		h.stepNextUpgrade(&u, status)
	}
	if u.Now != h.upgrade.Now || u.Stopped != "" || u.Over || len(u.Done) != len(h.upgrade.Done) {
		return h.saveUpgrade(&u)
	}
	h.upgrade = &u
	return nil
}

// stepUpgraded looks whether the server that is being upgraded is back and well.
func (h *Hub) stepUpgraded(u *Upgrade, status Status) {
	i := slices.IndexFunc(status.Servers, func(s ServerStatus) bool { return s.Name == u.Now })
	if i < 0 || !status.Servers[i].Revoked.IsZero() {
		u.Stopped = u.Now + " was put out of the fleet"
		return
	}
	s := status.Servers[i]
	switch b := s.Beat; {
	case b != nil && b.TroubleWith == u.SHA256:
		u.Stopped = fmt.Sprintf("%s is back with its earlier program: %s", u.Now, b.Trouble)
	case b != nil && b.Boot != u.Boot && b.Runs == u.SHA256 && isWell(s, status):
		h.Log.Info("upgraded a server", "server", u.Now, "version", u.Version)
		u.Done, u.Now, u.Boot = append(u.Done, u.Now), "", ""
	case time.Since(u.Since) > backWithin:
		u.Stopped = fmt.Sprintf("%s is not back and well after %v", u.Now, backWithin)
	}
	if u.Stopped != "" {
		h.Log.Error("stopped the upgrade", "why", u.Stopped)
	}
}

// isWell says whether a server does all that is assigned to it.
func isWell(s ServerStatus, status Status) bool {
	if s.Silent || s.Beat == nil || len(s.Assigned) > 0 && s.Beat.StartBlocks == 0 {
		return false
	}
	return !slices.ContainsFunc(status.Assignments, func(a AssignmentStatus) bool { return a.Server == s.Name && !a.Served })
}

// stepNextUpgrade begins with the next server that can be away for a while.
func (h *Hub) stepNextUpgrade(u *Upgrade, status Status) {
	left := 0
	for _, s := range status.Servers {
		if !s.Revoked.IsZero() || slices.Contains(u.Done, s.Name) {
			continue
		}
		if b := s.Beat; b != nil && b.Runs == u.SHA256 && isWell(s, status) {
			u.Done = append(u.Done, s.Name) // it has it already
			continue
		}
		left++
		if s.Beat != nil && s.Beat.TroubleWith == u.SHA256 {
			u.Stopped = fmt.Sprintf("%s cannot use the program: %s", s.Name, s.Beat.Trouble)
			return
		}
		why := h.whyNot(u, s, status)
		if why == "" {
			h.Log.Info("upgrading a server", "server", s.Name, "version", u.Version)
			u.Now, u.Boot, u.Since = s.Name, s.Beat.Boot, time.Now()
			return
		}
		u.Waits[s.Name] = why
	}
	u.Over = left == 0
}

// seenBlocks is for how many blocks of a slot a server must have seen that nothing is asked of it.
const seenBlocks = 2

// whyNot says why a server cannot be restarted now; empty: it can.
func (h *Hub) whyNot(u *Upgrade, s ServerStatus, status Status) string {
	switch {
	case s.Silent || s.Beat == nil:
		return "it is silent"
	case s.Beat.Prepared != u.SHA256:
		return "it is getting the program"
	case len(s.Assigned) == 0:
		return ""
	case !isWell(s, status):
		return "its provers are not ready"
	}
	slot := h.Clock.SlotStart(h.Clock.Slot(status.Block))
	for _, w := range s.Beat.Commitments {
		if len(w.Owed) > 0 {
			return fmt.Sprintf("it owes a %s to challenge %d", w.Owed[0].What, w.Owed[0].Challenge)
		}
		if w.Block < slot+seenBlocks {
			return "a slot has begun just now"
		}
		if h.book.underWay(w.Commitment) {
			return "its orders are under way"
		}
	}
	restart := u.RestartBlocks
	if restart == 0 {
		restart = s.Beat.StartBlocks
	}
	next := h.Clock.NextSlotStart(status.Block + 1)
	if status.Block+restart+seenBlocks >= next {
		return fmt.Sprintf("a restart takes %d blocks, and a challenge can begin in %d", restart, next-status.Block)
	}
	return ""
}

// String says how far an upgrade is.
func (u *Upgrade) String() string {
	switch {
	case u.Stopped != "":
		return fmt.Sprintf("upgrade to %s stopped: %s", u.Version, u.Stopped)
	case u.Over:
		return fmt.Sprintf("all servers run %s", u.Version)
	case u.Now != "":
		return fmt.Sprintf("upgrading to %s: %s is restarting, %d done", u.Version, u.Now, len(u.Done))
	}
	var waits []string
	for name, why := range u.Waits {
		waits = append(waits, name+": "+why)
	}
	slices.Sort(waits)
	return fmt.Sprintf("upgrading to %s: %d done, waiting (%s)", u.Version, len(u.Done), strings.Join(waits, "; "))
}
