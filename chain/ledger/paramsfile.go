package ledger

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// ReadParameters changes parameters by a file. What the file does not name stays as it is.
//
// The file is JSON, with the names that the contracts have for each value: numbers as numbers, and
// amounts in FLT as strings, as [ParseFLT] reads them.
//
//	{"capacity": {"epochBlocks": 100}, "staking": {"rewardPool": "2500.5"}}
func (p *Parameters) ReadParameters(path string) error {
	data, err := store.ReadFile(path, store.SmallFile)
	if err != nil {
		return fmt.Errorf("read the parameters: %w", err)
	}
	if err := json.Unmarshal(data, p); err != nil {
		return hint.Add(fmt.Errorf("%s does not hold parameters: %w", path, err),
			"`muster deploy parameters` prints a file to start from")
	}
	return nil
}

// ReadRules changes rules of money by a file as [Parameters.ReadParameters] reads it, which names no
// other parameters: those never change.
//
//	{"staking": {"bountyBps": 700}}
func (p *StakingParameters) ReadRules(path string) error {
	data, err := store.ReadFile(path, store.SmallFile)
	if err != nil {
		return fmt.Errorf("read the rules: %w", err)
	}
	var groups map[string]json.RawMessage
	if err := json.Unmarshal(data, &groups); err != nil {
		return fmt.Errorf("%s does not hold rules: %w", path, err)
	}
	for name := range groups {
		if name != "staking" {
			return hint.Add(fmt.Errorf("%s: %q cannot be changed", path, name), "leave it out, and name rules in \"staking\"")
		}
	}
	if err := decodeFields("staking.", groups["staking"], p.fields()); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// MarshalJSON writes all parameters as [Parameters.ReadParameters] reads them.
func (p Parameters) MarshalJSON() ([]byte, error) { return encodeFields(p.fields()) }

// RulesJSON writes the rules as they stand under "staking" in a file for [StakingParameters.ReadRules].
func (p StakingParameters) RulesJSON() ([]byte, error) { return encodeFields(p.fields()) }

// UnmarshalJSON changes the parameters that are named.
func (p *Parameters) UnmarshalJSON(data []byte) error { return decodeFields("", data, p.fields()) }

// A field is a parameter: its name in the contracts, and a pointer to its value. The value of a group
// of parameters is its fields.
type field struct {
	name  string
	value any // *int, *uint64, *string, **big.Int for an amount, *common.Address, []field, optional
}

// optional is a group of parameters that a file leaves out when it is not wanted.
type optional struct {
	fields []field
	wanted bool
}

func (p *Parameters) fields() []field {
	return []field{
		{"capacity", p.Capacity.fields()},
		{"beacon", p.Beacon.fields()},
		{"staking", append([]field{{"maxUnits", &p.Staking.MaxUnits}}, p.Staking.fields()...)},
		{"watch", p.Watch.fields()},
		{"market", []field{{"blockMillis", &p.Market.BlockMillis}}},
		{"certificates", []field{{"leastBond", &p.Certificates.LeastBond}, {"thawingSeconds", &p.Certificates.ThawingSeconds}}},
		{"credit", p.Credit.fields()},
		{"governance", p.Governance.fields()},
	}
}

func (c *CapacityConfig) fields() []field {
	return []field{
		{"blocks", &c.Blocks}, {"segments", &c.Segments}, {"positions", &c.Positions},
		{"challengeOdds", &c.ChallengeOdds}, {"epochBlocks", &c.EpochBlocks}, {"sealEpochs", &c.SealEpochs},
		{"sealGrace", &c.SealGrace}, {"responseWindow", &c.ResponseWindow},
		{"proofWindow", &c.ProofWindow}, {"maxChallenges", &c.MaxChallenges},
	}
}

func (b *BeaconConfig) fields() []field {
	return []field{{"kind", &b.Kind}, {"genesisTime", &b.GenesisTime}, {"period", &b.Period}, {"delay", &b.Delay}, {"key", &b.Key}}
}

func (p *StakingParameters) fields() []field {
	return []field{
		{"collateralPerUnit", &p.CollateralPerUnit}, {"rewardPool", &p.RewardPool}, {"rewardCap", &p.RewardCap},
		{"openingFee", &p.OpeningFee}, {"settleFee", &p.SettleFee}, {"minBondBps", &p.MinBondBps}, {"toleranceBps", &p.ToleranceBps},
		{"downtimeBps", &p.DowntimeBps}, {"falseClaimBps", &p.FalseClaimBps}, {"bountyBps", &p.BountyBps},
		{"burnBps", &p.BurnBps}, {"maxFailures", &p.MaxFailures}, {"failureEpochs", &p.FailureEpochs},
		{"maxStakeMultiple", &p.MaxStakeMultiple}, {"vestingEpochs", &p.VestingEpochs},
		{"thawingEpochs", &p.ThawingEpochs}, {"holdEpochs", &p.HoldEpochs},
	}
}

func (w *WatchParameters) fields() []field {
	return []field{
		{"daySeconds", &w.DaySeconds}, {"leastWatchers", &w.LeastWatchers}, {"stake", &w.Stake},
		{"demandDeposit", &w.DemandDeposit}, {"dayPay", &w.DayPay},
	}
}

func (g *GovernanceConfig) fields() []field {
	return []field{
		{"admin", &g.Admin}, {"guardian", &g.Guardian}, {"council", &g.Council}, {"delay", &g.Delay},
		{"dao", optional{g.DAO.fields(), g.DAO.IsWanted()}},
	}
}

func (d *DAOConfig) fields() []field {
	return []field{
		{"votingDelay", &d.VotingDelay}, {"votingPeriod", &d.VotingPeriod}, {"lateQuorumExtension", &d.LateQuorumExtension},
		{"proposalThreshold", &d.ProposalThreshold}, {"quorumBps", &d.QuorumBps}, {"timelockDelay", &d.TimelockDelay},
		{"council", optional{d.Council.fields(), d.Council.IsWanted()}},
	}
}

// group is the fields of a field that has some.
func (f *field) group() (fields []field, ok bool) {
	switch v := f.value.(type) {
	case []field:
		return v, true
	case optional:
		return v.fields, true
	}
	return nil, false
}

// encodeFields writes fields as a JSON object, in their order.
func encodeFields(fields []field) ([]byte, error) {
	b := bytes.NewBufferString("{")
	for _, f := range fields {
		if amount, ok := f.value.(**big.Int); ok && *amount == nil {
			continue // the deployment is older than the parameter: there is nothing to read again
		}
		if group, ok := f.value.(optional); ok && !group.wanted {
			continue
		}
		value, err := f.encode()
		if err != nil {
			return nil, err
		}
		if b.Len() > 1 {
			b.WriteByte(',')
		}
		fmt.Fprintf(b, "%q:%s", f.name, value)
	}
	return append(b.Bytes(), '}'), nil
}

func (f *field) encode() ([]byte, error) {
	if group, ok := f.group(); ok {
		return encodeFields(group)
	}
	if amount, ok := f.value.(**big.Int); ok {
		return json.Marshal(FormatFLT(*amount))
	}
	return json.Marshal(f.value)
}

// decodeFields reads a JSON object into fields. path names the object in errors.
func decodeFields(path string, data []byte, fields []field) error {
	var object map[string]json.RawMessage
	if err := json.Unmarshal(data, &object); err != nil {
		return fmt.Errorf("%q is not an object: %w", path, err)
	}
	byName := map[string]*field{}
	for i := range fields {
		byName[fields[i].name] = &fields[i]
	}
	for name, value := range object {
		f := byName[name]
		if f == nil {
			return fmt.Errorf("there is no parameter %q", path+name)
		}
		if err := f.decode(path+name, value); err != nil {
			return err
		}
	}
	return nil
}

func (f *field) decode(path string, data []byte) error {
	if group, ok := f.group(); ok {
		return decodeFields(path+".", data, group)
	}
	if string(data) == "null" {
		return fmt.Errorf("parameter %q has no value", path)
	}
	amount, ok := f.value.(**big.Int)
	if !ok {
		if err := json.Unmarshal(data, f.value); err != nil {
			return fmt.Errorf("parameter %q: %w", path, err)
		}
		return nil
	}
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return hint.Add(fmt.Errorf("parameter %q: %s is not an amount", path, data),
			"write FLT as a string, such as \"12.5\"")
	}
	wei, err := ParseFLT(text)
	if err != nil {
		return fmt.Errorf("parameter %q: %w", path, err)
	}
	*amount = wei
	return nil
}

