package bundle

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/redact"
	"github.com/muster-network/muster/internal/store"
)

// tailBytes is how much of the end of a log is taken.
const tailBytes = 2 << 20

// Tail is the end of a file.
func Tail(name, path string) Part {
	return Part{name, "the end of " + path, func(_ context.Context, w io.Writer) error {
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		info, err := f.Stat()
		if err != nil {
			return err
		}
		if !info.Mode().IsRegular() {
			return fmt.Errorf("%s is not a plain file", path)
		}
		if skip := info.Size() - tailBytes; skip > 0 {
			if _, err := f.Seek(skip, io.SeekStart); err != nil {
				return err
			}
		}
		_, err = io.Copy(w, io.LimitReader(f, tailBytes))
		return err
	}}
}

// Journal is what systemd's journal has of the services.
func Journal(ofUnits string) Part {
	return Part{"journal.txt", "the last lines that systemd's journal has of " + ofUnits, func(ctx context.Context, w io.Writer) error {
		path, err := exec.LookPath("journalctl")
		if err != nil {
			return hint.Add(errors.New("there is no systemd's journal here"), "name the files that the daemons log to with --log")
		}
		var problem bytes.Buffer
		cmd := exec.CommandContext(ctx, path, "--unit", ofUnits, "--lines", "5000", "--output", "short-iso", "--no-pager")
		cmd.Stdout, cmd.Stderr = w, &problem
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("journalctl: %w: %s", err, bytes.TrimSpace(problem.Bytes()))
		}
		return nil
	}}
}

// Environment is the variables that set something of this program.
func Environment(prefix string, all []string) Part {
	return Part{"environment.txt", "the variables " + prefix + "… of this command", func(_ context.Context, w io.Writer) error {
		for _, v := range all {
			if strings.HasPrefix(v, prefix) {
				fmt.Fprintln(w, v)
			}
		}
		fmt.Fprintln(w, "# end")
		return nil
	}}
}

// Processes is the command lines of this program's processes.
func Processes(program string) Part {
	return Part{"processes.txt", "the command lines of the processes of " + program, func(_ context.Context, w io.Writer) error {
		lines, err := filepath.Glob("/proc/[0-9]*/cmdline")
		if err != nil || len(lines) == 0 {
			return errors.Join(err, errors.New("this system does not list its processes in /proc"))
		}
		for _, line := range lines {
			data, err := os.ReadFile(line)
			args := strings.Split(strings.TrimRight(string(data), "\x00"), "\x00")
			if err != nil || filepath.Base(args[0]) != program { // it may have ended
				continue
			}
			fmt.Fprintln(w, filepath.Base(filepath.Dir(line)), strings.Join(args, " "))
		}
		fmt.Fprintln(w, "# end")
		return nil
	}}
}

// Folder lists the files in a folder, up to three deep, with their sizes, rights and times.
func Folder(dir string) Part {
	return Part{"files.txt", "the files in " + dir, func(ctx context.Context, w io.Writer) error {
		return filepath.WalkDir(dir, func(at string, d fs.DirEntry, err error) error {
			if err != nil {
				fmt.Fprintln(w, at, "cannot be read:", err)
				return fs.SkipDir
			}
			if info, err := d.Info(); err == nil {
				fmt.Fprintln(w, info.Mode(), info.Size(), info.ModTime().UTC().Format("2006-01-02T15:04:05Z"), at)
			}
			if below, err := filepath.Rel(dir, at); err == nil && d.IsDir() && strings.Count(filepath.ToSlash(below), "/") >= 2 {
				return fs.SkipDir
			}
			return context.Cause(ctx)
		})
	}}
}

// newest is how many of a bucket's last entries are shown, and mostValue how many bytes of each.
const (
	newest    = 5
	mostValue = 2000
)

// Databases summarises the databases of a folder, which daemons may have open: the schema, how many entries
// each bucket has, and the last ones.
func Databases(dir string, paths []string) Part {
	return Part{"databases.txt", "what the journals hold: counts and the last entries", func(ctx context.Context, w io.Writer) error {
		var failed error
		for _, path := range paths {
			name, err := filepath.Rel(dir, path)
			if err != nil {
				name = path
			}
			fmt.Fprintln(w, "==", name)
			if err := summarise(ctx, w, path); err != nil {
				failed = errors.Join(failed, fmt.Errorf("%s: %w", name, err))
			}
		}
		if len(paths) == 0 {
			failed = fmt.Errorf("there are no journals in %s", dir)
		}
		return failed
	}}
}

func summarise(ctx context.Context, w io.Writer, path string) (err error) {
	data, err := store.Copy(ctx, path)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "muster-debug-*")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	copied := filepath.Join(dir, "x.db")
	if err := os.WriteFile(copied, data, 0o600); err != nil {
		return err
	}
	made, err := store.Inspect(copied)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "%d bytes, %q version %d, made by %q\n", len(data), made.Kind, made.Version, made.By)
	counts, last := map[string]int{}, map[string][]string{}
	var names []string
	if err := store.Walk(copied, func(bucket string, key, value []byte) error {
		if _, known := counts[bucket]; !known {
			names = append(names, bucket)
			counts[bucket] = 0
		}
		if key == nil {
			return nil
		}
		counts[bucket]++
		if last[bucket] = append(last[bucket], keyText(key)+" = "+valueText(value)); len(last[bucket]) > newest {
			last[bucket] = last[bucket][1:]
		}
		return nil
	}); err != nil {
		return err
	}
	for _, name := range names {
		fmt.Fprintf(w, "%s: %d\n", name, counts[name])
		for _, line := range last[name] {
			fmt.Fprintln(w, "  "+line)
		}
	}
	return nil
}

// keyText is a key for people: text, or a number and what follows it.
func keyText(key []byte) string {
	switch {
	case isText(key):
		return string(key)
	case len(key) == 8:
		return fmt.Sprint(binary.BigEndian.Uint64(key))
	case len(key) > 8:
		return fmt.Sprintf("%d, %x", binary.BigEndian.Uint64(key), key[8:])
	}
	return fmt.Sprintf("%x", key)
}

func isText(data []byte) bool {
	return len(data) > 0 && !bytes.ContainsFunc(data, func(r rune) bool { return !unicode.IsPrint(r) || r == unicode.ReplacementChar })
}

// valueText is a value for people, if it is JSON: other values are bytes that nobody can read, and may be keys.
// It is redacted before it is cut, since half a secret is not recognised.
func valueText(value []byte) string {
	if !json.Valid(value) || len(value) < 2 {
		return fmt.Sprintf("%d bytes", len(value))
	}
	text := redact.Text(string(value))
	if len(text) > mostValue {
		text = text[:mostValue] + "…"
	}
	return text
}
