package seed

import (
	"fmt"
	"regexp"
	"strings"
)

// Later is what has become of a machine's SSH keys since its first boot, as of which cloud-init looks at them no more.
// Each start brings the default user's authorized_keys up to date.
type Later struct {
	User    string   // the image's default user
	Added   []string // lines of authorized_keys; they are among Keys, too
	Removed []string
}

var (
	userForm = regexp.MustCompile(`^[a-z_][a-z0-9_-]*$`)
	keyForm  = regexp.MustCompile(`^[a-z0-9@.-]+ [A-Za-z0-9+/=]+`)
)

// script is what a boot does about keys; empty: nothing. It acts as the user, whose files may be links to others. At the
// first boot there is no such user yet, and cloud-init makes it with all keys.
func (l *Later) script() string {
	if !userForm.MatchString(l.User) {
		return ""
	}
	var removed, added strings.Builder
	for _, line := range l.Removed {
		if key := keyForm.FindString(line); key != "" {
			fmt.Fprintf(&removed, " -e '%s'", key)
		}
	}
	for _, line := range l.Added {
		if key := keyForm.FindString(line); key != "" {
			fmt.Fprintf(&added, "grep -qF '%s' \"$new\" || echo '%s' >>\"$new\"\n", key, key)
		}
	}
	if removed.Len()+added.Len() == 0 {
		return ""
	}
	keep := "cat"
	if removed.Len() > 0 {
		keep = "grep -vF" + removed.String()
	}
	return fmt.Sprintf(`#!/bin/sh
# SSH keys that the owner of this machine has added and removed since it was made.
id -u %[1]s >/dev/null 2>&1 || exit 0
exec su -s /bin/sh %[1]s <<'END'
set -u
umask 077
cd && mkdir -p .ssh && touch .ssh/authorized_keys || exit 1
new=.ssh/authorized_keys.muster
%[2]s .ssh/authorized_keys >"$new"
%[3]smv -f "$new" .ssh/authorized_keys
END
`, l.User, keep, added.String())
}
