package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// readPassword reads the password of a keystore file: from a file, or from the
// terminal. It is never an argument, which other users of the machine can see.
func readPassword(cmd *cobra.Command, file, of string) (string, error) {
	if file == "" {
		return readSecret(cmd, "password of "+of, "--password-file")
	}
	return readSecretFile(file, "password", of)
}

// newPassword is readPassword for a file that is to be made: one that is typed
// is typed twice, and an empty one is refused.
func newPassword(cmd *cobra.Command, file, of string) (string, error) {
	password, err := readPassword(cmd, file, of)
	if err == nil && password == "" {
		err = errors.New("the password is empty")
	}
	if err != nil || file != "" {
		return password, err
	}
	again, err := readPassword(cmd, "", of+", again")
	if err == nil && again != password {
		err = errors.New("these are two different passwords")
	}
	return password, err
}

// readSecretFile reads a secret, whose trailing line end does not count.
func readSecretFile(file, what, of string) (string, error) {
	data, err := store.ReadFile(file, store.SmallFile)
	if info, err := os.Stat(file); err == nil && runtime.GOOS != "windows" && info.Mode().IsRegular() && info.Mode().Perm()&0o077 != 0 {
		return "", hint.Add(fmt.Errorf("other users can read %s file %s", what, file), "chmod 600 %s", file)
	}
	if err != nil {
		return "", hint.Add(fmt.Errorf("read %s file: %w", what, err), "name the file that holds the %s of %s", what, of)
	}
	return strings.TrimRight(string(data), "\r\n"), nil
}

// readSecret asks for a secret at the terminal, and does not show it. instead
// is the flag for those who have none.
func readSecret(cmd *cobra.Command, what, instead string) (string, error) {
	in := int(os.Stdin.Fd())
	if !term.IsTerminal(in) {
		return "", hint.Add(fmt.Errorf("%s is missing, and there is no terminal to ask at", instead),
			"give %s, or run the command at a terminal", instead)
	}
	fmt.Fprintf(cmd.ErrOrStderr(), "%s: ", what)
	secret, err := term.ReadPassword(in)
	fmt.Fprintln(cmd.ErrOrStderr())
	if err != nil {
		return "", fmt.Errorf("read the %s: %w", what, err)
	}
	return string(secret), nil
}
