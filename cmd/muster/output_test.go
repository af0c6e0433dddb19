package main

import (
	"bytes"
	"errors"
	"io"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/deploy"
	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/circuits/ceremony"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/view"
)

// TestTables writes typical results, with large amounts: they fit a terminal.
func TestTables(t *testing.T) {
	flt := ledger.Wei{Int: new(big.Int).SetUint64(12_345_678_901_234_567_890)}
	shares := "12345678901234567890"
	address := common.HexToAddress(exampleAccount)
	rules, err := ledger.ProfileParameters("main")
	if err != nil {
		t.Fatal(err)
	}
	next := rules.Staking.StakingParameters
	next.BountyBps, next.RewardPool = 700, flt.Int
	head := chain.Header{Number: 23_000_000, Time: time.Unix(1_800_000_000, 0)}
	info, err := circuits.Describe(fixtureProof(t).Profile)
	if err != nil {
		t.Fatal(err)
	}
	steps := []deploy.Step{
		{Name: "authority", Address: address, Gas: 2_345_678, Cost: flt.Int},
		{Name: "capacity", Address: address, Found: true},
	}
	digest := ceremony.Digest{0xff}
	token := view.Token{Token: ledger.Token{Address: address, Symbol: "LONGEST-ONE", Decimals: 18}}
	price := view.Price{Rate: flt, PerHour: "12345.678901234567891", PerMonth: "1234567.678901234567891"}
	at := view.Time(1_800_000_000)
	for name, write := range map[string]func(io.Writer) error{
		"commitment": func(w io.Writer) error {
			return writeCommitment(w, view.Commitment{
				ID: 123, State: "active", Provider: exampleAccount, Units: 1024, PlannedUnits: 1000, Epoch: 1234, StartEpoch: 1200,
				EndEpoch: 1500, NextEpoch: 1233, Seal: "posted in block 23000000",
				Collateral: flt, Bond: flt, Pool: flt, Thawing: flt, Unreleased: flt, LeastBond: flt, MostStake: flt,
				Claimable: flt, Returns: []view.Return{{Slash: 3, Epoch: 1230, Amount: flt}}, Account: &ledger.ProviderAccount{LienHolder: address},
				Pending: view.Pending{Epochs: 40, Looked: 32, Slash: flt},
				Slashes: []view.Slash{{Number: 3, Stake: flt, Epoch: 1230, Fate: "given back"}},
				Reserve: view.Reserve{Amount: flt, Promised: ledger.Wei{Int: new(big.Int)}, RewardPool: flt, Epochs: new(uint64)},
			})
		},
		"stake": func(w io.Writer) error {
			return writeStake(w, view.Stake{ID: 123, Shares: shares, Worth: flt, Claimable: flt, Unreleased: flt, Epoch: 1234,
				Pending: view.Pending{Epochs: 2, Looked: 2, Slash: flt}, Returns: []view.Return{{Slash: 12, Epoch: 1234, Amount: flt}, {Slash: 12, Epoch: 1234, Request: new(uint64), Amount: flt}},
				Requests: []view.Request{{Request: 0, Worth: flt, ReleaseEpoch: 1240}, {Request: 1, Worth: flt, Released: true}}})
		},
		"migration": func(w io.Writer) error {
			return writeMigration(w, view.Migration{From: address, To: address, Epoch: 1234, Reserve: flt, Steps: []view.MigrationStep{
				{Commitment: 123, Epoch: 1234, What: "take " + flt.FLT() + " out; its rewards stay", Command: "muster stake undelegate --commitment 123 --all"},
				{Commitment: 123, Epoch: 1240, What: "withdraw it, and delegate it in the other deployment", Command: "muster stake withdraw --commitment 123 --request 12"},
			}})
		},
		"slashes": func(w io.Writer) error {
			return writeSlashes(w, []view.Slash{
				{Number: 123, Epoch: 1234, Stake: flt, Forfeited: flt, Fate: "held", DueEpoch: 1241, Current: 1240},
				{Number: 124, Epoch: 1234, Stake: flt, Forfeited: flt, Fate: "held", DueEpoch: 1241, Current: 1241},
			})
		},
		"commitments": func(w io.Writer) error {
			return writeCommitments(w, []view.Listed{{ID: 12345, State: "active", Provider: exampleAccount, Units: 1024, StartEpoch: 1200, EndEpoch: 1500, Bond: flt, Pool: flt}})
		},
		"offers": func(w io.Writer) error {
			return writeOffers(w, []view.Offer{{Offer: 1234, Token: token, State: view.OfferEnding, Class: 31, Units: 1024, Price: price, MinTerm: 86_401,
				Description: view.Description{Region: "DE", Site: "a place with a long name"}}})
		},
		"lease": func(w io.Writer) error {
			return writeLease(w, view.SettledLease{Paid: "1234567.123456", Refunded: "1234567.123456", RefundedToSponsor: "1234567.123456", Lease: view.Lease{Lease: 1234, Offer: 1234, Commitment: 1234, Provider: exampleAccount, Renter: exampleAccount, Number: "0",
				Token: view.Token{Token: ledger.Token{Address: address, Decimals: 6}}, State: "active", Units: 1024, Price: price, OrderedAt: at, ConfirmBy: at, Start: at, NoticeAt: at, Endable: at,
				EndedAt: at, PaidUntil: at, OwedUntil: at, Deposit: flt, HostKey: common.Hash{1}, Sponsored: view.Price{Rate: ledger.Wei{Int: big.NewInt(1)}, PerHour: "0.01", PerMonth: "7.2"}}})
		},
		"leases": func(w io.Writer) error {
			return writeLeases(w, []view.Lease{{Lease: 1234, Offer: 1234, Units: 1024, Token: token, State: "cancelled", Price: price, Start: at}})
		},
		"accounts": func(w io.Writer) error {
			return writeAccounts(w, []view.RenterAccount{{Renter: exampleAccount, Number: 1234, Token: token, Funds: flt, Credit: flt, Grant: 1234,
				Price: view.Price{Rate: flt, PerHour: "0.016667", PerMonth: "12.0001"}, DryAt: at, Left: "1234 days 12h34m56s", Sponsor: exampleAccount, Balance: flt}})
		},
		"quality": func(w io.Writer) error {
			return writeQuality(w, view.Quality{Commitment: 1234, Level: view.ServiceLevel{TargetBps: 9999, Factor: 20, CapBps: 10_000, MaxMasked: 32},
				Days: []view.Day{{Day: 20_000, Watched: true, Down: 255, Counted: 256, ReductionBps: 10_000, Final: true}, {Day: 19_999, Counted: 256}}})
		},
		"watcher": func(w io.Writer) error {
			return writeWatcher(w, view.Watcher{Watcher: exampleAccount, Listed: true, Stake: flt, Full: flt, URL: "https://" + strings.Repeat("a", 100), Day: 20_000, DayEnds: at,
				Watchers: 3, Least: 15, Reserve: flt, DayPay: flt, FLT: flt})
		},
		"governance": governanceText{
			Reserve: view.Reserve{Amount: flt, Promised: flt, RewardPool: flt},
			Block:   head.Number, Epoch: 1234, Paused: true, Fields: rules.Staking.Fields(), Changes: rules.Staking.Changes(next),
			NextTreasury: address, Altered: []string{"what governor has scheduled is cancelled by role-9223372036854775808, not guardian"},
			State: govern.State{
				Block: head,
				Members: []govern.Member{{Role: govern.RoleLeaseMarket, Account: address, Since: head.Time.Add(time.Hour),
					Delay: 720 * time.Hour, NextDelay: 48 * time.Hour, Changes: head.Time.Add(2 * time.Hour)}},
				Scheduled: []govern.Scheduled{{By: address, Ready: head.Time, Operation: govern.Operation{
					What: "change the rules of money: " + rules.Staking.Changes(next).String()}}},
			},
		}.write,
		"deployment": deployed{File: "deployment.json", Steps: steps, Reserve: view.Reserve{Amount: flt, Promised: flt, RewardPool: flt}}.write,
		"estimate": func(w io.Writer) error {
			return writeEstimate(w, deploy.Estimate{ChainID: 11155111, Deployer: address, Steps: steps, Gas: 23_456_789,
				GasPrice: big.NewInt(1_000_000_007), Cost: flt.Int, Needed: flt.Int, Balance: flt.Int, Missing: flt.Int})
		},
		"proof":   decodeProof(fixtureProof(t)).write,
		"circuit": func(w io.Writer) error { return writeInfo(w, info) },
		"ceremony": func(w io.Writer) error {
			return writeCeremony(w, ceremony.Report{
				Verdicts: []ceremony.Verdict{
					{Phase: 1, Index: 1, Name: "alice", Digest: digest, Good: true},
					{Phase: 1, Index: 2, Name: "mallory", Digest: digest, Problem: "it builds on contribution 0 and skips those between"},
				},
				Result: &ceremony.Result{ProvingKey: digest, VerifyingKey: digest, Contract: digest},
			})
		},
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			if err := write(&out); err != nil {
				t.Fatal(err)
			}
			checkWidth(t, out.String())
			if strings.Contains(out.String(), "%!") || out.Len() == 0 {
				t.Errorf("written as:\n%s", out.String())
			}
		})
	}
}

// TestWriteError writes an error for a terminal and for a file.
func TestWriteError(t *testing.T) {
	err := hint.Add(errors.Join(errors.New("--one is missing"), errors.New("two words are wrong")), "give both")
	for width, want := range map[int]string{
		0:  "muster: --one is missing\nmuster: two words are wrong\nhint: give both\n",
		20: "muster: --one is\n  missing\nmuster: two words\n  are wrong\nhint: give both\n",
	} {
		var out strings.Builder
		writeError(&out, err, width)
		if out.String() != want {
			t.Errorf("in %d columns:\n%s", width, out.String())
		}
	}
}
