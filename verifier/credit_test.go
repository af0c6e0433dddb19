package verifier

import (
	"encoding/json"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/verifier/model"
)

// A bank is a world that a DAO governs and in which a provider borrows.
type bank struct {
	*parliament
	borrower        testchain.Borrower
	rewards, income ledger.CreditPool
}

func startBank(t *testing.T) *bank {
	t.Helper()
	p := startParliament(t, func(w *testchain.World) { w.Verifier = testchain.AcceptAll })
	b := &bank{parliament: p, borrower: p.Borrower(t)}
	b.read()
	return b
}

// read reads the pools as they are now.
func (b *bank) read() {
	b.t.Helper()
	var err error
	if b.rewards, b.income, err = b.World.Client.CreditPools(b.t.Context()); err != nil {
		b.t.Fatal(err)
	}
}

func (b *bank) dollars(text string) *big.Int { return must(b.borrower.Dollar.Parse(text))(b.t) }

// lendAndBorrow has lenders come and a lender go, a provider borrow in both tokens and repay in every way, and the DAO change
// the rules of a pool.
func (b *bank) lendAndBorrow() {
	t, ctx := b.t, b.t.Context()
	flt, owner, account := ledger.FLT, b.borrower.Owner, b.borrower.Account
	must(b.deployer.Lend(ctx, b.income, b.dollars("100")))(t)
	must(b.deployer.AddFirstLoss(ctx, b.income, b.dollars("2")))(t)
	must(b.deployer.Lend(ctx, b.rewards, flt(100)))(t)
	must(b.deployer.AddFirstLoss(ctx, b.rewards, flt(10)))(t)
	must(b.borrower.Through.OfferLien(ctx, b.Deployment.Credit))(t)
	must(owner.OpenCredit(ctx, account))(t)
	must(owner.Pledge(ctx, account, b.borrower.Commitment))(t)
	must(owner.BorrowIncome(ctx, account, b.dollars("5"), owner.Address(), []uint64{b.borrower.Lease}))(t)
	must(owner.BorrowRewards(ctx, account, flt(1), owner.Address()))(t)
	must(b.other.Lend(ctx, b.rewards, flt(7)))(t)

	shares := must(b.World.Client.Lender(ctx, b.income, b.deployer.Address()))(t).Shares
	must(b.deployer.RequestWithdrawal(ctx, b.income, shares.Rsh(shares, 1)))(t)
	b.Later(t, time.Duration(b.income.NoticeSeconds)*time.Second)
	must(b.other.Fulfil(ctx, b.income, 5))(t)
	must(b.other.CollectFromPool(ctx, b.income, b.deployer.Address()))(t)

	b.Later(t, 36*time.Hour) // some days are final
	must(owner.SettleLeases(ctx, []uint64{b.borrower.Lease}))(t)
	must(b.other.CollectIncomeForCredit(ctx, account))(t)
	must(b.other.PayOutCredit(ctx, account, b.borrower.Dollar.Address))(t)
	must(b.other.Repay(ctx, b.rewards, account, ledger.FLT(1)))(t)

	rules := b.rewards.Rules
	rules.LoanBps, rules.RateAtFull = 4000, 6000
	pool := bindings.NewICreditPool()
	vote := b.propose("Lend less against rewards",
		govern.Operation{To: b.rewards.Address, Data: pool.PackSetParameters(rules.Binding())},
		govern.Operation{To: b.rewards.Address, Data: pool.PackTakeFirstLoss(flt(2), b.other.Address())})
	b.MineTo(t, vote.Snapshot)
	b.vote(b.voter, vote.ID, govern.For)
	b.enact(vote.ID)
	b.Later(t, 2*time.Duration(b.rewards.NoticeSeconds)*time.Second) // lenders have had time to leave
	must(b.other.Fulfil(ctx, b.rewards, 1))(t)
}

// audit audits a history whose proofs are believed.
func (b *bank) audit(t *testing.T, cfg AuditConfig) *Report {
	t.Helper()
	cfg.Deployment, cfg.Profile, cfg.Proofs = b.Deployment, capacity.Dev(), believer{}
	return must(Audit(t.Context(), cfg))(t)
}

