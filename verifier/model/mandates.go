package model

import (
	"bytes"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A call is one that the timelock has made, or one of the council that enough members have approved.
type call struct {
	target common.Address
	data   []byte
}

// A governed event can only come of a call that not everybody may make. It may begin with either of some bytes.
type governed struct {
	event ledger.Event
	roles []uint64 // of the authority, whose holders may make the call
	calls []call
	among bool // one call may lead to several such events
}

// called notes a call that has been made. A call of the authority may be one that it passes on.
func (t *transaction) called(target common.Address, data []byte) {
	if target == t.model.rules.Votes.Authority {
		switch {
		case bytes.HasPrefix(data, selector("execute(address,bytes)")):
			if to, inner, ok := passedOn(data[4:]); ok {
				t.called(to, inner)
				return
			}
		case bytes.HasPrefix(data, selector("multicall(bytes[])")):
			for _, inner := range together(data[4:]) {
				t.called(target, inner)
			}
			return
		}
	}
	t.calls = append(t.calls, call{target, data})
}

// takeCall says whether a function was called of which nothing was seen yet. Whatever comes of it is seen now.
func (t *transaction) takeCall(target common.Address, function string) bool {
	i := slices.IndexFunc(t.calls, func(c call) bool { return c.target == target && bytes.HasPrefix(c.data, selector(function)) })
	if i >= 0 {
		t.calls = slices.Delete(t.calls, i, i+1)
	}
	return i >= 0
}

// ask notes that an event needs a call. It is looked for at the end: the timelock tells of a call after what came of it.
func (t *transaction) ask(e ledger.Event) {
	if t.model.rules.Votes == nil || t.beginning(e) {
		return
	}
	if g := t.governedBy(e); len(g.calls) > 0 {
		t.governed = append(t.governed, g)
	}
}

// beginning says whether an event is of the transaction in which its contract was made.
func (t *transaction) beginning(e ledger.Event) bool {
	var contract string
	switch e.(type) {
	case ledger.VoteSettingSet, ledger.TimelockChange:
		contract = "governor"
	case ledger.MinDelayChange, ledger.TimelockRoleGranted:
		contract = "timelock"
	case ledger.RoleGranted, ledger.AuthorityActed:
		contract = "authority"
	default:
		return false
	}
	begun := t.model.dao.Begun
	if begun[contract] == (common.Hash{}) {
		begun[contract] = e.Where().TxHash
	}
	return begun[contract] == e.Where().TxHash
}

// matchCalls finds for each governed event the call that it came of, and for each call what must have come of it.
func (t *transaction) matchCalls() {
	for _, g := range t.governed {
		i := slices.IndexFunc(t.calls, func(c call) bool {
			return slices.ContainsFunc(g.calls, func(w call) bool { return c.target == w.target && bytes.HasPrefix(c.data, w.data) })
		})
		switch {
		case i >= 0 && g.among:
		case i >= 0:
			t.calls = slices.Delete(t.calls, i, i+1)
		case !t.model.dao.othersHave(t.model.rules.Votes, g.roles):
			t.add(NewDifference(g.event, "", noEvent, anEvent, "no call of the timelock or the council in its transaction leads to it"))
		}
	}
	for _, c := range t.calls {
		if name := t.mustShow(c); name != "" {
			at := t.events[0].Where()
			t.add(Difference{
				Block: at.Block, Tx: at.TxHash, Event: name, Expected: anEvent, Got: noEvent, Explanation: "the timelock or the council has made the call",
			})
		}
	}
}

// governedBy says which calls may lead to an event.
func (t *transaction) governedBy(e ledger.Event) governed {
	r := t.model.rules
	v := r.Votes
	by := func(roles ...uint64) governed { return governed{event: e, roles: roles} }
	switch e := e.(type) {
	case ledger.ParametersSet:
		return by(ledger.AuthorityGovernor).or(r.Vault, setParameters, wordsOfParameters(e.Parameters)...)
	case ledger.TreasurySet:
		return by(ledger.AuthorityGovernor).or(r.Vault, "setTreasury(address)", addressWord(e.Treasury))
	case ledger.ReserveMoved:
		return by(ledger.AuthorityGovernor).or(r.Vault, "moveReserve(address)", addressWord(e.Successor))
	case ledger.Paused:
		return by(ledger.AuthorityGuardian).or(r.Vault, "pause()")
	case ledger.Unpaused:
		return by(ledger.AuthorityGovernor, ledger.AuthorityPauseEnder).or(r.Vault, "unpause()")
	case ledger.SlashGivenBack:
		return by(ledger.AuthorityCouncil).or(r.Vault, "giveBack(uint256,uint256)", numberWord(e.ID), numberWord(e.Number)).
			or(v.Council, "giveBack(uint256,uint256,uint256,uint256)", numberWord(e.ID), numberWord(e.Number))
	case ledger.ChallengesStopped:
		return by(ledger.AuthorityGuardian).or(r.Clock.Contract, "stopChallenges()").or(v.Council, "stopChallenges(uint256,uint256)")
	case ledger.ChallengesResumed:
		return by(ledger.AuthorityGuardian).or(r.Clock.Contract, "resumeChallenges()").or(v.Council, "resumeChallenges(uint256,uint256)")
	case ledger.CertifierAdmitted:
		return by(ledger.AuthorityGovernor).or(v.Certificates, "admit(address,bytes32[])", addressWord(e.Certifier))
	case ledger.CertifierRemoved:
		return by(ledger.AuthorityGovernor).or(v.Certificates, "remove(address)", addressWord(e.Certifier))
	case ledger.CertifierSlashed:
		return by(ledger.AuthorityGovernor).or(v.Certificates, "slash(address,uint256)", addressWord(e.Certifier), bigWord(add(e.Burned, e.ToTreasury)))
	case ledger.CertificateStruck:
		return by(ledger.AuthorityGovernor).or(v.Certificates, "strike(bytes32)", e.UID)
	case ledger.LeastBondSet:
		return by(ledger.AuthorityGovernor).or(v.Certificates, "setLeastBond(uint256)", bigWord(e.Amount))
	case ledger.RoleGranted:
		return by(ledger.AuthorityAdmin).or(v.Authority, "grantRole(uint64,address,uint32)", numberWord(e.Role), addressWord(e.Account), numberWord(e.Delay))
	case ledger.AuthorityActed:
		if e.Event == "OperationCanceled" {
			return by(ledger.AuthorityAdmin, ledger.AuthorityGuardian).or(v.Authority, "cancel(address,address,bytes)").
				or(v.Council, "cancelCall(address,address,bytes,uint256,uint256)")
		}
		if function, ok := rearranging[e.Event]; ok {
			g := by(ledger.AuthorityAdmin).or(v.Authority, function)
			g.among = true
			return g
		}
	case ledger.PoolParametersPlanned, ledger.FirstLossTaken, ledger.LoanWrittenOff:
		return t.governedOfCredit(e)
	default:
		return t.governedByVote(e)
	}
	return governed{}
}

// governedOfCredit says the same of credit, whose functions are left to the admin.
func (t *transaction) governedOfCredit(e ledger.Event) governed {
	r := t.model.rules.Credit
	byAdmin := governed{event: e, roles: []uint64{ledger.AuthorityAdmin}}
	switch e := e.(type) {
	case ledger.PoolParametersPlanned:
		return byAdmin.or(e.Pool, setPoolRules, wordsOfPoolRules(e.Parameters)...)
	case ledger.FirstLossTaken:
		return byAdmin.or(e.Pool, takeFirstLoss, bigWord(e.Amount), addressWord(e.To))
	case ledger.LoanWrittenOff:
		if e.Pool == r.IncomePool {
			return byAdmin.or(r.Credit, writeOffIncome, addressWord(e.Account), bigWord(add(e.FromFirstLoss, e.FromLenders)))
		}
	}
	return governed{}
}

// governedByVote says the same of the rules of votes, the timelock and the council.
func (t *transaction) governedByVote(e ledger.Event) governed {
	v := t.model.rules.Votes
	alone, byGovernor := governed{event: e}, governed{event: e, roles: []uint64{ledger.AuthorityGovernor}}
	switch e := e.(type) {
	case ledger.VoteSettingSet:
		return alone.or(v.Governor, voteSetters[e.Setting], bigWord(e.New))
	case ledger.MinDelayChange:
		return alone.or(v.Timelock, "updateDelay(uint256)", bigWord(e.NewDuration))
	case ledger.TimelockRoleGranted:
		return alone.or(v.Timelock, "grantRole(bytes32,address)", e.Role, addressWord(e.Account))
	case ledger.TimelockRoleRevoked:
		if e.Sender == e.Account { // which anybody may give up
			return governed{}
		}
		return alone.or(v.Timelock, "revokeRole(bytes32,address)", e.Role, addressWord(e.Account))
	case ledger.OperationCancelled:
		if v.Council == (common.Address{}) { // an account, which no event names
			return governed{}
		}
		return alone.or(v.Council, "cancelOperation(bytes32,uint256,uint256)", e.Operation)
	case ledger.RulesSet:
		return byGovernor.or(v.Council, setRules, numberWord(e.Rules.NoticeBlocks),
			numberWord(e.Rules.NominationBlocks), numberWord(e.Rules.VotingBlocks), numberWord(e.Rules.SupportBps))
	case ledger.MemberRemoved:
		return byGovernor.or(v.Council, "remove(address)", addressWord(e.Member))
	case ledger.PauseBegun:
		return alone.or(v.Council, "pause(uint256,uint256)")
	}
	return governed{}
}

const (
	setParameters = "setParameters((uint128,uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8))"
	setRules      = "setRules((uint32,uint32,uint32,uint16))"

	setPoolRules   = "setParameters((uint16,uint16,uint16,uint16,uint16,uint16))"
	takeFirstLoss  = "takeFirstLoss(uint256,address)"
	writeOffIncome = "writeOffIncome(address,uint256)"
)

// rearranging are the functions of the authority that change what its roles can do, by their events.
var rearranging = map[string]string{
	"TargetFunctionRoleUpdated": "setTargetFunctionRole(address,bytes4[],uint64)",
	"TargetClosed":              "setTargetClosed(address,bool)",
	"TargetAdminDelayUpdated":   "setTargetAdminDelay(address,uint32)",
	"RoleAdminChanged":          "setRoleAdmin(uint64,uint64)",
	"RoleGuardianChanged":       "setRoleGuardian(uint64,uint64)",
	"RoleGrantDelayChanged":     "setGrantDelay(uint64,uint32)",
	"RoleLabel":                 "labelRole(uint64,string)",
}

// voteSetters are the functions that set the rules of votes.
var voteSetters = map[string]string{
	ledger.SettingVotingDelay:       "setVotingDelay(uint48)",
	ledger.SettingVotingPeriod:      "setVotingPeriod(uint32)",
	ledger.SettingProposalThreshold: "setProposalThreshold(uint256)",
	ledger.SettingQuorum:            "updateQuorumNumerator(uint256)",
	ledger.SettingLateQuorum:        "setLateQuorumVoteExtension(uint48)",
}

// An effect is the event that must come of a function.
type effect struct {
	target          common.Address
	function, event string
}

// mustShow is the event that must come of a call; empty: none that is read.
func (t *transaction) mustShow(c call) string {
	for _, f := range effects(t.model.rules) {
		if c.target == f.target && bytes.HasPrefix(c.data, selector(f.function)) {
			return f.event
		}
	}
	return ""
}

// effects are those of the functions that timelock and council call.
func effects(r Rules) []effect {
	v := r.Votes
	all := []effect{
		{r.Vault, setParameters, "ParametersSet"},
		{r.Vault, "setTreasury(address)", "TreasurySet"},
		{r.Vault, "moveReserve(address)", "ReserveMoved"},
		{r.Vault, "pause()", "Paused"},
		{r.Vault, "unpause()", "Unpaused"},
		{r.Vault, "giveBack(uint256,uint256)", "SlashGivenBack"},
		{r.Clock.Contract, "stopChallenges()", "ChallengesStopped"},
		{r.Clock.Contract, "resumeChallenges()", "ChallengesResumed"},
		{v.Certificates, "admit(address,bytes32[])", "CertifierAdmitted"},
		{v.Certificates, "remove(address)", "CertifierRemoved"},
		{v.Certificates, "slash(address,uint256)", "BondSlashed"},
		{v.Certificates, "strike(bytes32)", "CertificateStruck"},
		{v.Certificates, "setLeastBond(uint256)", "LeastBondSet"},
		{v.Authority, "grantRole(uint64,address,uint32)", "RoleGranted"},
		{v.Timelock, "updateDelay(uint256)", "MinDelayChange"},
		{v.Governor, "setVotingDelay(uint48)", ledger.SettingVotingDelay},
		{v.Governor, "setVotingPeriod(uint32)", ledger.SettingVotingPeriod},
		{v.Governor, "setProposalThreshold(uint256)", ledger.SettingProposalThreshold},
		{v.Governor, "updateQuorumNumerator(uint256)", ledger.SettingQuorum},
		{v.Governor, "setLateQuorumVoteExtension(uint48)", ledger.SettingLateQuorum},
		{v.Council, setRules, "RulesSet"},
		{v.Council, "remove(address)", "Removed"},
		{v.Council, "pause(uint256,uint256)", "PauseBegun"},
		{v.Council, "unpause(uint256,uint256)", "PauseEnded"},
		{v.Council, "stopChallenges(uint256,uint256)", "ChallengesStopped"},
		{v.Council, "resumeChallenges(uint256,uint256)", "ChallengesResumed"},
		{v.Council, "cancelOperation(bytes32,uint256,uint256)", "Cancelled"},
		{v.Council, "cancelCall(address,address,bytes,uint256,uint256)", "OperationCanceled"},
		{v.Council, "giveBack(uint256,uint256,uint256,uint256)", "SlashGivenBack"},
	}
	if c := r.Credit; c != nil {
		for _, pool := range []common.Address{c.RewardPool, c.IncomePool} {
			all = append(all, effect{pool, setPoolRules, "ParametersPlanned"}, effect{pool, takeFirstLoss, "FirstLossTaken"})
		}
		all = append(all, effect{c.Credit, writeOffIncome, "WrittenOff"})
	}
	return all
}

// or adds a call that may lead to the event.
func (g governed) or(target common.Address, function string, arguments ...common.Hash) governed {
	if target == (common.Address{}) {
		return g
	}
	data := slices.Clone(selector(function))
	for _, a := range arguments {
		data = append(data, a[:]...)
	}
	g.calls = append(slices.Clone(g.calls), call{target, data})
	return g
}

// selector is what a call of a function begins with.
func selector(function string) []byte {
	h := hashOf([]byte(function))
	return h[:4]
}

func addressWord(a common.Address) common.Hash { return common.BytesToHash(a[:]) }
func bigWord(v *big.Int) common.Hash           { return common.BigToHash(v) }
func numberWord(n uint64) common.Hash          { return common.BigToHash(number(n)) }

// wordsOfParameters are the rules of money as a call has them.
func wordsOfParameters(p ledger.StakingParameters) (words []common.Hash) {
	for _, v := range []*big.Int{p.CollateralPerUnit, p.RewardPool, p.RewardCap, p.OpeningFee, p.SettleFee} {
		words = append(words, bigWord(v))
	}
	for _, n := range []uint64{
		p.MinBondBps, p.ToleranceBps, p.DowntimeBps, p.FalseClaimBps, p.BountyBps, p.BurnBps, uint64(p.MaxFailures),
		uint64(p.FailureEpochs), p.MaxStakeMultiple, p.VestingEpochs, p.ThawingEpochs, p.HoldEpochs,
	} {
		words = append(words, numberWord(n))
	}
	return words
}

// wordsOfPoolRules are the rules of a pool as a call has them.
func wordsOfPoolRules(r ledger.CreditPoolParameters) (words []common.Hash) {
	for _, n := range []uint64{r.LoanBps, r.FirstLossBps, r.KinkBps, r.RateAtZero, r.RateAtKink, r.RateAtFull} {
		words = append(words, numberWord(n))
	}
	return words
}

// Others are the accounts beside the timelock and the elected council that have a role.
func (d *Dao) Others(v *VoteRules, role uint64) (accounts []common.Address) {
	for account := range d.Roles[role] {
		if account != v.Timelock && account != v.Council {
			accounts = append(accounts, account)
		}
	}
	slices.SortFunc(accounts, common.Address.Cmp)
	return accounts
}

// othersHave says whether such accounts have one of some roles, or who may do what was rearranged: then no event says that
// they have acted.
func (d *Dao) othersHave(v *VoteRules, roles []uint64) bool {
	if slices.ContainsFunc(roles, func(role uint64) bool { return len(d.Others(v, role)) > 0 }) {
		return true
	}
	return d.Rearranged != 0 && len(roles) > 0
}

// actOnAuthority takes the actions that are known by the authority's events. What they change is known at the end of the
// transaction: nobody may act because of what it did itself without being entitled to.
func (t *transaction) actOnAuthority(e ledger.Event) ([]ledger.Event, error) {
	switch e.(type) {
	case ledger.RoleGranted, ledger.RoleRevoked, ledger.AuthorityActed:
		return []ledger.Event{e}, nil
	}
	return nil, errNoAction
}

// followRoles notes who has which role after a transaction.
func (t *transaction) followRoles() {
	d := &t.model.dao
	for _, e := range t.events {
		switch e := e.(type) {
		case ledger.RoleGranted:
			if d.Roles[e.Role] == nil {
				d.Roles[e.Role] = map[common.Address]bool{}
			}
			d.Roles[e.Role][e.Account] = true
		case ledger.RoleRevoked:
			delete(d.Roles[e.Role], e.Account)
		case ledger.AuthorityActed:
			if e.Event == "TargetFunctionRoleUpdated" && d.Rearranged == 0 && !t.beginning(e) {
				d.Rearranged = e.Block
			}
		}
	}
}

// passedOn takes the arguments of a call that is to be passed on apart: to whom, and the call.
func passedOn(data []byte) (to common.Address, inner []byte, ok bool) {
	if len(data) < 64 {
		return to, nil, false
	}
	inner, ok = bytesAt(data, data[32:64])
	return common.BytesToAddress(data[:32]), inner, ok
}

// together takes a list of calls apart; nil if it is none.
func together(data []byte) (all [][]byte) {
	if len(data) < 64 {
		return nil
	}
	count, body := new(big.Int).SetBytes(data[32:64]), data[64:]
	for i := 0; number(uint64(i)).Cmp(count) < 0; i++ {
		if len(body) < 32*(i+1) {
			return nil
		}
		inner, ok := bytesAt(body, body[32*i:32*(i+1)])
		if !ok {
			return nil
		}
		all = append(all, inner)
	}
	return all
}

// bytesAt are the bytes whose length is at an offset.
func bytesAt(data, offset []byte) (inner []byte, ok bool) {
	at := new(big.Int).SetBytes(offset)
	if !at.IsUint64() || at.Uint64() > uint64(len(data)) || uint64(len(data))-at.Uint64() < 32 {
		return nil, false
	}
	data = data[at.Uint64():]
	length := new(big.Int).SetBytes(data[:32])
	if !length.IsUint64() || length.Uint64() > uint64(len(data)-32) {
		return nil, false
	}
	return data[32 : 32+length.Uint64()], true
}
