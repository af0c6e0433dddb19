package ledger

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// A Deployment says where Muster's contracts are, and what they were made from. Every command reads
// one from a JSON file.
type Deployment struct {
	ChainID  uint64         `json:"chainId"`
	Genesis  common.Hash    `json:"genesis"` // of the chain's first block: some chains share an id
	Block    uint64         `json:"block"`   // of the capacity contract: events begin here
	Profile  string         `json:"profile"` // of protocol section 7
	Circuit  string         `json:"circuit"` // the hash of the audit circuit that the verifier is for
	Deployer common.Address `json:"deployer"`
	Treasury common.Address `json:"treasury"`
	Token    common.Address `json:"token"`
	Verifier common.Address `json:"verifier"`
	Beacon   common.Address `json:"beacon"`
	// Authority says who may do what is not everybody's.
	Authority common.Address `json:"authority"`
	Capacity  common.Address `json:"capacity"`
	Staking   common.Address `json:"staking"`
	// Libraries are where the parts of the staking contract's code are that do not fit into it.
	Libraries Libraries `json:"libraries"`
	// Accounts makes provider accounts, and knows those that it made.
	Accounts common.Address `json:"accounts"`
	// SignedDelegation takes signatures of delegators; Lens answers what web pages ask. Neither has tokens or a say.
	SignedDelegation common.Address `json:"signedDelegation"`
	Lens             common.Address `json:"lens"`
	// SchemaRegistry and EAS are the Ethereum Attestation Service, which certificates are attestations of.
	SchemaRegistry common.Address `json:"schemaRegistry"`
	EAS            common.Address `json:"eas"`
	// Certificates decides what is attested, and has the certifiers' bonds.
	Certificates common.Address `json:"certificates"`
	// Stablecoin is what leases are paid in, unless an offer names another token.
	Stablecoin common.Address `json:"stablecoin"`
	// Watch is who is asked whether hosts can be reached, and what follows from it.
	Watch common.Address `json:"watch"`
	// Market has offers, renters' accounts and leases.
	Market common.Address `json:"market"`
	// MarketLibraries are where the parts of the market's code are that do not fit into it.
	MarketLibraries MarketLibraries `json:"marketLibraries"`
	// Sponsors makes programmes of sponsors, and knows those that it made.
	Sponsors common.Address `json:"sponsors"`
	// Credit holds liens on provider accounts, and has the pools that lend to them.
	Credit common.Address `json:"credit"`
	// Governor counts votes, and Timelock does what they decide; zero for a deployment without a DAO.
	Governor common.Address `json:"governor,omitzero"`
	Timelock common.Address `json:"timelock,omitzero"`
	// Council can stop and cancel what they do, by people whom holders elect; zero if an account does.
	Council common.Address `json:"council,omitzero"`
	// Made is the contracts that the deployment made, by name. Tokens that were there before, and
	// EAS if it was, are not among them.
	Made       map[string]Made `json:"made"`
	Parameters Parameters      `json:"parameters"`
}

// MarketLibraries are code that the market runs as its own.
type MarketLibraries struct {
	Offering  common.Address `json:"offering"`
	Granting  common.Address `json:"granting"`
	Receiving common.Address `json:"receiving"`
}

// Libraries are code that the staking contract runs as its own.
type Libraries struct {
	Rules      common.Address `json:"rules"`
	Delegating common.Address `json:"delegating"`
	Settling   common.Address `json:"settling"`
	Claiming   common.Address `json:"claiming"`
	Slashes    common.Address `json:"slashes"`
}

// Made is how a contract came to be.
type Made struct {
	Nonce uint64      `json:"nonce"` // of the deployer's transaction
	Block uint64      `json:"block"` // 0: it is planned
	Code  common.Hash `json:"code"`  // keccak256 of the contract's code
}

// LoadDeployment reads a deployment file.
func LoadDeployment(path string) (Deployment, error) {
	d, err := ReadDeployment(path)
	if errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Stat(PartOf(path)); err == nil {
			return d, hint.Add(fmt.Errorf("there is no deployment file %s yet: the deployment was broken off", path),
				"run `muster deploy` again, as before, to go on with it")
		}
		return d, hint.Add(err, "name the file that was written when the contracts were deployed")
	}
	if err != nil {
		return d, err
	}
	if d.ChainID == 0 {
		return d, incomplete(path, "it has no chain id")
	}
	for name, address := range d.Contracts() {
		if address == (common.Address{}) {
			return d, incomplete(path, "it has no address of the "+name+" contract")
		}
		if made, ours := d.Made[name]; made.Code == (common.Hash{}) && (ours || !slices.Contains(givenNames, name)) {
			return d, incomplete(path, "it does not say how the "+name+" contract was made")
		}
	}
	return d, nil
}

func incomplete(path, why string) error {
	return ofAnotherVersion(fmt.Errorf("%s is not a complete deployment file: %s", path, why))
}

// ofAnotherVersion adds what to do about a file that does not hold what this version of the program writes. What it
// lacks cannot be made up: contracts without such parts are others than those that this version knows.
func ofAnotherVersion(err error) error {
	return hint.Add(err, "use the version of muster that wrote the file, or deploy again with this one: the contracts differ")
}

