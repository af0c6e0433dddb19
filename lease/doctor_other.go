//go:build !linux

package lease

import "context"

// Examine says that machines need Linux.
func Examine(context.Context, string, string) ([]Finding, error) {
	return []Finding{{"system", Bad, "a host is a Linux server", "use one"}}, nil
}
