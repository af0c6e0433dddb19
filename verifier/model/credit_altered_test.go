package model

// creditAlterations are rules of credit, each written down wrongly.
var creditAlterations = []alteration{
	{"a year has 360 days", "credit_pool.go", "yearlyBasis = number(basis * 365 * 86_400)", "yearlyBasis = number(basis * 360 * 86_400)"},
	{"a debt is rounded down", "credit_pool.go", "return mulDivUp(p.borrower(account).Scaled, p.indexNow(call), indexOne)", "return mulDiv(p.borrower(account).Scaled, p.indexNow(call), indexOne)"},
	{"a loan is rounded for the borrower", "credit_pool.go", "scaled, b := mulDivUp(amount, indexOne, p.Index), p.borrower(account)", "scaled, b := mulDiv(amount, indexOne, p.Index), p.borrower(account)"},
	{"the lenders bear losses first", "credit_pool.go", "borne := lesser(amount, p.FirstLoss)", "borne := sub(amount, lesser(amount, p.Cash))"},
	{"what was written off is forgotten", "credit_pool.go", "b.WrittenOff, b.Lost = add(b.WrittenOff, amount), add(b.Lost, lost)", "_ = b"},
	{"who has defaulted borrows", "credit_pool.go", "off := p.borrower(account).WrittenOff; positive(off)", "off := p.borrower(account).WrittenOff; positive(off) && false"},
	{"a loan needs no first loss", "credit_pool.go", "case less(p.FirstLoss, least):", "case less(p.FirstLoss, zero()) && positive(least):"},
	{"the first loss is the lenders'", "credit_pool.go", "return add(p.Cash, p.Lent(call)) }", "return sum(p.Cash, p.FirstLoss, p.Lent(call)) }"},
	{"what lenders wait for is lent", "credit_shares.go", "return above(p.Cash, p.toAssetsUp(call, p.Queued()))", "return above(p.Cash, zero())"},
	{"a request is fulfilled before its time", "credit_shares.go", "p.Waiting[0].Since + m.rules.Credit.NoticeSeconds;", "p.Waiting[0].Since + m.rules.Credit.NoticeSeconds/2;"},
	{"new rules hold before their time", "credit_pool.go", "call.Time+2*m.rules.Credit.NoticeSeconds", "call.Time+m.rules.Credit.NoticeSeconds"},
	{"leases that a loan has not named count", "credit_actions.go", "loan.Amount, to, e.Leases)", "loan.Amount, to, nil)"},
	{"shares are bought at a price rounded down", "credit_shares.go", "return m.join(call, at, p.toAssetsUp(call, shares), shares, lender)", "return m.join(call, at, p.ToAssets(call, shares), shares, lender)"},
	{"who fulfils gets nothing", "credit_shares.go", "fulfilFeeBps = 5", "fulfilFeeBps = 0"},
	{"claims that are not proven count", "credit_limits.go", "n.Claimed != n.Proven {", "n.Claimed < n.Proven {"},
	{"epochs that are not settled do not matter", "credit_limits.go", "pending := m.Pending(call, id); pending != 0", "pending := m.Pending(call, id); pending > 1000"},
	{"all that a lease has earned is certain", "credit_limits.go", "return above(sub(earned, mulDivUp(earned, number(levelCap), number(basis))), grainsPerUnit), nil", "return above(earned, grainsPerUnit), nil"},
	{"what repaid is the payee's, too", "credit.go", "add(m.credit.DueTo(account, token), sub(amount, toDebt))", "add(m.credit.DueTo(account, token), amount)"},
}
