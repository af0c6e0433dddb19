package deploy

import (
	"cmp"
	"encoding/hex"
	"fmt"
	"iter"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
)

// A part is a contract of a deployment.
type part struct {
	name string
	// creation is the code that makes it, with the constructor's arguments. Any address of d may be
	// used: all are known before the first contract is made.
	creation func(d *ledger.Deployment, verifier []byte) []byte
}

// parts are the contracts of a deployment in the order of [ledger.ContractNames], [ledger.DAONames] and
// [ledger.CouncilName]: a constructor may call those before it.
var parts = []part{
	{"token", func(*ledger.Deployment, []byte) []byte { return common.FromHex(bindings.FLTMetaData.Bin) }},
	{"verifier", func(_ *ledger.Deployment, verifier []byte) []byte { return verifier }},
	{"beacon", func(d *ledger.Deployment, _ []byte) []byte { return beaconCreation(d.Parameters.Beacon) }},
	{"authority", authorityCreation},
	{"capacity", func(d *ledger.Deployment, _ []byte) []byte {
		return withArguments(bindings.CapacityMetaData.Bin,
			bindings.NewCapacity().PackConstructor(d.Parameters.Capacity.Binding(), d.Staking, d.Verifier, d.Beacon, d.Authority))
	}},
	library("rules"), library("delegating"), library("settling"), library("claiming"), library("slashes"),
	{"staking", func(d *ledger.Deployment, _ []byte) []byte { return StakingCreation(d, d.Parameters.Staking) }},
	{"accounts", func(d *ledger.Deployment, _ []byte) []byte {
		return withArguments(bindings.ProviderAccountFactoryMetaData.Bin, bindings.NewProviderAccountFactory().PackConstructor(d.Staking))
	}},
	{"signedDelegation", func(d *ledger.Deployment, _ []byte) []byte {
		return withArguments(bindings.SignedDelegationMetaData.Bin, bindings.NewSignedDelegation().PackConstructor(d.Staking))
	}},
	{"lens", func(d *ledger.Deployment, _ []byte) []byte {
		return withArguments(bindings.LensMetaData.Bin, bindings.NewLens().PackConstructor(d.Staking))
	}},
	{"schemaRegistry", func(*ledger.Deployment, []byte) []byte { return common.FromHex(bindings.SchemaRegistryMetaData.Bin) }},
	{"eas", func(d *ledger.Deployment, _ []byte) []byte {
		return withArguments(bindings.EASMetaData.Bin, bindings.NewEAS().PackConstructor(d.SchemaRegistry))
	}},
	{"certificates", certificatesCreation},
	{"stablecoin", func(*ledger.Deployment, []byte) []byte { return common.FromHex(bindings.TestDollarMetaData.Bin) }},
	{"watch", watchCreation},
	library("offering"), library("granting"), library("receiving"),
	{"market", func(d *ledger.Deployment, _ []byte) []byte {
		return withArguments(linked(d, bindings.MarketMetaData.Bin), bindings.NewMarket().PackConstructor(bindings.IMarketConfig{
			Capacity: d.Capacity, Staking: d.Staking, Watch: d.Watch, Certificates: d.Certificates, BlockMillis: uint32(d.Parameters.Market.BlockMillis),
		}))
	}},
	{"sponsors", func(d *ledger.Deployment, _ []byte) []byte {
		return withArguments(bindings.SponsorsMetaData.Bin, bindings.NewSponsors().PackConstructor(d.Market))
	}},
	{"credit", creditCreation},
	{"timelock", timelockCreation},
	{"governor", func(d *ledger.Deployment, _ []byte) []byte {
		return withArguments(bindings.DaoMetaData.Bin, bindings.NewDao().PackConstructor(d.Parameters.Governance.DAO.Binding(d.Staking, d.Timelock)))
	}},
	{ledger.CouncilName, councilCreation},
}

// partsOf are the parts that a deployment has.
func partsOf(d *ledger.Deployment) []part { return parts[:len(d.Names())] }

// libraries are what the staking contract and the market are linked with, by the names of their parts.
var libraries = map[string]*bind.MetaData{
	"rules": &bindings.RulesMetaData, "delegating": &bindings.DelegatingMetaData, "settling": &bindings.SettlingMetaData,
	"claiming": &bindings.ClaimingMetaData, "slashes": &bindings.SlashesMetaData,
	"offering": &bindings.OfferingMetaData, "granting": &bindings.GrantingMetaData, "receiving": &bindings.ReceivingMetaData,
}

func library(name string) part {
	return part{name, func(*ledger.Deployment, []byte) []byte { return common.FromHex(libraries[name].Bin) }}
}

func beaconCreation(b ledger.BeaconConfig) []byte {
	switch b.Kind {
	case ledger.BeaconDrand:
		key, err := b.KeyWords()
		if err != nil {
			panic(fmt.Sprintf("deploy: unchecked parameters: %v", err))
		}
		return withArguments(bindings.DrandBeaconMetaData.Bin, bindings.NewDrandBeacon().PackConstructor(
			new(big.Int).SetUint64(b.GenesisTime), new(big.Int).SetUint64(b.Period), key, new(big.Int).SetUint64(b.Delay)))
	case ledger.BeaconBlockHash:
		return common.FromHex(bindings.BlockHashBeaconMetaData.Bin)
	}
	return common.FromHex(bindings.RandaoBeaconMetaData.Bin)
}