// TestAuditOfCredit audits a history of loans in order: the auditor's pools are those that the contracts have.
func TestAuditOfCredit(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Parallel()
	b := startBank(t)
	b.lendAndBorrow()
	end := must(b.World.Client.HeadNumber(t.Context()))(t)
	r := b.audit(t, AuditConfig{Chain: b.World.Client, To: end})
	for _, d := range r.Differences {
		t.Error(d)
	}
	b.read()
	for i, want := range []ledger.CreditPool{b.rewards, b.income} {
		got := r.Credit.Pools[i]
		if got.Pool != want.Address || !sameWei(got.Cash, wei(want.Cash)) || !sameWei(got.FirstLoss, wei(want.FirstLoss)) || got.RateBps != want.RateBps ||
			got.Loans != 1 || got.WrittenOff.Sign() != 0 {
			t.Errorf("the auditor says %+v, the contracts %+v", got, want)
		}
	}
	if r.Credit.Liens != 1 || len(r.Credit.Debts) != 1 || len(r.Credit.Unnoted) != 0 || r.Credit.Pools[1].Repaid.Cmp(b.dollars("5")) < 0 {
		t.Errorf("the auditor says %+v", r.Credit)
	}
	b.checkCreditText(t, r)
	b.checkCreditInParts(t, r)
	t.Run("altered", func(t *testing.T) { b.alterCredit(t, b.parliament.read()) })
}

// checkCreditText reads what people and programs are told.
func (b *bank) checkCreditText(t *testing.T, r *Report) {
	t.Helper()
	var text strings.Builder
	if err := r.WriteText(&text); err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(text.String()) {
		if len(strings.TrimRight(line, "\n")) > lineWidth && !strings.Contains(line, "0x") {
			t.Errorf("a line of %d columns: %s", len(line), line)
		}
	}
	unwrapped := strings.Join(strings.Fields(text.String()), " ")
	for _, want := range []string{
		"credit: 1 lien on provider accounts", "FLT: 1 loan of 1, interest", "1 loan of 5, interest", "every reward, slash, payment, refund and loan",
	} {
		if !strings.Contains(unwrapped, want) {
			t.Errorf("people do not read %q:\n%s", want, text.String())
		}
	}
	var written struct {
		Credit struct {
			Pools []struct{ Taken, Repaid string }
		}
	}
	if data, err := json.Marshal(r); err != nil || json.Unmarshal(data, &written) != nil || written.Credit.Pools[1].Taken != "5000000" {
		t.Errorf("programs read %+v, %v", written, err)
	}
}

// checkCreditInParts audits with checkpoints: it must find the same as in one go.
func (b *bank) checkCreditInParts(t *testing.T, whole *Report) {
	t.Helper()
	dir, s := t.TempDir(), b.parliament.read()
	for _, end := range []uint64{whole.To / 2, whole.To - 20, whole.To} {
		parts := b.audit(t, AuditConfig{Chain: s, To: end, Checkpoints: inParts(dir, 64, 1)})
		if end == whole.To {
			expectSame(t, whole, parts)
			if parts.Resumed == 0 {
				t.Error("it began anew")
			}
		}
	}
}

