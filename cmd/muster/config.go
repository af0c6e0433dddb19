package main

import (
	"fmt"
	"strings"

	"github.com/knadh/koanf/parsers/toml/v2"
	"github.com/knadh/koanf/providers/env/v2"
	"github.com/knadh/koanf/providers/file"
	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

const envPrefix = "MUSTER_"

// applyConfig gives every flag that was not typed its value from the
// environment or, after that, from the configuration file.
func applyConfig(cmd *cobra.Command) error {
	k := koanf.New(".")
	path, err := cmd.Flags().GetString("config")
	if err != nil {
		return err
	}
	if path != "" {
		if err := k.Load(file.Provider(path), toml.Parser()); err != nil {
			return fmt.Errorf("read the configuration file: %w", err)
		}
	}
	flagName := func(key, value string) (string, any) {
		if value == "" {
			return "", nil // the same as not set
		}
		return strings.ReplaceAll(strings.ToLower(strings.TrimPrefix(key, envPrefix)), "_", "-"), value
	}
	if err := k.Load(env.Provider(".", env.Opt{Prefix: envPrefix, TransformFunc: flagName}), nil); err != nil {
		return fmt.Errorf("read the environment: %w", err)
	}
	var failed error
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if failed != nil || f.Changed || !k.Exists(f.Name) {
			return
		}
		if err := cmd.Flags().Set(f.Name, k.String(f.Name)); err != nil {
			failed = fmt.Errorf("set --%s from the configuration: %w", f.Name, err)
		}
	})
	return failed
}