// A Field is a parameter, written for people.
type Field struct{ Name, Value string }

// Fields are all parameters.
func (p StakingParameters) Fields() []Field { return flatten("", p.fields()) }

// A Change is a parameter that two sets of them differ in, written for people.
type Change struct{ Name, From, To string }

func (c Change) String() string { return fmt.Sprintf("%s %s → %s", c.Name, c.From, c.To) }

// Changes are all parameters that two sets of them differ in.
type Changes []Change

func (c Changes) String() string {
	texts := make([]string, len(c))
	for i, change := range c {
		texts[i] = change.String()
	}
	return strings.Join(texts, ", ")
}

// Changes are the parameters that are others in q.
func (p Parameters) Changes(q Parameters) Changes {
	return changes(flatten("", p.fields()), flatten("", q.fields()))
}

// Changes are the parameters that are others in q.
func (p StakingParameters) Changes(q StakingParameters) Changes {
	return changes(p.Fields(), q.Fields())
}

func changes(from, to []Field) (all Changes) {
	for i, f := range from {
		if f != to[i] {
			all = append(all, Change{f.Name, f.Value, to[i].Value})
		}
	}
	return all
}

// flatten lists fields, those of groups one by one, in their order.
func flatten(path string, fields []field) (all []Field) {
	for _, f := range fields {
		if group, ok := f.group(); ok {
			all = append(all, flatten(path+f.name+".", group)...)
		} else {
			all = append(all, Field{path + f.name, f.show()})
		}
	}
	return all
}

// show is the value of a field that is not a group.
func (f *field) show() string {
	switch v := f.value.(type) {
	case *int:
		return fmt.Sprint(*v)
	case *uint64:
		return fmt.Sprint(*v)
	case *string:
		return *v
	case *common.Address:
		return v.Hex()
	case **big.Int:
		if *v == nil {
			return "none"
		}
		return FormatFLT(*v) + " FLT"
	}
	panic(fmt.Sprintf("parameter %s has a value of type %T", f.name, f.value))
}
