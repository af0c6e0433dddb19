//go:build linux

package machine

import (
	"os"
	"path/filepath"
	"testing"
)

// QEMU writes bytes of its record twice while the console's reader is slow: a key is damaged then, and is found in
// what the reader has, also by the next program that takes the machine in hand.
func TestHostKeysOfADamagedRecord(t *testing.T) {
	const begin, end = "-----BEGIN SSH HOST KEY KEYS-----\r\n", "-----END SSH HOST KEY KEYS-----\r\n"
	const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKJW5+FUlT+djPGLPLca3hsyc3bmvF9Y4sGJo2lw9Lls"
	r, err := newRecord(consoleRecord, consoleLimit)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	w, err := r.writer()
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	if _, err := w.WriteString(begin + key + "s root@web\r\n" + end); err != nil {
		t.Fatal(err)
	}
	m := &Machine{record: r, process: &process{done: make(chan struct{})}, console: &console{}}
	close(m.process.done)
	if keys, err := m.HostKeys(t.Context()); err != ErrNoHostKeys {
		t.Errorf("the record alone has keys %v, %v", keys, err)
	}
	m.console.show([]byte("[    0.1] booting\r\n" + begin + key + " root@"))
	m.console.show([]byte("web\r\n" + end))
	if keys, err := m.HostKeys(t.Context()); err != nil || len(keys) != 1 {
		t.Errorf("what was read has keys %v, %v", keys, err)
	}
}

// A run's log is its own: an earlier one's host keys may be those of a disk that is gone.
func TestBeginLog(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, logFile)
	if err := beginLog(dir); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("earlier"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := beginLog(dir); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); !os.IsNotExist(err) {
		t.Errorf("the new run's log is there already: %v", err)
	}
	if got, err := os.ReadFile(path + older); err != nil || string(got) != "earlier" {
		t.Errorf("the earlier run's log is %q, %v", got, err)
	}
}
