package peer

import (
	"context"
	"errors"
	"testing"
)

// present ends the test if the peer is not on this machine; the error must
// then be ErrAbsent.
func present(t *testing.T, err error) bool {
	t.Helper()
	if errors.Is(err, ErrAbsent) {
		t.Log(err)
		return false
	}
	if err != nil {
		t.Fatal(err)
	}
	return true
}

func TestArgon2(t *testing.T) {
	a, err := NewArgon2(t.Context())
	if !present(t, err) {
		return
	}
	for _, kib := range []int{4096, 256, 3 << 12} {
		seconds, err := a.Fill(kib)
		if err != nil || seconds <= 0 || seconds > 60 {
			t.Errorf("%d KiB: %v seconds, %v", kib, seconds, err)
		}
	}
	if _, err := a.Fill(1); err == nil {
		t.Error("2 KiB, which Argon2 does not allow, were filled")
	}
	if err := a.Close(); err == nil {
		t.Error("a program that failed was closed without an error")
	}
}

func TestArgon2EndsWithContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	a, err := NewArgon2(ctx)
	cancel()
	if !present(t, err) {
		return
	}
	if err := a.Close(); err == nil {
		t.Error("the program ended as if nothing had happened")
	}
}

func TestArgon2Command(t *testing.T) {
	seconds, err := Argon2Command(t.Context(), 4096)
	if present(t, err) && (seconds < 0 || seconds > 60) {
		t.Errorf("4 MiB: %v seconds", seconds)
	}
}

func TestGKernelBuilds(t *testing.T) {
	k, err := NewGKernel(t.Context())
	if !present(t, err) {
		return
	}
	if err := k.Close(); err != nil {
		t.Error(err)
	}
}

func TestNoCompiler(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if _, err := NewArgon2(t.Context()); !errors.Is(err, ErrAbsent) {
		t.Errorf("libargon2 without a compiler: %v", err)
	}
	if _, err := Argon2Command(t.Context(), 4096); !errors.Is(err, ErrAbsent) {
		t.Errorf("the argon2 command where there is none: %v", err)
	}
}
