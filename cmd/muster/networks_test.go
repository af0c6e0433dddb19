package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// TestPace measures the time between a chain's blocks, and warns of rules for another one.
func TestPace(t *testing.T) {
	for measured, want := range map[time.Duration]time.Duration{
		12_090 * time.Millisecond: 12 * time.Second,
		1998 * time.Millisecond:   2 * time.Second,
		251 * time.Millisecond:    250 * time.Millisecond,
		403 * time.Millisecond:    400 * time.Millisecond,
		2_600 * time.Millisecond:  2_600 * time.Millisecond,
		87 * time.Millisecond:     87 * time.Millisecond,
	} {
		if got := roundPace(measured); got != want {
			t.Errorf("%v is taken for %v, not %v", measured, got, want)
		}
	}
	w := testchain.StartStill(t)
	if _, err := blockTime(t.Context(), w.Client.Node); !errors.Is(err, errYoung) {
		t.Errorf("a chain that has just begun: %v", err)
	}
	w.Mine(2 * fewestBlocks)
	pace, err := blockTime(t.Context(), w.Client.Node)
	if err != nil || pace != time.Second {
		t.Errorf("a block every %v, error %v", pace, err)
	}
	p, err := network{RPC: w.URL()}.parameters(t.Context(), "main", w.Client.Node)
	if err != nil || p.Capacity.EpochBlocks != 86_400 {
		t.Errorf("epochs of %d blocks, error %v", p.Capacity.EpochBlocks, err)
	}
	for profile, blockTimes := range map[string]map[time.Duration]bool{
		"main": {time.Second: false, 1100 * time.Millisecond: false, 12 * time.Second: true, 400 * time.Millisecond: true}, "dev": {12 * time.Second: false},
	} {
		for supposed, warns := range blockTimes {
			rules, err := ledger.ProfileParameters("main")
			if err == nil {
				rules.Capacity, err = rules.Capacity.AtPace(supposed)
			}
			if err != nil {
				t.Fatal(err)
			}
			var log bytes.Buffer
			var (
				warned  string
				refused error
			)
			root := newRoot()
			root.SetErr(&log)
			root.AddCommand(&cobra.Command{Use: "warn", Run: func(cmd *cobra.Command, _ []string) {
				warnPace(cmd, w.Client.Node, profile, rules.Capacity)
				warned = log.String()
				refused = checkPace(cmd, w.Client.Node, profile, rules.Capacity)
			}})
			root.SetArgs([]string{"warn"})
			if err := root.ExecuteContext(t.Context()); err != nil {
				t.Fatal(err)
			}
			if short := profile == "main" && supposed == 12*time.Second; errors.Is(refused, ledger.ErrPace) != short {
				t.Errorf("deploying rules of %s for a block every %v: %v", profile, supposed, refused)
			}
			if strings.Contains(warned, "another pace") != warns || strings.Contains(warned, "\nhint: ") != warns {
				t.Errorf("rules of %s for a block every %v: %s", profile, supposed, warned)
			}
		}
	}
}

// Every address of USDC has its checksum, and no chain has two.
func TestStablecoins(t *testing.T) {
	all, err := networks()
	if err != nil {
		t.Fatal(err)
	}
	known := 0
	for name, n := range all {
		address, err := stablecoinOf(n.ChainID)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if address.Hex() != n.Stablecoin && n.Stablecoin != "" {
			t.Errorf("%s: USDC is at %s, not at %s", name, address, n.Stablecoin)
		}
		if n.Stablecoin != "" {
			known++
		}
	}
	if known == 0 {
		t.Error("no network has a stablecoin")
	}
}
