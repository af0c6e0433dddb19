package chain

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/contracts/bindings"
)

// A part is a contract of a deployment.
type part struct {
	name    string
	address func(d *Deployment) *common.Address // where the deployment keeps its address
	// creation is the code that makes it, with the constructor's arguments. Any address of d may be
	// used: all are known before the first contract is made.
	creation func(d *Deployment, verifier []byte) []byte
}

// parts are the contracts of a deployment, in the order in which they are made. A constructor may
// call those before it.
var parts = []part{
	{
		"token", func(d *Deployment) *common.Address { return &d.Token },
		func(*Deployment, []byte) []byte { return common.FromHex(bindings.FLTMetaData.Bin) },
	},
	{
		"verifier", func(d *Deployment) *common.Address { return &d.Verifier },
		func(_ *Deployment, verifier []byte) []byte { return verifier },
	},
	{
		"beacon", func(d *Deployment) *common.Address { return &d.Beacon },
		func(*Deployment, []byte) []byte { return common.FromHex(bindings.BlockHashBeaconMetaData.Bin) },
	},
	{
		"authority", func(d *Deployment) *common.Address { return &d.Authority },
		func(d *Deployment, _ []byte) []byte {
			return withArguments(bindings.AuthorityMetaData.Bin, d.Parameters.Governance.constructor(d))
		},
	},
	{
		"capacity", func(d *Deployment) *common.Address { return &d.Capacity },
		func(d *Deployment, _ []byte) []byte {
			return withArguments(bindings.CapacityMetaData.Bin,
				bindings.NewCapacity().PackConstructor(d.Parameters.Capacity.binding(), d.Staking, d.Verifier, d.Beacon, d.Authority))
		},
	},
	{
		"staking", func(d *Deployment) *common.Address { return &d.Staking },
		func(d *Deployment, _ []byte) []byte {
			return withArguments(bindings.StakingMetaData.Bin, d.Parameters.Staking.constructor(d))
		},
	},
}

func withArguments(code string, arguments []byte) []byte {
	return slices.Concat(common.FromHex(code), arguments)
}

// ours says whether the deployment makes a part: a token may have been there before.
func (d *Deployment) ours(p part) bool {
	_, ours := d.Made[p.name]
	return ours
}

// plan gives nonces, and thereby addresses, to the parts from the i-th on that are not made. Parts
// that are there already, as a given token is, stay as they are.
func (d *Deployment) plan(from int, nonce uint64) {
	for _, p := range parts[from:] {
		if made := d.Made[p.name]; !d.ours(p) || made.Block != 0 {
			continue
		}
		d.Made[p.name] = Made{Nonce: nonce}
		*p.address(d) = crypto.CreateAddress(d.Deployer, nonce)
		nonce++
	}
}
