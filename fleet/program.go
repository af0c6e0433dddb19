package fleet

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"

	"github.com/muster-network/muster/internal/store"
)

// A Restart is why [Join] ends when the server is to run another program.
type Restart struct{ Path string }

func (r *Restart) Error() string { return "the server is to run " + r.Path }

// running says which program a server runs instead of the one that was installed. The file is in its data folder.
type running struct {
	Base      string   `json:"base"` // version of the installed program: another one counts before what was given
	SHA256    string   `json:"sha256"`
	Version   string   `json:"version"`
	Confirmed bool     `json:"confirmed"`          // it has worked for the fleet
	Tries     int      `json:"tries"`              // before that
	Failed    *failure `json:"failed,omitempty"`   // of a program that was tried after it
	Previous  *running `json:"previous,omitempty"` // to go back to; nil: the installed one
}

// A failure is why a server does not run a program that it was given.
type failure struct {
	SHA256 string `json:"sha256"`
	Why    string `json:"why"`
}

// mostTries is how often a new program may end before it has worked for the fleet.
const mostTries = 2

func runningPath(dir string) string { return filepath.Join(dir, "running.json") }

func loadRunning(dir string) (r running, err error) {
	data, err := store.ReadFile(runningPath(dir), smallPEM)
	if errors.Is(err, os.ErrNotExist) {
		return r, nil
	}
	if err == nil {
		err = json.Unmarshal(data, &r)
	}
	if err != nil {
		return r, fmt.Errorf("read %s: %w", runningPath(dir), err)
	}
	return r, nil
}

func (r running) save(dir string) error {
	return store.WriteFile(runningPath(dir), 0o600, func(w io.Writer) error { return json.NewEncoder(w).Encode(r) })
}

// ProgramFor says which program a server is to run in place of the one that asks; empty: none. The installed one has
// version base; runs is the hash of the one that asks, if the hub gave it. It counts the tries of a program that has not
// worked for the fleet yet, and gives that up after the second.
func ProgramFor(dir, base, runs string) (path string, err error) {
	r, err := loadRunning(dir)
	if err != nil || r.SHA256 == "" || r.SHA256 == runs || r.Base != base {
		return "", err
	}
	if !r.Confirmed {
		if r.Tries++; r.Tries > mostTries {
			r = r.back(fmt.Sprintf("program %s was started %d times and did not come to work", r.Version, mostTries))
		}
		if err := r.save(dir); err != nil {
			return "", err
		}
	}
	if r.SHA256 == "" {
		return "", nil
	}
	path = programPath(dir, r.SHA256)
	if _, err := os.Stat(path); err != nil {
		return "", fmt.Errorf("the fleet's program: %w", err)
	}
	return path, nil
}

// back is the earlier program, and why.
func (r running) back(why string) running {
	previous := running{Base: r.Base}
	if r.Previous != nil {
		previous = *r.Previous
	}
	previous.Failed = &failure{r.SHA256, why}
	return previous
}

// A preparer gets programs for a server and checks them.
type preparer struct {
	prepared string   // SHA-256 of the newest that was got
	failed   *failure // the newest; nil: none
	doing    bool
	done     chan preparedProgram
}

type preparedProgram struct {
	sha string
	err error
}

// upgradeTo follows what the hub says of an upgrade. It returns a [Restart] when the server is to run the program now.
func (m *member) upgradeTo(ctx context.Context, notice *upgradeNotice) error {
	p := &m.programs
	select {
	case got := <-p.done:
		p.doing, p.prepared = false, got.sha
		if got.err != nil {
			p.prepared, p.failed = "", &failure{got.sha, got.err.Error()}
			m.Log.Error("a program for this server cannot be used", "error", got.err)
		}
	default:
	}
	switch {
	case notice == nil || p.doing || m.Program == notice.SHA256:
		return nil
	case p.prepared != notice.SHA256:
		if p.failed == nil || p.failed.SHA256 != notice.SHA256 {
			p.doing = true
			m.working.Go(func() {
				err := m.prepare(ctx, *notice)
				p.done <- preparedProgram{notice.SHA256, err}
			})
		}
		return nil
	case !notice.Switch || m.owes():
		return nil
	}
	return m.switchTo(*notice)
}

