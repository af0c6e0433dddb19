package demo

import (
	"context"
	"os"
	"path/filepath"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
)

// SlowRules are profile dev's with few challenges and days of 24 hours, so that an order waits for a machine that is
// emulated.
func SlowRules() (ledger.Parameters, error) {
	rules, err := ledger.ProfileParameters(capacity.Dev().Name)
	if err != nil {
		return rules, err
	}
	c, s := &rules.Capacity, &rules.Staking
	c.EpochBlocks, c.ChallengeOdds, c.SealEpochs, c.SealGrace = 123, 1, 50, 100
	c.ResponseWindow, c.ProofWindow = 120, 400
	s.VestingEpochs, s.ThawingEpochs = 1, 8
	rules.Watch.DaySeconds = 86_400
	return rules, nil
}

// StartSlow starts a network of those rules in a folder, with the accounts provider, keeper and renter, and returns the
// environment in which muster's commands use it, and keep what they keep in that folder. say tells what is being made.
func StartSlow(ctx context.Context, dir string, interval time.Duration, say func(string)) (n *Network, env []string, err error) {
	keys, err := circuits.DefaultDir()
	if err != nil {
		return nil, nil, err
	}
	if err := circuits.Setup(ctx, capacity.Dev(), keys, func(_, _ int, what string) { say(what) }); err != nil {
		return nil, nil, err
	}
	rules, err := SlowRules()
	if err != nil {
		return nil, nil, err
	}
	net := filepath.Join(dir, "net")
	n, err = StartNetwork(ctx, NetworkConfig{Dir: net, Interval: interval, Accounts: []string{"provider", "keeper", "renter"}, Parameters: rules})
	if err != nil {
		return nil, nil, err
	}
	return n, append(os.Environ(), "MUSTER_RPC="+n.URL(), "MUSTER_DEPLOYMENT="+n.DeploymentFile, "MUSTER_PASSWORD_FILE="+net+"/password",
		"MUSTER_DATA_DIR="+dir+"/data", "MUSTER_IMAGES="+dir+"/images", "MUSTER_ALLOW_PRIVATE=true", "MUSTER_KEYS="+keys), nil
}