func authorityCreation(d *ledger.Deployment, _ []byte) []byte {
	g := d.Parameters.Governance
	admin := cmp.Or(g.Admin, d.Deployer)
	if g.DAO.IsWanted() {
		admin = d.Timelock
	}
	council := cmp.Or(d.Council, g.Council, admin)
	guardian := cmp.Or(g.Guardian, admin)
	if g.DAO.IsWanted() {
		guardian = cmp.Or(g.Guardian, council)
	}
	return withArguments(bindings.AuthorityMetaData.Bin, bindings.NewAuthority().PackConstructor(bindings.AuthorityConfig{
		Admin: admin, Guardian: guardian, Council: council, Elected: d.HasCouncil(), Delay: uint32(g.Delay),
		Capacity: d.Capacity, Staking: d.Staking, Market: d.Market, Certificates: d.Certificates,
	}))
}

func timelockCreation(d *ledger.Deployment, _ []byte) []byte {
	g := d.Parameters.Governance
	return withArguments(bindings.TimelockMetaData.Bin, bindings.NewTimelock().PackConstructor(
		new(big.Int).SetUint64(g.DAO.TimelockDelay), d.Governor, cmp.Or(d.Council, g.Council)))
}

func councilCreation(d *ledger.Deployment, _ []byte) []byte {
	c := d.Parameters.Governance.DAO.Council
	config, rules := c.Binding(d)
	return withArguments(bindings.CouncilMetaData.Bin, bindings.NewCouncil().PackConstructor(config, rules, c.Members, d.Authority))
}

func watchCreation(d *ledger.Deployment, _ []byte) []byte {
	w := d.Parameters.Watch
	return withArguments(bindings.WatchMetaData.Bin, bindings.NewWatch().PackConstructor(bindings.IWatchConfig{
		Token: d.Token, Staking: d.Staking, Beacon: d.Beacon, DaySeconds: uint32(w.DaySeconds), LeastWatchers: uint16(w.LeastWatchers),
		Stake: w.Stake, DemandDeposit: w.DemandDeposit, DayPay: w.DayPay,
	}))
}

func certificatesCreation(d *ledger.Deployment, _ []byte) []byte {
	p := d.Parameters.Certificates
	config := bindings.ICertificatesConfig{Eas: d.EAS, Staking: d.Staking, Thawing: uint32(p.ThawingSeconds)}
	return withArguments(bindings.CertificatesMetaData.Bin, bindings.NewCertificates().PackConstructor(config, d.Authority, p.LeastBond))
}

func creditCreation(d *ledger.Deployment, _ []byte) []byte {
	p := d.Parameters.Credit
	config := bindings.ICreditConfig{Staking: d.Staking, Market: d.Market, Watch: d.Watch, Accounts: d.Accounts, Stablecoin: d.Stablecoin}
	return withArguments(bindings.CreditMetaData.Bin, bindings.NewCredit().PackConstructor(
		config, d.Authority, new(big.Int).SetUint64(p.NoticeSeconds), p.Rewards.Binding(), p.Income.Binding()))
}

// StakingCreation is the code that makes the deployment's staking contract with some rules.
func StakingCreation(d *ledger.Deployment, rules ledger.StakingConfig) []byte {
	fixed := bindings.IStakingConfig{Token: d.Token, Capacity: d.Capacity, MaxUnits: uint16(rules.MaxUnits)}
	return withArguments(linked(d, bindings.StakingMetaData.Bin),
		bindings.NewStaking().PackConstructor(fixed, rules.Binding(), d.Treasury, d.Authority))
}

// linked is creation code with the addresses of the deployment's libraries where they belong.
func linked(d *ledger.Deployment, code string) string {
	for name, library := range libraries {
		code = strings.ReplaceAll(code, "__$"+library.ID+"$__", hex.EncodeToString(d.Address(name)[:]))
	}
	return code
}

func withArguments(code string, arguments []byte) []byte {
	return slices.Concat(common.FromHex(code), arguments)
}

// Creations are the creation codes of all contracts of a deployment by name, in their order.
func Creations(d *ledger.Deployment, verifier []byte) iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		for _, p := range partsOf(d) {
			if !yield(p.name, p.creation(d, verifier)) {
				return
			}
		}
	}
}

// Plan gives all contracts of a deployment the addresses that they have if its deployer makes them in
// its first transactions.
func Plan(d *ledger.Deployment) {
	d.Made = map[string]ledger.Made{}
	for _, p := range partsOf(d) {
		d.Made[p.name] = ledger.Made{}
	}
	plan(d, 0, 0)
}

// ours says whether the deployment makes a part: tokens and EAS may have been there before.
func ours(d *ledger.Deployment, p part) bool {
	_, ours := d.Made[p.name]
	return ours
}

// plan gives nonces, and thereby addresses, to the parts from the i-th on that are not made. Parts
// that are there already, as what is given is, stay as they are.
func plan(d *ledger.Deployment, from int, nonce uint64) {
	for _, p := range parts[from:] {
		if made := d.Made[p.name]; !ours(d, p) || made.Block != 0 {
			continue
		}
		d.Made[p.name] = ledger.Made{Nonce: nonce}
		*d.Address(p.name) = crypto.CreateAddress(d.Deployer, nonce)
		nonce++
	}
}