// switchTo notes that a program is to be tried.
func (m *member) switchTo(notice upgradeNotice) error {
	old, err := loadRunning(m.DataDir)
	if err != nil {
		return err
	}
	next := running{Base: m.Base, SHA256: notice.SHA256, Version: notice.Version}
	if old.Confirmed && old.Base == m.Base {
		old.Previous = nil
		next.Previous = &old
	}
	if err := next.save(m.DataDir); err != nil {
		return err
	}
	m.Log.Info("starting another program", "version", notice.Version)
	return &Restart{programPath(m.DataDir, notice.SHA256)}
}

// confirm notes that the program of this server works.
func (m *member) confirm(b Beat) {
	if m.Program == "" || m.confirmed || len(b.Commitments) > 0 && b.StartBlocks == 0 {
		return
	}
	r, err := loadRunning(m.DataDir)
	if err == nil && r.SHA256 == m.Program {
		r.Confirmed, r.Failed = true, nil
		err = r.save(m.DataDir)
	}
	if err != nil {
		m.Log.Warn("could not note that this program works", "error", err)
		return
	}
	m.confirmed = true
}

// owes says whether any prover of this server owes something.
func (m *member) owes() bool {
	for _, j := range m.jobs {
		if len(j.work().Owed) > 0 {
			return true
		}
	}
	return false
}

// VersionOf is what a program says that it is. A process that another goroutine began while the file was being written may
// still have it open: the system then calls it busy, until that process has become another program.
func VersionOf(ctx context.Context, path string) (string, error) {
	for {
		out, err := exec.CommandContext(ctx, path, "version", "--json").Output()
		if !errors.Is(err, syscall.ETXTBSY) {
			var says struct {
				Version string `json:"version"`
			}
			if err == nil {
				err = json.Unmarshal(out, &says)
			}
			return says.Version, err
		}
		select {
		case <-ctx.Done():
			return "", err
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// prepare gets a program from the hub, and checks its hash and what it says to be.
func (m *member) prepare(ctx context.Context, notice upgradeNotice) error {
	path := programPath(m.DataDir, notice.SHA256)
	if notice.Size <= 0 || notice.Size > mostProgram {
		return fmt.Errorf("a program of %d bytes", notice.Size)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("keep the program: %w", err)
	}
	if sum, err := hashOf(path); err != nil || sum != notice.SHA256 {
		if err := m.fetch(ctx, notice, path); err != nil {
			return err
		}
	}
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	version, err := VersionOf(ctx, path)
	if err != nil {
		return fmt.Errorf("program %s does not say its version: %w", notice.SHA256, err)
	}
	if version != notice.Version {
		return fmt.Errorf("program %s says that it is %q, not %q", notice.SHA256, version, notice.Version)
	}
	return nil
}

// fetch gets a program in parts.
func (m *member) fetch(ctx context.Context, notice upgradeNotice, path string) error {
	hash := sha256.New()
	err := store.WriteFile(path, 0o700, func(w io.Writer) error {
		for offset := int64(0); offset < notice.Size; {
			var part chunk
			if err := m.link.call(ctx, callProgram, chunkWanted{notice.SHA256, offset}, &part); err != nil {
				if ctx.Err() != nil {
					return context.Cause(ctx)
				}
				select { // the hub may be away
				case <-ctx.Done():
					return context.Cause(ctx)
				case <-time.After(retryPause):
				}
				continue
			}
			if len(part.Data) == 0 || int64(len(part.Data)) > notice.Size-offset {
				return errors.New("the hub sent a part of another size than it said")
			}
			offset += int64(len(part.Data))
			if _, err := io.MultiWriter(w, hash).Write(part.Data); err != nil {
				return err
			}
		}
		if sum := hex.EncodeToString(hash.Sum(nil)); sum != notice.SHA256 {
			return fmt.Errorf("the program's hash is %s, not %s", sum, notice.SHA256)
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("get the program: %w", err)
	}
	return nil
}

func hashOf(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	hash := sha256.New()
	if _, err := io.Copy(hash, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(hash.Sum(nil)), nil
}
