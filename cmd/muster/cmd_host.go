package main

import (
	"crypto"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/host/attest"
)

func newHost() *cobra.Command {
	return group("host", "Make and run the machines of leases", "key", newHostRun(), newHostKey(), newHostDoctor())
}

// hostFolder is where a host keeps what is its commitment's.
func hostFolder(dataDir string, commitment uint64) string {
	return filepath.Join(dataDir, fmt.Sprintf("host-commitment-%d", commitment))
}

// registerDataDir adds the folder of a command that needs no account.
func registerDataDir(cmd *cobra.Command, dir *string) {
	cmd.Flags().StringVar(dir, "data-dir", defaultDataDir(), "folder of what this server keeps")
}

// loadHostKey reads the host's TLS key, or makes it: in the data folder, unless a file is named. One key serves all
// commitments of a server.
func loadHostKey(file, dataDir string) (key crypto.Signer, path string, err error) {
	if file == "" {
		if err := os.MkdirAll(dataDir, 0o700); err != nil {
			return nil, "", err
		}
		file = filepath.Join(dataDir, "host.pem")
	}
	key, err = attest.LoadKey(file)
	return key, file, err
}

func newHostKey() *cobra.Command {
	var file, dataDir string
	cmd := &cobra.Command{
		Use:   "key",
		Short: "Show the hash of the host's TLS key, which its offers name",
		Long: `Show the SHA-256 of the host's TLS key. It is what an offer names with
--tls-key: renters and watchers take the host for this key and nothing else.
The key is made if there is none. Whoever has its file can pretend to be the
host.`,
		Example: `  muster host key
  muster host key --tls-key-file host.pem --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			key, file, err := loadHostKey(file, dataDir)
			if err != nil {
				return err
			}
			hash, err := attest.KeyHash(key.Public())
			if err != nil {
				return err
			}
			return print(cmd, map[string]string{"tlsKey": hash.Hex(), "file": file}, func(w io.Writer) error {
				_, err := fmt.Fprintln(w, hash.Hex())
				return err
			})
		},
	}
	registerDataDir(cmd, &dataDir)
	cmd.Flags().StringVar(&file, "tls-key-file", "", "file of the key (default host.pem in the data folder)")
	return cmd
}
