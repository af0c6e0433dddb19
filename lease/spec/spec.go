package spec

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/hint"
)

var (
	// ErrSpec says that a document is not a spec, or that no machine can be made of it.
	ErrSpec = errors.New("not the spec of a machine")
	// ErrOther says that a spec, or the user data beside it, is another than was committed to.
	ErrOther = errors.New("not what was committed to")
)

const (
	// Version is that of the document.
	Version = 1
	// MaxSize is how many bytes a document can have.
	MaxSize = 64 << 10
	// MaxUserData is how many bytes of user data a machine can have.
	MaxUserData = 1 << 20
	// MaxDiskGiB is the largest disk.
	MaxDiskGiB = 64 << 10
	// MaxKeys is how many SSH keys a machine can have.
	MaxKeys = 32
)

// A Spec is what a machine has to be.
type Spec struct {
	Version      int          `json:"version" minimum:"1" maximum:"1" doc:"Of this document"`
	Image        Image        `json:"image"`
	Architecture Architecture `json:"architecture" enum:"amd64,arm64"`
	DiskGiB      int          `json:"diskGiB" minimum:"1" maximum:"65536"`
	Hostname     string       `json:"hostname" maxLength:"64" doc:"One or more labels in lower case, with dots between them"`
	SSHKeys      []string     `json:"sshKeys" minItems:"1" maxItems:"32" nullable:"false" doc:"Lines of authorized_keys, without options"`
	// UserDataSHA256 is zero without user data.
	UserDataSHA256 Digest `json:"userDataSHA256,omitzero" doc:"SHA-256 of the user data, in hexadecimal"`
	Template       string `json:"template,omitempty" maxLength:"64" doc:"The recipe that the user data was made from"`
	Salt           Digest `json:"salt" doc:"32 random bytes in hexadecimal, so that nobody guesses a spec from its hash"`
}

// An Image is what is on a machine's disk at first: its name in a catalogue, for people, and its content.
type Image struct {
	Name   string `json:"name" maxLength:"64"`
	SHA256 Digest `json:"sha256" doc:"SHA-256 of the image, in hexadecimal"`
}

// Check says whether an image is named.
func (i *Image) Check() error {
	if err := CheckName(i.Name); err != nil {
		return err
	}
	return set(i.SHA256)
}

// Architecture is that of a machine's processor, as Go and Debian name it.
type Architecture string

// The architectures.
const (
	AMD64 Architecture = "amd64"
	ARM64 Architecture = "arm64"
)

// NewSalt is a random one.
func NewSalt() (salt Digest) {
	_, _ = rand.Read(salt[:]) // never fails
	return salt
}

// Encode writes the document: JSON as [json.MarshalIndent] writes it with two spaces, with a new line at the end.
func (s *Spec) Encode() []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(s); err != nil {
		panic(err) // it has only strings and numbers
	}
	return out.Bytes()
}

// Hash is the SHA-256 of the document: a lease's specHash.
func (s *Spec) Hash() common.Hash { return common.Hash(Sum(s.Encode())) }

// Parse reads a document. It must be as [Spec.Encode] writes it: another way to write the same spec would have
// another hash. Its error is [ErrSpec].
func Parse(document []byte) (*Spec, error) {
	if len(document) > MaxSize {
		return nil, fmt.Errorf("%w: it has %d bytes, more than %d", ErrSpec, len(document), MaxSize)
	}
	var s Spec
	decoder := json.NewDecoder(bytes.NewReader(document))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&s); err != nil {
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			err = errors.New("it is empty or cut off")
		}
		return nil, fmt.Errorf("%w: %w", ErrSpec, err)
	}
	if err := s.Check(); err != nil {
		return nil, err
	}
	if !bytes.Equal(s.Encode(), document) {
		return nil, hint.Add(fmt.Errorf("%w: it is not written in the one way that has its hash", ErrSpec),
			"let muster write the file, and do not edit it")
	}
	return &s, nil
}

// Check says whether a machine can be made of a spec. Its error is [ErrSpec] and names the first field that is wrong.
func (s *Spec) Check() error {
	for _, field := range []struct {
		name string
		err  error
	}{
		{"version", within(s.Version, Version, Version)},
		{"image.name", CheckName(s.Image.Name)},
		{"image.sha256", set(s.Image.SHA256)},
		{"architecture", s.Architecture.check()},
		{"diskGiB", within(s.DiskGiB, 1, MaxDiskGiB)},
		{"hostname", CheckHostname(s.Hostname)},
		{"sshKeys", CheckKeys(s.SSHKeys)},
		{"salt", set(s.Salt)},
	} {
		if field.err != nil {
			return fmt.Errorf("%w: %s: %w", ErrSpec, field.name, field.err)
		}
	}
	if s.Template != "" {
		if err := CheckName(s.Template); err != nil {
			return fmt.Errorf("%w: template: %w", ErrSpec, err)
		}
	}
	if size := len(s.Encode()); size > MaxSize {
		return fmt.Errorf("%w: it has %d bytes, more than %d", ErrSpec, size, MaxSize)
	}
	return nil
}

func within(n, least, most int) error {
	if n < least || n > most {
		return fmt.Errorf("%d is not within %d and %d", n, least, most)
	}
	return nil
}

func set(d Digest) error {
	if d.IsZero() {
		return errors.New("it is missing or zero")
	}
	return nil
}

func (a Architecture) check() error {
	if a != AMD64 && a != ARM64 {
		return fmt.Errorf("%.20q is neither %s nor %s", string(a), AMD64, ARM64)
	}
	return nil
}

// CheckName says whether a name of an image or a template is one: 1 to 64 of a–z, 0–9, and single '.', '_' and '-'
// between them, as it can stand in any file's name.
func CheckName(name string) error {
	if name == "" || len(name) > 64 {
		return fmt.Errorf("a name has 1 to 64 characters, not %d", len(name))
	}
	alphanumeric := func(c byte) bool { return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' }
	for i := range len(name) {
		inside := i > 0 && i < len(name)-1 && strings.IndexByte("._-", name[i]) >= 0 && alphanumeric(name[i-1])
		if !alphanumeric(name[i]) && !inside {
			return fmt.Errorf("%q is not a name: it has a–z, 0–9, and single '.', '_' or '-' between them", name)
		}
	}
	return nil
}

// CheckHostname says whether a machine can have a name: labels of RFC 1123 in lower case, 64 characters in all, as
// Linux takes them.
func CheckHostname(name string) error {
	if name == "" || len(name) > 64 {
		return fmt.Errorf("a host name has 1 to 64 characters, not %d", len(name))
	}
	if name == "localhost" {
		return errors.New("localhost is the name of every machine")
	}
	for label := range strings.SplitSeq(name, ".") {
		odd := strings.Trim(label, "abcdefghijklmnopqrstuvwxyz0123456789-")
		if label == "" || len(label) > 63 || odd != "" || strings.Trim(label, "-") != label {
			return fmt.Errorf("%q is not a host name: its labels have a–z, 0–9, and '-' between them", name)
		}
	}
	return nil
}