// ReadDeployment reads the file of a deployment that may not be finished.
func ReadDeployment(path string) (d Deployment, err error) {
	data, err := store.ReadFile(path, store.SmallFile)
	if err != nil {
		return d, fmt.Errorf("read deployment file: %w", err)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&d); err != nil {
		return Deployment{}, ofAnotherVersion(fmt.Errorf("%s is not a deployment file: %w", path, err))
	}
	if dec.More() {
		return Deployment{}, fmt.Errorf("%s is not a deployment file: there is more after the deployment", path)
	}
	for name, address := range d.Contracts() {
		if _, planned := d.Made[name]; !planned && address == (common.Address{}) {
			return Deployment{}, incomplete(path, "it has no "+name+" contract")
		}
	}
	return d, nil
}

// Save writes a deployment file, in the place of one that exists: whoever reads it, even after a
// crash, finds the old one or the new one.
func (d Deployment) Save(path string) error {
	data, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return fmt.Errorf("encode deployment: %w", err)
	}
	if err := store.WriteFile(path, 0o644, func(w io.Writer) error {
		_, err := w.Write(append(data, '\n'))
		return err
	}); err != nil {
		return fmt.Errorf("the deployment file: %w", err)
	}
	return nil
}

// HasMarket says whether there is a market, and a watch with it.
func (d *Deployment) HasMarket() bool {
	return d.Market != (common.Address{}) && d.Watch != (common.Address{})
}

// HasDAO says whether a DAO governs.
func (d *Deployment) HasDAO() bool { return d.Governor != (common.Address{}) }

// CreditPools are the addresses of the pools that the credit contract makes first of all: that of rewards, that of income.
func (d *Deployment) CreditPools() [2]common.Address {
	return [2]common.Address{crypto.CreateAddress(d.Credit, 1), crypto.CreateAddress(d.Credit, 2)} // EIP-161: nonces begin at 1
}

// HasCouncil says whether a council is elected.
func (d *Deployment) HasCouncil() bool { return d.Council != (common.Address{}) }

// PartOf is the file of a deployment that is not finished.
func PartOf(path string) string { return path + ".part" }

// givenNames are the contracts that a deployment may find instead of making them.
var givenNames = []string{"token", "stablecoin", "schemaRegistry", "eas"}

// ContractNames are the contracts that every deployment has, in the order in which they are made.
var ContractNames = []string{"token", "verifier", "beacon", "authority", "capacity", "rules", "delegating", "settling", "claiming", "slashes", "staking", "accounts", "signedDelegation", "lens", "schemaRegistry", "eas", "certificates", "stablecoin", "watch", "offering", "granting", "receiving", "market", "sponsors", "credit"}

// DAONames are the contracts that come after those in a deployment whose parameters want a DAO.
var DAONames = []string{"timelock", "governor"}

// CouncilName is the contract that comes last, in a deployment whose parameters want a council to be elected.
const CouncilName = "council"

// Names are the contracts of the deployment, in the order in which they are made.
func (d *Deployment) Names() []string {
	dao := d.Parameters.Governance.DAO
	switch {
	case !dao.IsWanted():
		return ContractNames
	case !dao.Council.IsWanted():
		return slices.Concat(ContractNames, DAONames)
	}
	return slices.Concat(ContractNames, DAONames, []string{CouncilName})
}

// Address is where the deployment keeps the address of the contract of a name. It panics if there is
// none of that name.
func (d *Deployment) Address(name string) *common.Address {
	switch name {
	case "token":
		return &d.Token
	case "verifier":
		return &d.Verifier
	case "beacon":
		return &d.Beacon
	case "authority":
		return &d.Authority
	case "capacity":
		return &d.Capacity
	case "rules":
		return &d.Libraries.Rules
	case "delegating":
		return &d.Libraries.Delegating
	case "settling":
		return &d.Libraries.Settling
	case "claiming":
		return &d.Libraries.Claiming
	case "slashes":
		return &d.Libraries.Slashes
	case "staking":
		return &d.Staking
	case "accounts":
		return &d.Accounts
	case "signedDelegation":
		return &d.SignedDelegation
	case "lens":
		return &d.Lens
	case "schemaRegistry":
		return &d.SchemaRegistry
	case "eas":
		return &d.EAS
	case "certificates":
		return &d.Certificates
	case "stablecoin":
		return &d.Stablecoin
	case "watch":
		return &d.Watch
	case "offering":
		return &d.MarketLibraries.Offering
	case "granting":
		return &d.MarketLibraries.Granting
	case "receiving":
		return &d.MarketLibraries.Receiving
	case "market":
		return &d.Market
	case "sponsors":
		return &d.Sponsors
	case "credit":
		return &d.Credit
	case "timelock":
		return &d.Timelock
	case "governor":
		return &d.Governor
	case CouncilName:
		return &d.Council
	}
	panic("a deployment has no contract " + name)
}

// Contracts are the addresses of the deployment's contracts by name, in the order in which they are made.
func (d *Deployment) Contracts() iter.Seq2[string, common.Address] {
	return func(yield func(string, common.Address) bool) {
		for _, name := range d.Names() {
			if !yield(name, *d.Address(name)) {
				return
			}
		}
	}
}