// alterCredit alters a history of loans. The auditor must name what is altered.
func (b *bank) alterCredit(t *testing.T, s *scribe) {
	someone, last := common.Address{1}, s.last()
	for name, a := range map[string]alteration{
		"a loan that is larger":               {altered(s, func(e *ledger.LoanTaken) { e.Amount = plusOne(e.Amount) }), "Transfer.amount what the contract's events account for"},
		"a loan beyond what is coming":        {altered(s, func(e *ledger.LoanTaken) { e.Amount = ledger.FLT(1000) }), "Lent.amount the contract refuses: OverLimit"},
		"a loan of an account without a lien": {altered(s, func(e *ledger.LoanTaken) { e.Account = someone }), "Lent.account the contract refuses: NoLien"},
		"interest that nobody owes":           {altered(s, func(e *ledger.InterestAdded) { e.Interest = plusOne(e.Interest) }), "InterestAdded.interest the index grows"},
		"interest that is hidden":             {hidden[ledger.InterestAdded](s), "InterestAdded the other events of its transaction lead to it"},
		"more that was repaid":                {altered(s, func(e *ledger.LoanRepaid) { e.ToDebt = plusOne(e.ToDebt) }), "Repaid.toDebt"},
		"income that is hidden": {edited(s, func(e ledger.LienReceived) []ledger.Event {
			if e.ToDebt.Sign() == 0 {
				return nil
			}
			return []ledger.Event{}
		}), "Repaid nothing in its transaction leads to it"},
		"income that came to less": {altered(s, func(e *ledger.LienReceived) { e.Amount = new(big.Int).Sub(e.Amount, big.NewInt(1)) }), "Received.amount"},
		"more that was paid out":   {altered(s, func(e *ledger.LienPaidOut) { e.Amount = plusOne(e.Amount) }), "PaidOut.amount"},
		"shares for nothing":       {altered(s, func(e *ledger.PoolJoined) { e.Shares = plusOne(e.Shares) }), "Deposit.shares"},
		"a place in the queue":     {altered(s, func(e *ledger.LeavingRequested) { e.Request++ }), "WithdrawalRequested.request"},
		"a lender who gets more":   {altered(s, func(e *ledger.LeavingFulfilled) { e.Assets = plusOne(e.Assets) }), "WithdrawalFulfilled.assets"},
		"a lender who is not paid": {hidden[ledger.PoolCollected](s), "Transfer no action lets tokens out of the contract"},
		"a write-off of what is covered": {
			s.with(ledger.LoanWrittenOff{At: last, Pool: b.rewards.Address, Account: b.borrower.Account, FromFirstLoss: big.NewInt(1), FromLenders: big.NewInt(0)}),
			"WrittenOff.account the contract refuses: NotImpaired",
		},
		"a loan against leases that it has not named": {altered(s, func(e *ledger.IncomeNamed) { e.Leases = nil }), "IncomeNamed.leases the contract refuses: OverLimit"},
		"a loan that has named no leases":             {hidden[ledger.IncomeNamed](s), "Lent nothing in its transaction leads to it"},
		"rules that nobody voted for":                 {altered(s, func(e *ledger.PoolParametersPlanned) { e.Parameters.LoanBps++ }), "ParametersPlanned no call of the timelock"},
		"rules that were voted for in vain":           {hidden[ledger.PoolParametersPlanned](s), "ParametersPlanned the timelock or the council has made the call"},
		"rules that hold too early":                   {altered(s, func(e *ledger.PoolParametersPlanned) { e.From-- }), "ParametersPlanned.from the block's time and twice the notice"},
		"rules that were not planned": {
			s.with(ledger.PoolParametersSet{At: last, Pool: b.income.Address, Parameters: b.income.Rules}), "ParametersSet no rules are due",
		},
		"first loss that goes somewhere else": {altered(s, func(e *ledger.FirstLossTaken) { e.To = someone }), "FirstLossTaken.to who was paid"},
		"a lien that is lifted from a debtor": {s.with(ledger.LienLifted{At: last, Account: b.borrower.Account}), "Lifted.account the contract refuses: StillOwes"},
		"no credit at all":                    {hidden[ledger.CreditConfigured](s), "Configured the deployment file names a credit contract"},
	} {
		t.Run(name, func(t *testing.T) {
			r := b.audit(t, AuditConfig{Chain: a.history, To: last.Block})
			named, why, _ := strings.Cut(a.said, " ")
			if !slices.ContainsFunc(r.Differences, func(d model.Difference) bool {
				return strings.TrimSuffix(d.Event+"."+d.Field, ".") == named && strings.Contains(d.Explanation, why)
			}) {
				t.Errorf("wanted %q, the auditor says %v", a.said, r.Differences)
			}
		})
	}
}
